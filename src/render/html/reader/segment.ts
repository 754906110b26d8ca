import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { segmentText } from '../../../nodes/index.ts'
import { headingLabel, ownContent, type PlacedSegment } from '../../view/index.ts'
import { phrasingToHast } from '../text-to-hast.ts'
import type { ReaderSide } from './reader.ts'

/** Render the own text of a segment. */
export function segmentContent(placed: PlacedSegment, side: ReaderSide): ElementContent[] {
  return phrasingToHast(ownContent(placed), side.setting)
}

/** Render the outline number of a heading; nothing where it has none. */
export function renderNumber(placed: PlacedSegment): Element[] {
  if (!placed.number) return []
  const label = headingLabel(placed)
  const number = label.slice(0, label.length - segmentText(placed.segment).length)
  return [h('span', { className: ['number'] }, number)]
}
