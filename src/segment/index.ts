/**
 * Split texts into headings, sentences and clauses.
 *
 * @module taiyaku/segment
 */
export { remarkSegment, type SegmentOptions } from './remark-segment.ts'
export { segment } from './segment.ts'
