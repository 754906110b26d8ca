import type { Bead } from '../../nodes/index.ts'
import type { PlacedSegment, TextSection } from './text-view.ts'

/** A bead with its resolved segments. */
export interface PlacedBead {
  /** The bead. */
  readonly bead: Bead
  /** Its source segments, in text order. */
  readonly source: readonly PlacedSegment[]
  /** Its target segments, in text order. */
  readonly target: readonly PlacedSegment[]
}

/** A bead next to the source segments of a row. */
export interface Rendering extends PlacedBead {
  /** Whether the bead is shown here for the first time, and so has its anchor here. */
  readonly first: boolean
  /** Ordinals, from 1, of the row's source segments that it renders; empty if that is obvious. */
  readonly part: readonly number[]
}

/**
 * Source segments with every bead that contains one of them. The segments are joined by beads or are a row of a table.
 * Additions are in a row without source segments.
 */
export interface Row {
  /** Source segments, in text order. */
  readonly source: readonly PlacedSegment[]
  /** Their renderings in target order, or the omission. */
  readonly renderings: readonly Rendering[]
}

/** A section of the source with its rows. */
export interface RowSection {
  /**
   * Whether the rows are within the source, or are additions before or after all rendered text. The value is part of the
   * published anchor `page-behind`.
   */
  readonly position: 'before' | 'within' | 'behind'
  /** The source section; `undefined` for additions before and after. */
  readonly section: TextSection | undefined
  /** Everything below the heading, including additions in place. */
  readonly heading: Row | undefined
  /** Everything below the heading, additions in place. */
  readonly rows: readonly Row[]
}
