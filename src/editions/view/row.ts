import type { Bead } from '../../nodes/index.ts'
import type { PlacedSegment, TextSection } from './text-view.ts'

/** A bead with its segments looked up. */
export interface PlacedBead {
  /** The bead. */
  readonly bead: Bead
  /** Its source segments, in text order. */
  readonly source: readonly PlacedSegment[]
  /** Its target segments, in text order. */
  readonly target: readonly PlacedSegment[]
}

/** A bead beside the source segments of a row. */
export interface Rendering extends PlacedBead {
  /** Whether the bead stands here for the first time, and so has its anchor here. */
  readonly first: boolean
  /** Ordinals from 1 of the row's source segments that it renders; empty where that goes without saying. */
  readonly part: readonly number[]
}

/**
 * Source segments and every bead that holds one of them: those that a bead holds together, or a row of a table. Additions
 * are in a row without source segments.
 */
export interface Row {
  /** Source segments, in text order. */
  readonly source: readonly PlacedSegment[]
  /** Their renderings in the target's order, or the omission. */
  readonly renderings: readonly Rendering[]
}

/** A section of the source with its rows. */
export interface RowSection {
  /** Whether the rows are within the source, or are additions before or after all rendered text. */
  readonly position: 'before' | 'within' | 'behind'
  /** The source section; `undefined` for additions before and after. */
  readonly section: TextSection | undefined
  /** The heading and its renderings. */
  readonly heading: Row | undefined
  /** Everything below the heading, additions in place. */
  readonly rows: readonly Row[]
}
