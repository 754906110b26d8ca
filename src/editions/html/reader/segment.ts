import type { Element } from 'hast'
import { h } from 'hastscript'
import { numberAndGap, type PlacedSegment } from '../../view/text-view.ts'

/** Render the number or label of a segment; nothing if it has none. */
export function renderNumber(placed: PlacedSegment): Element[] {
  return placed.number ? [h('span', { className: ['number'] }, numberAndGap(placed))] : []
}
