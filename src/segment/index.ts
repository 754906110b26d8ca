export { remarkSegment, type SegmentOptions } from './remark-segment.ts'
export { segment } from './segment.ts'
