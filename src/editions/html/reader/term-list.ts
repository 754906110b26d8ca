import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Concept } from '../../../nodes/index.ts'
import { conceptPath, readerPath, relativeUrl } from '../../address.ts'
import { headingOf } from '../../view/place.ts'
import type { PlacedBead } from '../../view/row.ts'
import { headingLabel } from '../../view/text-view.ts'
import { beadAnchor, toAnchor } from '../anchors.ts'
import { renderConcept, renderLanguages } from '../concept.ts'
import { onLines } from '../page.ts'
import type { ReaderPage } from './reader.ts'

/** Render the terms that are marked in the text, with links to their occurrences; `undefined` if there are none. */
export function renderTerms(reader: ReaderPage): Element | undefined {
  const { publication, wording, source, target } = reader
  if (publication.termbase.concepts.length === 0) return undefined
  const occurrences = new Map(publication.concordance.map(each => [each.concept, each.occurrences]))
  const beads = new Map(reader.view.beads.map(each => [each.bead.id, each]))
  const link = (id: string) => ({ href: toAnchor(beadAnchor(id)), text: nameOf(beads.get(id), reader) })
  const locales = [source.locale, target.locale]
  const concepts = publication.termbase.concepts.map(concept => {
    const known = (occurrences.get(concept.id) ?? []).filter(({ bead }) => beads.has(bead))
    const here = { source: source.locale, target: target.locale, title: undefined, occurrences: known, link }
    const section = renderConcept(concept, [here], locales, wording, 3)
    return { ...section, children: [...section.children, toConcordance(concept, reader)] }
  })
  return h(
    'section',
    { className: ['terms'], ariaLabelledBy: ['page-terms'] },
    onLines([
      h('h2', { id: 'page-terms' }, wording.translate('terms')),
      h('p', { className: ['introduction'] }, wording.translate('termsIntroduction')),
      renderLanguages(locales, wording),
      ...concepts
    ])
  )
}

/** Link to the page of a concept, which lists every clause of the site with it. */
function toConcordance(
  { id }: Concept,
  { publication, wording: { language, translate } }: ReaderPage
): Element {
  const href = relativeUrl(readerPath(publication, language), conceptPath(language, id))
  return h('p', { className: ['to-concordance'] }, h('a', { href }, translate('toConcordance')))
}

function nameOf(placed: PlacedBead | undefined, { source, wording }: ReaderPage): ElementContent {
  const segment = placed?.source[0]
  if (!segment) return { type: 'text', value: wording.translate('addition') }
  if (segment.section.isTitle) return { type: 'text', value: wording.translate('title') }
  return h('span', { lang: source.locale }, headingLabel(headingOf(segment)))
}
