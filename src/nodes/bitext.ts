import type { Code, Root } from 'mdast'
import type { Node } from 'unist'

/** How the target relates to the source: it renders all of it, or a shortened part. */
export type Relation = 'translation' | 'summary'

/** The relation that two texts seem to have, with the measurements behind it. The measurements are shares, 0 to 1. */
export interface FoundRelation {
  /** How the target relates to the source. */
  readonly relation: Relation
  /** Share of the source that is expected to be rendered in source order. */
  readonly rendered: number
  /** Share of the source in passages that are missing as a whole. */
  readonly missing: number
  /** Share of the target that is expected to render something, in source order. */
  readonly rendering: number
}

/** Kind of a bead: a rendering, a shortened rendering, a source segment left out, or a target segment without a source. */
export type BeadKind = 'translation' | 'condensation' | 'omission' | 'addition'

/** Who made a bead. */
export type BeadOrigin = 'aligner' | 'translator'

/** State of a bead in the review. */
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
  /** Kind of the bead. */
  kind: BeadKind
  /** Confidence of the aligner, 0 to 1. */
  score: number
  /** Who made the bead. */
  origin: BeadOrigin
  /** State of the bead in the review. */
  state: BeadState
  /** Segments of the source, in text order; none for an addition. */
  source: SegmentReference[]
  /** Segments of the target, in text order; none for an omission. */
  target: SegmentReference[]
  /** Set if a target segment is in the source's language, that is, was never translated. */
  untranslated?: true
}

/** A block of code. It is not a segment: it is compared, not aligned by its words. */
export interface CodeBlock {
  /** Address in the outline: `2/4/b1`. */
  readonly path: string
  /** The node, with its position in the file. */
  readonly node: Code
  /** Hash of its characters. */
  readonly hash: string
  /** Number of segments before it. */
  readonly before: number
}

/** A pair of code blocks, or one block without a counterpart. */
export interface CodeBead {
  /** Stable id: `code-h1-b1--h1-b1`. */
  readonly id: string
  /** Kind of the pair. */
  readonly kind: BeadKind
  /** State of the pair in the review. */
  readonly state: BeadState
  /** Similarity of the code on both sides, ignoring comments and strings, from 0 to 1. */
  readonly score: number
  /** Block of the source; none for an addition. */
  readonly source?: CodeBlock
  /** Block of the target; none for an omission. */
  readonly target?: CodeBlock
}

/** Two documents and the beads between them. */
export interface Bitext extends Node {
  /** Node type. */
  type: 'bitext'
  /** How the target relates to the source. */
  relation: Relation
  /** The relation that the aligner found, whatever relation was asked for. */
  found?: FoundRelation
  /** The side that was written first. */
  source: Root
  /** The side that renders it. */
  target: Root
  /** Beads in source order; an addition follows the bead of the target segment before it. */
  beads: Bead[]
  /** Pairs of code blocks, in source order; absent if code was not paired. */
  code?: CodeBead[]
}
