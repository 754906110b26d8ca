import type { Code, Root } from 'mdast'
import type { Node } from 'unist'

/** How the target relates to the source: it renders all of it, or some of it, shortened. */
export type Relation = 'translation' | 'summary'

/** How one text seems to relate to another, and what told so; the figures are shares, 0 to 1. */
export interface FoundRelation {
  /** How the target relates to the source. */
  readonly relation: Relation
  /** Of the source, what is expected to be rendered in its order. */
  readonly rendered: number
  /** Of the source, what passages hold that are missing as a whole. */
  readonly missing: number
  /** Of the target, what is expected to render something in its order. */
  readonly rendering: number
}

/** What a bead is: a rendering, a shortened rendering, a source segment left out, or a target segment of its own. */
export type BeadKind = 'translation' | 'condensation' | 'omission' | 'addition'

/** Who made a bead. */
export type BeadOrigin = 'aligner' | 'translator'

/** Where a bead is in the review; see DESIGN, "Words". */
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
  /** Where the bead is in the review. */
  state: BeadState
  /** Segments of the source, in text order; none for an addition. */
  source: SegmentReference[]
  /** Segments of the target, in text order; none for an omission. */
  target: SegmentReference[]
  /** Set where a segment of the target is in the source's language: it was never translated. */
  untranslated?: true
}

/** A block of code, which is no segment: it is compared, not aligned by its words. */
export interface CodeBlock {
  /** Address in the outline: `2/4/b1`. */
  readonly path: string
  /** The block, with its place in the file. */
  readonly node: Code
  /** Hash of its characters. */
  readonly hash: string
  /** How many segments are before it. */
  readonly before: number
}

/** A block of code and the one that renders it, or one that the other side lacks. */
export interface CodeBead {
  /** Stable id: `code-h1-b1--h1-b1`. */
  readonly id: string
  /** What it is. */
  readonly kind: BeadKind
  /** Where it is in the review. */
  readonly state: BeadState
  /** How much alike the code of both sides is, comments and strings apart, from 0 to 1. */
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
  /** How the aligner finds that the texts relate, whatever it was told. */
  found?: FoundRelation
  /** The side that was written first. */
  source: Root
  /** The side that renders it. */
  target: Root
  /** In source order, an addition after the bead of the target segment before it. */
  beads: Bead[]
  /** Pairs of code blocks, in source order; none where they were not paired. */
  code?: CodeBead[]
}
