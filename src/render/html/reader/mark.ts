import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import {
  excerpt,
  headingLabel,
  headingsAbove,
  ordinal,
  type PlacedSegment,
  type Rendering
} from '../../view/index.ts'
import type { WordingKey } from '../../wording/index.ts'
import { beadAnchor, textAnchor, toAnchor } from '../anchors.ts'
import type { Reader } from './reader.ts'

const states = {
  proposed: 'stateProposed',
  accepted: 'stateAccepted',
  rejected: 'stateRejected',
  stale: 'stateStale',
  orphaned: 'stateOrphaned'
} as const satisfies Record<Rendering['bead']['state'], WordingKey>

/** Render the small line below a bead: where its target stands, its state and score, and its permalink. */
export function renderMark(rendering: Rendering, reader: Reader): Element {
  const { wording } = reader
  const parts = rendering.part.map(ordinal).join('')
  const pieces: Array<ElementContent | undefined> = [
    parts ? h('span', wording.translate('rendersPart', { parts })) : undefined,
    rendering.first ? undefined : h('span', wording.translate('alsoRendered')),
    rendering.target[0] && placeLink(rendering.target[0], reader),
    rendering.first ? renderState(rendering, reader) : undefined,
    rendering.first ? permalink(rendering, reader) : undefined
  ]
  const shown = pieces.filter(piece => piece !== undefined)
  return h(
    'p',
    { className: ['mark'] },
    shown.flatMap((piece, index) => (index > 0 ? [' ', piece] : [piece]))
  )
}

function renderState({ bead }: Rendering, { wording }: Reader): Element {
  const score = wording.translate('scoreOf', { score: bead.score.toFixed(2) })
  const children = [wording.translate(states[bead.state])]
  return h('span', { className: ['state'] }, [
    ...children,
    ...(bead.origin === 'aligner' ? [' ', h('span', { className: ['score'] }, score)] : [])
  ])
}

function placeLink(placed: PlacedSegment, { target, wording }: Reader): Element {
  const names = headingsAbove(placed)
    .filter(heading => heading !== placed)
    .map((heading, index) => (index > 0 && heading.number ? heading.number : headingLabel(heading)))
  const title = wording.translate('placeIn', { language: target.language })
  const href = toAnchor(textAnchor(placed.segment.path))
  const name =
    names.length > 0
      ? h('span', { lang: target.locale }, names.join(' '))
      : h('span', placed.section.isTitle ? wording.translate('title') : target.language)
  return h('a', { className: ['place'], href, title }, name)
}

function permalink({ bead, source, target }: Rendering, { wording }: Reader): Element {
  const text = excerpt(target.length > 0 ? target : source)
  const label = wording.translate('permalink', { text })
  return h('a', { className: ['permalink'], href: toAnchor(beadAnchor(bead.id)), ariaLabel: label }, '#')
}
