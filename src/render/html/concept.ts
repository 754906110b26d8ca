import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Concept, Locale, Occurrence, TermStatus } from '../../nodes/index.ts'
import type { Wording, WordingKey } from '../wording/index.ts'
import { termAnchor } from './anchors.ts'
import { lines } from './page.ts'

const statuses = {
  preferred: 'statusPreferred',
  admitted: 'statusAdmitted',
  deprecated: 'statusDeprecated',
  forbidden: 'statusForbidden'
} as const satisfies Record<TermStatus, WordingKey>

/** Occurrences of a concept in one bitext. */
export interface BitextOccurrences {
  /** Locale of the source. */
  readonly source: Locale
  /** Locale of the target. */
  readonly target: Locale
  /** Heading above the occurrences, where several bitexts are listed. */
  readonly title: ElementContent | undefined
  /** The occurrences in bead order. */
  readonly occurrences: readonly Occurrence[]
  /** Link to a bead, with its text. */
  readonly link: (bead: string) => { readonly href: string; readonly text: string }
}

/** Render a concept: its terms per locale with their status, its definition, and where it occurs. */
export function renderConcept(
  concept: Concept,
  bitexts: readonly BitextOccurrences[],
  locales: readonly Locale[],
  wording: Wording,
  level: 2 | 3
): Element {
  const definition = wording.choose(concept.definition)
  const shown = locales.filter(locale => concept.terms[locale]?.length)
  const name = shown.map(locale => h('span', { lang: locale }, concept.terms[locale]?.[0]?.text))
  return h(
    'section',
    { id: termAnchor(concept.id), className: ['concept'] },
    lines([
      h(
        `h${level}`,
        name.length > 0 ? name.flatMap((each, index) => (index > 0 ? [' ', each] : [each])) : concept.id
      ),
      definition && h('p', { className: ['definition'], lang: definition.locale }, definition.text),
      renderTerms(concept, shown, wording),
      ...bitexts.filter(each => each.occurrences.length > 0).map(each => renderOccurrences(each, wording))
    ])
  )
}

function renderTerms(concept: Concept, locales: readonly Locale[], wording: Wording): Element {
  const rows = locales.map(locale =>
    h('div', [
      h('dt', wording.nameOf(locale)),
      ...(concept.terms[locale] ?? []).map(({ text, status }) =>
        h('dd', { className: [status] }, [
          h('span', { lang: locale }, text),
          ' ',
          h('span', { className: ['state'] }, wording.translate(statuses[status]))
        ])
      )
    ])
  )
  return h('dl', { className: ['facts', 'term-list'] }, lines(rows))
}

function renderOccurrences(bitext: BitextOccurrences, wording: Wording): Element {
  const items = bitext.occurrences.map(occurrence => {
    const { href, text } = bitext.link(occurrence.bead)
    const missing = occurrence.target.length === 0
    return h('li', [
      h('a', { href }, text),
      ' ',
      h('span', { lang: bitext.source }, unique(occurrence.source)),
      occurrence.source.length > 0 ? ' → ' : '→ ',
      missing
        ? h('span', { className: ['state'] }, wording.translate('notRendered'))
        : h('span', { lang: bitext.target }, unique(occurrence.target))
    ])
  })
  const summary = `${wording.translate('occurrences')} (${items.length})`
  return h('details', { className: ['occurrences'] }, [
    h('summary', bitext.title ? [bitext.title, ' · ', summary] : summary),
    h('ul', lines(items))
  ])
}

function unique(texts: readonly string[]): string {
  return [...new Set(texts)].join(' / ')
}
