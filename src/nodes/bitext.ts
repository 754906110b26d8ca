import type { Root } from 'mdast'
import type { Node } from 'unist'

/** How the target relates to the source: it renders all of it, or some of it, shortened. */
export type Relation = 'translation' | 'summary'

/** What a bead is: a rendering, a shortened rendering, a source segment left out, or a target segment of its own. */
export type BeadKind = 'translation' | 'condensation' | 'omission' | 'addition'

/** Who made a bead. */
export type BeadOrigin = 'aligner' | 'translator'

/** Where a bead stands in the review; see DESIGN, "Words". */
export type BeadState = 'proposed' | 'accepted' | 'rejected' | 'stale' | 'orphaned'

/** A pointer to a segment of one side of a bitext. */
export interface SegmentReference extends Node {
  /** Node type. */
  type: 'segmentReference'
  /** Path of the segment. */
  path: string
}

/** One n–m group of source and target segments. */
export interface Bead extends Node {
  /** Node type. */
  type: 'bead'
  /** Stable id, used by alignment files, anchors and permalinks. */
  id: string
  /** What the bead is. */
  kind: BeadKind
  /** How sure the aligner is, 0 to 1. */
  score: number
  /** Who made the bead. */
  origin: BeadOrigin
  /** Where the bead stands in the review. */
  state: BeadState
  /** Segments of the source, in text order; none for an addition. */
  source: SegmentReference[]
  /** Segments of the target, in text order; none for an omission. */
  target: SegmentReference[]
}

/** Two documents and the beads between them. */
export interface Bitext extends Node {
  /** Node type. */
  type: 'bitext'
  /** How the target relates to the source. */
  relation: Relation
  /** The side that was written first. */
  source: Root
  /** The side that renders it. */
  target: Root
  /** In source order, an addition behind the bead of the target segment before it. */
  beads: Bead[]
}
