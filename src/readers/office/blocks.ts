import type { PhrasingContent } from 'mdast'
import type { Label } from './label.ts'

/** A block of a document in the form that the office formats share, before it becomes mdast. */
export type OfficeBlock = OfficeParagraph | OfficeTable

/** A paragraph with what its formatting says of it. */
export interface OfficeParagraph {
  readonly kind: 'paragraph'
  /** 0 for the title of the document, 1 to 9 for a heading; `undefined` for body text. */
  readonly level?: number | undefined
  /** Its number or bullet as shown. */
  readonly label?: Label | undefined
  /** Whether it is set in the middle of the line. */
  readonly centered?: boolean
  /** Whether it is part of a list item that began before it. */
  readonly continues?: boolean
  /** Its text. */
  readonly children: readonly PhrasingContent[]
}

/** A table. */
export interface OfficeTable {
  readonly kind: 'table'
  readonly rows: readonly OfficeRow[]
}

/** A row of a table: its cells from left to right. */
export type OfficeRow = readonly OfficeCell[]

/** A cell of a table. */
export interface OfficeCell {
  /** What it holds; empty for a place that a merged cell covers from above. */
  readonly blocks: readonly OfficeBlock[]
  /** Number of columns that it covers. */
  readonly columns: number
}
