import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Concept, Locale, Occurrence, TermEntry, TermStatus } from '../../nodes/index.ts'
import type { Wording, WordingKey } from '../../wording/index.ts'
import { termAnchor } from './anchors.ts'
import { onLines } from './page.ts'

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
  /** Heading above the occurrences, if several bitexts are listed. */
  readonly title: ElementContent | undefined
  /** The occurrences in bead order. */
  readonly occurrences: readonly Occurrence[]
  /** Link to a bead, with its text. */
  readonly link: (bead: string) => { readonly href: string; readonly text: ElementContent }
}

/** Render the names of the languages above a list of concepts, one per column. */
export function renderLanguages(locales: readonly Locale[], wording: Wording): Element {
  return h(
    'p',
    { className: ['term-columns', 'quiet'] },
    locales.map(locale => h('span', wording.nameOf(locale)))
  )
}

/** Render a concept: a column of terms per locale, its definition, and its occurrences. */
export function renderConcept(
  concept: Concept,
  bitexts: readonly BitextOccurrences[],
  locales: readonly Locale[],
  wording: Wording,
  level: 2 | 3
): Element {
  const definition = wording.choose(concept.definition)
  const occurring = bitexts.filter(each => each.occurrences.length > 0)
  return h(
    'section',
    { id: termAnchor(concept.id), className: ['concept'] },
    onLines([
      renderName(concept, locales, wording, level),
      renderOthers(concept, locales, wording),
      definition && h('p', { className: ['definition'], lang: definition.locale }, definition.text),
      ...occurring.map(each => renderOccurrences(each, wording))
    ])
  )
}

/** Render the name of a concept, which is the first term of each locale. */
function renderName(concept: Concept, locales: readonly Locale[], wording: Wording, level: 2 | 3): Element {
  const names = locales.map(locale => {
    const [first] = concept.terms[locale] ?? []
    return h('span', { lang: locale }, first ? renderTerm(first, wording) : [])
  })
  const known = locales.some(locale => concept.terms[locale]?.length)
  return h(
    `h${level}`,
    { className: ['term-columns'] },
    known ? names.flatMap((name, index) => (index > 0 ? [' ', name] : [name])) : concept.id
  )
}

function renderOthers(concept: Concept, locales: readonly Locale[], wording: Wording): Element | undefined {
  const others = locales.map(locale => concept.terms[locale]?.slice(1) ?? [])
  if (others.every(terms => terms.length === 0)) return undefined
  const columns = others.map((terms, index) =>
    h(
      'div',
      { lang: locales[index] },
      terms.map(term => h('p', renderTerm(term, wording)))
    )
  )
  return h('div', { className: ['term-columns', 'others'] }, columns)
}

/** Render a term with its status. `preferred` is shown only on request. */
export function renderTerm(
  { text, status }: TermEntry,
  { language, translate }: Wording,
  withPreferred = false
): ElementContent[] {
  const term: ElementContent = { type: 'text', value: text }
  if (status === 'preferred' && !withPreferred) return [term]
  const state = h('span', { className: ['state', status], lang: language }, translate(statuses[status]))
  return [term, { type: 'text', value: ' ' }, state]
}

function renderOccurrences(bitext: BitextOccurrences, wording: Wording): Element {
  const items = bitext.occurrences.map(occurrence => renderOccurrence(occurrence, bitext, wording))
  const summary = `${wording.translate('occurrences')} (${items.length})`
  return h('details', { className: ['occurrences'] }, [
    h('summary', bitext.title ? [bitext.title, ' · ', summary] : summary),
    h('ul', onLines(items))
  ])
}

function renderOccurrence(
  { bead, source, target }: Occurrence,
  bitext: BitextOccurrences,
  { translate }: Wording
): Element {
  const { href, text } = bitext.link(bead)
  const rendered =
    target.length === 0
      ? h('span', { className: ['state'] }, translate('notRendered'))
      : h('span', { lang: bitext.target }, unique(target))
  return h('li', [
    h('a', { href }, text),
    ' ',
    h('span', { lang: bitext.source }, unique(source)),
    source.length > 0 ? ' → ' : '→ ',
    rendered
  ])
}

function unique(texts: readonly string[]): string {
  return [...new Set(texts)].join(' / ')
}
