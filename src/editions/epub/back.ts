import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Concept, Locale } from '../../nodes/index.ts'
import type { MarkdownEdition } from '../markdown/edition.ts'
import { listNamedSections } from '../markdown/section-id.ts'
import { listProvenance } from '../view/facts.ts'
import { type Content, inLanguage, lines, spoken } from './element.ts'
import { buildFacts } from './front.ts'
import { toBlocks } from './text.ts'

/** Build the whole target in its own order. */
export function buildWholeText({ target, publication, wording }: MarkdownEdition): Element[] {
  const blocks = toBlocks(target.plain.blocks(publication.bitext.target.children, 1))
  if (blocks.length === 0) return []
  return [
    h('h1', wording.translate('wholeText', { language: target.language })),
    h('div', { className: 'text', ...inLanguage(target.locale) }, lines(blocks))
  ]
}

/** Build the list of terms with their definitions and sections; `undefined` if there are none. */
export function buildTerms(edition: MarkdownEdition, places: ReadonlyMap<string, string>): Element[] {
  const { publication, view, wording } = edition
  const { termbase, concordance } = publication
  const beads = new Map(view.beads.map(each => [each.bead.id, each]))
  const occurrences = new Map(
    concordance.map(each => [each.concept, each.occurrences.flatMap(({ bead }) => beads.get(bead) ?? [])])
  )
  const concepts = termbase.concepts.flatMap(concept => {
    const sections = listNamedSections(occurrences.get(concept.id) ?? [], wording)
    const links = sections.flatMap(({ id, name }) => [h('a', { href: places.get(id) }, name), ' '])
    return buildConcept(concept, links, edition)
  })
  if (concepts.length === 0) return []
  return [h('h1', wording.translate('terms')), h('dl', lines(concepts))]
}

function buildConcept(
  concept: Concept,
  links: Content[],
  { source, target, wording }: MarkdownEdition
): Element[] {
  const [first, second] = [source, target].map(({ locale }) => termsIn(concept, locale))
  const definition = wording.choose(concept.definition)
  return [
    h('dt', [...(first ?? []), first && second ? ' — ' : '', ...(second ?? [])]),
    ...(definition ? [h('dd', inLanguage(definition.locale), definition.text)] : []),
    ...(links.length > 0 ? [h('dd', links)] : [])
  ]
}

function termsIn(concept: Concept, locale: Locale): Element[] | undefined {
  const terms = concept.terms[locale] ?? []
  return terms.length > 0 ? [spoken(locale, terms.map(({ text }) => text).join(' / '))] : undefined
}

/** Build the provenance and rights of both texts. */
export function buildProvenance({ source, target, publication, wording }: MarkdownEdition): Element[] {
  const { translate, day } = wording
  return [
    h('h1', translate('provenance')),
    ...[source, target].flatMap(side => [
      h('h2', `${side.language} · ${side.badge}`),
      ...buildFacts(listProvenance(side, wording), wording)
    ]),
    h('p', translate('factName', { name: translate('updated') }) + day(publication.document.updated)),
    h('p', translate('licence'))
  ]
}
