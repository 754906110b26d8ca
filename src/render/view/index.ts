export { type BitextView, type Coverage, measureCoverage, viewBitext } from './bitext-view.ts'
export { excerpt } from './excerpt.ts'
export { describeAlignment, describeSide, type Side, type SideName } from './labels.ts'
export { ordinal } from './ordinal.ts'
export { ownContent } from './own-content.ts'
export type { PlacedBead, Rendering, Row, RowSection } from './rows.ts'
export {
  headingLabel,
  headingsAbove,
  type PlacedSegment,
  sectionDepth,
  type TextSection,
  type TextView
} from './text-view.ts'
