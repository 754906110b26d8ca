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
 * Render the small type below a text: for each bead where its target stands, its state and score, and its permalink.
 * The first bead's anchor stands around the text, those of the others stand here.
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

/** Put a blank between elements. */
export function spaced(pieces: readonly Element[]): ElementContent[] {
  return pieces.flatMap((piece, index): ElementContent[] =>
    index > 0 ? [{ type: 'text', value: ' ' }, piece] : [piece]
  )
}

/** Say that a target is in the source's language; nothing of any other. */
export function renderUntranslated({ bead }: PlacedBead, { wording }: ReaderPage): Element | undefined {
  return bead.untranslated
    ? h('span', { className: ['untranslated', 'told'] }, wording.translate('untranslated'))
    : undefined
}

/** State and score are for reviewers; readers are told of a state where it is not that of most. */
export function renderState({ bead }: PlacedBead, { wording, coverage }: ReaderPage): Element {
  const told = stateInText(bead, coverage) !== undefined
  const score = wording.translate('scoreOf', { score: bead.score.toFixed(2) })
  return h('span', { className: told ? ['state', 'told'] : ['state'] }, [
    wording.translate(states[bead.state]),
    ...(bead.origin === 'aligner' ? [' ', h('span', { className: ['score'] }, score)] : [])
  ])
}

/** Link to where a segment is in the target's own order; what is under no heading has no place to name. */
function placeLink(placed: PlacedSegment, { target, wording }: ReaderPage): Element | undefined {
  const place = placeOf(placed)
  const title = wording.translate('placeIn', { language: target.language })
  const href = toAnchor(textAnchor(placed.segment.path))
  if (place === '' && !placed.section.isTitle) return undefined
  const name = place ? h('span', { lang: target.locale }, place) : h('span', wording.translate('title'))
  return h('a', { className: ['place'], href, title }, name)
}

/** Link to a bead where it is in the order of the source. */
export function permalink({ bead, source, target }: PlacedBead, { wording }: ReaderPage): Element {
  const text = excerpt(target.length > 0 ? target : source)
  const label = wording.translate('permalink', { text })
  return h('a', { className: ['permalink'], href: toAnchor(beadAnchor(bead.id)), ariaLabel: label }, '#')
}
