import type { DiffPiece } from '../diff/diff-words.ts'
import type {
  BeadKind,
  ChangedSide,
  ChangeKind,
  DecisionStatus,
  Locale,
  Relation,
  SegmentRole
} from '../nodes/index.ts'

/** One of the two sides of a bitext. */
export type Side = 'source' | 'target'

/** One value for either side. */
export type BothSides<Value> = Readonly<Record<Side, Value>>

/** Some characters of a segment, and the concept that they stand for, if any. */
export interface TextPiece {
  readonly text: string
  readonly concept?: string
}

/** A segment, or a block of code, as the review page shows it. */
export interface DeskSegment {
  readonly path: string
  /** Number that the text gives it, as it is written. */
  readonly label?: string
  readonly role: SegmentRole | 'code'
  readonly pieces: readonly TextPiece[]
}

/** Something that `check` found on a bead. */
export interface DeskMessage {
  readonly severity: 'error' | 'warning' | 'info'
  readonly rule: string
  readonly reason: string
}

/** A bead, or a decision that no bead stands for, as the review page shows it. */
export interface DeskRow extends BothSides<readonly string[]> {
  readonly bead: string
  readonly decision: DecisionStatus | 'rejected'
  readonly change: ChangeKind
  readonly side?: ChangedSide
  readonly kind: BeadKind
  /** How sure the aligner is, 0 to 1; 0 for a bead that is gone. */
  readonly score: number
  readonly isCode?: true
  /** Paths of its segments; of an orphaned one, of those that are left. */
  readonly source: readonly string[]
  readonly target: readonly string[]
  /** Old and new text, word by word, of the sides that differ; a line a segment. */
  readonly diff: Partial<BothSides<readonly DiffPiece[]>>
  /** Texts that were decided on, where no bead stands for them. */
  readonly decided?: BothSides<readonly string[]>
  readonly note?: string
  readonly reviewer?: string
  readonly date?: string
  readonly messages: readonly DeskMessage[]
  /** Target segments to look at again, since what they render changed. */
  readonly lookAt: readonly string[]
  /** Other beads that hold a segment of this one. */
  readonly alsoIn: readonly string[]
}

/** A bitext as the review page shows it. */
export interface DeskView {
  readonly document: string
  readonly bitext: string
  /** Hash of all that a deed depends on; a deed that carries another one is refused. */
  readonly version: string
  readonly relation: Relation
  readonly locales: BothSides<Locale>
  readonly segments: BothSides<readonly DeskSegment[]>
  /** Names of the concepts that occur. */
  readonly concepts: Readonly<Record<string, BothSides<string>>>
  /** Beads in their order, with decisions whose text is gone where it stood, then rejected ones. */
  readonly rows: readonly DeskRow[]
  readonly left: number
  readonly beads: number
}

/** How much of a bitext is left to be reviewed. */
export type BitextProgress = Pick<DeskView, 'bitext' | 'left' | 'beads'>

/** A document in the list of them; without `bitexts` it was not looked at yet. */
export interface DeskDocument {
  readonly document: string
  readonly bitexts?: readonly BitextProgress[]
  /** Why parts of it cannot be shown, a line each. */
  readonly faults: readonly string[]
}

/** Documents, in order, as far as they were looked at; and why what they share cannot be read. */
export interface DeskList {
  readonly documents: readonly DeskDocument[]
  readonly faults: readonly string[]
}

/** What came of a request to change something. */
export type DeskOutcome =
  /** It was done; `names` are the alignment files written, none where they are as they should be. */
  | { readonly outcome: 'done'; readonly view: DeskView; readonly names: readonly string[] }
  /** What the page has seen is not what there is; nothing was written. */
  | { readonly outcome: 'conflict'; readonly view: DeskView }
  /** `check` has errors on a bead that was to be accepted; nothing was written. */
  | { readonly outcome: 'errors'; readonly errors: readonly string[] }
  /** It cannot be done; nothing was written. */
  | { readonly outcome: 'refused'; readonly reason: string }
  /** There is no such bitext, or it cannot be read at the moment; a reason names the faults of its files. */
  | { readonly outcome: 'unknown'; readonly reason: string }

/** Something that open pages hear of. */
export type DeskEvent =
  /** A bitext is another one now. */
  | { readonly type: 'changed'; readonly document: string; readonly bitext: string; readonly version: string }
  /** The list of documents, or how much of them is left, is another one now. */
  | { readonly type: 'progress' }
  /** The output was built, or could not be. */
  | { readonly type: 'built'; readonly fault?: string }
