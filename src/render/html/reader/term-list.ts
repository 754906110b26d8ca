import type { Element } from 'hast'
import { h } from 'hastscript'
import { headingLabel, headingsAbove, type PlacedBead } from '../../view/index.ts'
import { beadAnchor, toAnchor } from '../anchors.ts'
import { renderConcept } from '../concept.ts'
import { lines } from '../page.ts'
import type { Reader } from './reader.ts'

/** Render the terms that are marked in the text, each with links to where it occurs; nothing where there are none. */
export function renderTerms(reader: Reader): Element | undefined {
  const { publication, wording, source, target } = reader
  if (publication.termbase.concepts.length === 0) return undefined
  const occurrences = new Map(publication.concordance.map(each => [each.concept, each.occurrences]))
  const beads = new Map(reader.view.beads.map(each => [each.bead.id, each]))
  const link = (id: string) => ({ href: toAnchor(beadAnchor(id)), text: nameOf(beads.get(id), reader) })
  const concepts = publication.termbase.concepts.map(concept => {
    const known = (occurrences.get(concept.id) ?? []).filter(({ bead }) => beads.has(bead))
    const here = { source: source.locale, target: target.locale, title: undefined, occurrences: known, link }
    return renderConcept(concept, [here], [source.locale, target.locale], wording, 3)
  })
  return h(
    'section',
    { className: ['terms'], ariaLabelledBy: ['page-terms'] },
    lines([
      h('h2', { id: 'page-terms' }, wording.translate('terms')),
      h('p', { className: ['introduction'] }, wording.translate('termsIntroduction')),
      ...concepts
    ])
  )
}

function nameOf(placed: PlacedBead | undefined, { wording }: Reader): string {
  const segment = placed?.source[0]
  const heading = segment && (headingsAbove(segment).at(-1) ?? segment)
  return heading ? headingLabel(heading) : wording.translate('addition')
}
