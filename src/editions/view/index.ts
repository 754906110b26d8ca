export { type BitextView, type Coverage, measureCoverage, viewBitext } from './bitext-view.ts'
export { createEdition, type EditionView, type TextSide } from './edition.ts'
export { excerpt, shorten } from './excerpt.ts'
export { type Fact, listProvenance, listTextFacts } from './facts.ts'
export {
  type FlowBlock,
  findBlocksBehind,
  type Piece,
  readFlow,
  type TableRowBlock,
  type TextBlock,
  type WholeBlock
} from './flow.ts'
export {
  type DescribedSide,
  describeAlignment,
  describeCoverage,
  describeSide,
  type SideName,
  stateInText,
  titleIn
} from './labels.ts'
export { markOf } from './mark-of.ts'
export { beadsOfNote, beadsUsing } from './note-beads.ts'
export { ordinal } from './ordinal.ts'
export { ownContent } from './own-content.ts'
export { bareNumber, headingOf, placeOf, placeOfSection } from './place.ts'
export { findQuietPlaces } from './quiet-places.ts'
export { renderingOfHeading } from './rendering-of-heading.ts'
export type { PlacedBead, Rendering, Row, RowSection } from './row.ts'
export { groupSameText } from './same-text.ts'
export {
  type Cell,
  headingLabel,
  headingsAbove,
  type PlacedSegment,
  sectionDepth,
  type TextSection,
  type TextView
} from './text-view.ts'
