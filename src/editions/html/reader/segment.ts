import type { Element } from 'hast'
import { h } from 'hastscript'
import { segmentText } from '../../../nodes/index.ts'
import { headingLabel, type PlacedSegment } from '../../view/text-view.ts'

/** Render the outline number of a heading; `undefined` if it has none. */
export function renderNumber(placed: PlacedSegment): Element[] {
  if (!placed.number) return []
  const label = headingLabel(placed)
  const number = label.slice(0, label.length - segmentText(placed.segment).length)
  return [h('span', { className: ['number'] }, number)]
}
