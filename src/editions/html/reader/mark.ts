import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { WordingKey } from '../../../wording/index.ts'
import { excerpt } from '../../view/excerpt.ts'
import { stateInText } from '../../view/labels.ts'
import { ordinal } from '../../view/ordinal.ts'
import { placeOf } from '../../view/place.ts'
import type { PlacedBead, Rendering } from '../../view/row.ts'
import type { PlacedSegment } from '../../view/text-view.ts'
import { beadAnchor, textAnchor, toAnchor } from '../anchors.ts'
import type { ReaderPage } from './reader.ts'

const states = {
  proposed: 'stateProposed',
  accepted: 'stateAccepted',
  rejected: 'stateRejected',
  stale: 'stateStale',
  orphaned: 'stateOrphaned'
} as const satisfies Record<Rendering['bead']['state'], WordingKey>

/**
 * Render the small print below a text: for each bead, its place in the target, its state and score, and its permalink.
 * The text itself carries the first bead's anchor; the anchors of the others are here.
 */
export function renderMarks(
  renderings: readonly Rendering[],
  quiet: ReadonlySet<Rendering>,
  reader: ReaderPage
): Element {
  const marks = renderings.map((rendering, index) =>
    renderMark(rendering, index > 0, !quiet.has(rendering), reader)
  )
  return h('p', { className: ['marks'] }, spaced(marks))
}

function renderMark(rendering: Rendering, anchored: boolean, placed: boolean, reader: ReaderPage): Element {
  const { bead, part, first, target } = rendering
  const { wording } = reader
  const parts = part.map(ordinal).join('')
  const pieces = [
    placed && target[0] ? placeLink(target[0], reader) : undefined,
    parts ? h('span', wording.translate('rendersPart', { parts })) : undefined,
    first ? undefined : h('span', wording.translate('alsoRendered')),
    renderUntranslated(rendering, reader),
    ...(first ? [renderState(rendering, reader), permalink(rendering, reader)] : [])
  ]
  const id = anchored ? beadAnchor(bead.id) : undefined
  return h(
    'span',
    { id, className: ['mark', bead.state] },
    spaced(pieces.filter(piece => piece !== undefined))
  )
}

/** Put spaces between elements. */
export function spaced(pieces: readonly Element[]): ElementContent[] {
  return pieces.flatMap((piece, index): ElementContent[] =>
    index > 0 ? [{ type: 'text', value: ' ' }, piece] : [piece]
  )
}

/** Render a notice if a target is in the source's language; empty otherwise. */
export function renderUntranslated({ bead }: PlacedBead, { wording }: ReaderPage): Element | undefined {
  return bead.untranslated
    ? h('span', { className: ['untranslated', 'told'] }, wording.translate('untranslated'))
    : undefined
}

/** Render state and score. They are for reviewers, but readers see a state that differs from that of most beads. */
export function renderState({ bead }: PlacedBead, { wording, coverage }: ReaderPage): Element {
  const told = stateInText(bead, coverage) !== undefined
  const score = wording.translate('scoreOf', { score: bead.score.toFixed(2) })
  return h('span', { className: told ? ['state', 'told'] : ['state'] }, [
    wording.translate(states[bead.state]),
    ...(bead.origin === 'aligner' ? [' ', h('span', { className: ['score'] }, score)] : [])
  ])
}

/** Link to a segment in target order. A segment below no heading has no place to link to. */
function placeLink(placed: PlacedSegment, { target, wording }: ReaderPage): Element | undefined {
  const place = placeOf(placed)
  const title = wording.translate('placeIn', { language: target.language })
  const href = toAnchor(textAnchor(placed.segment.path))
  if (place === '' && !placed.section.isTitle) return undefined
  const name = place ? h('span', { lang: target.locale }, place) : h('span', wording.translate('title'))
  return h('a', { className: ['place'], href, title }, name)
}

/** Link to a bead in source order. */
export function permalink({ bead, source, target }: PlacedBead, { wording }: ReaderPage): Element {
  const text = excerpt(target.length > 0 ? target : source)
  const label = wording.translate('permalink', { text })
  return h('a', { className: ['permalink'], href: toAnchor(beadAnchor(bead.id)), ariaLabel: label }, '#')
}
