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

/** One value per side. */
export type BothSides<Value> = Readonly<Record<Side, Value>>

/** Some characters of a segment, and their concept, if any. */
export interface TextPiece {
  readonly text: string
  readonly concept?: string
}

/** A segment or a code block, for display on the review page. */
export interface DeskSegment {
  readonly path: string
  /** Its number in the text, as written. */
  readonly label?: string
  readonly role: SegmentRole | 'code'
  readonly pieces: readonly TextPiece[]
}

/** A message of `check` on a bead. */
export interface DeskMessage {
  readonly severity: 'error' | 'warning' | 'info'
  readonly rule: string
  readonly reason: string
}

/** A bead, or a decision without a bead, for display on the review page. */
export interface DeskRow extends BothSides<readonly string[]> {
  readonly bead: string
  readonly decision: DecisionStatus | 'rejected'
  readonly change: ChangeKind
  readonly side?: ChangedSide
  readonly kind: BeadKind
  /** Confidence of the aligner, 0 to 1; 0 for a bead that is gone. */
  readonly score: number
  readonly isCode?: true
  /** Paths of its segments; for an orphaned decision, those that remain. */
  readonly source: readonly string[]
  readonly target: readonly string[]
  /** Old and new text, word by word, of the sides that differ; one line per segment. */
  readonly diff: Partial<BothSides<readonly DiffPiece[]>>
  /** Texts of the decision, if it has no bead. */
  readonly decided?: BothSides<readonly string[]>
  readonly note?: string
  readonly reviewer?: string
  readonly date?: string
  readonly messages: readonly DeskMessage[]
  /** Target segments to check again, because what they render changed. */
  readonly lookAt: readonly string[]
  /** Other beads that share a segment with this one. */
  readonly alsoIn: readonly string[]
}

/** A bitext, for display on the review page. */
export interface DeskView {
  readonly document: string
  readonly bitext: string
  /** Hash of everything an action depends on; an action with another hash is refused. */
  readonly version: string
  readonly relation: Relation
  readonly locales: BothSides<Locale>
  readonly segments: BothSides<readonly DeskSegment[]>
  /** Names of the concepts that occur. */
  readonly concepts: Readonly<Record<string, BothSides<string>>>
  /** Beads in order, with orphaned decisions in their old places, followed by rejected ones. */
  readonly rows: readonly DeskRow[]
  readonly left: number
  readonly beads: number
}

/** Progress of the review of a bitext. */
export type BitextProgress = Pick<DeskView, 'bitext' | 'left' | 'beads'>

/** A document in the list; without `bitexts` it has not been read yet. */
export interface DeskDocument {
  readonly document: string
  readonly bitexts?: readonly BitextProgress[]
  /** Faults that prevent parts of it from being shown, one per line. */
  readonly faults: readonly string[]
}

/** Documents in order, as far as they were read, and the faults of the files they share. */
export interface DeskList {
  readonly documents: readonly DeskDocument[]
  readonly faults: readonly string[]
}

/** Result of a change request. */
export type DeskOutcome =
  /** It succeeded; `names` are the written alignment files, empty if nothing had to be written. */
  | { readonly outcome: 'done'; readonly view: DeskView; readonly names: readonly string[] }
  /** The page shows an outdated version; nothing was written. */
  | { readonly outcome: 'conflict'; readonly view: DeskView }
  /** `check` has errors on a bead that was to be accepted; nothing was written. */
  | { readonly outcome: 'errors'; readonly errors: readonly string[] }
  /** The action is impossible; nothing was written. */
  | { readonly outcome: 'refused'; readonly reason: string }
  /** There is no such bitext, or it is currently unreadable; the reason lists the faults of its files. */
  | { readonly outcome: 'unknown'; readonly reason: string }

/** An event for open pages. */
export type DeskEvent =
  /** A bitext has a new version. */
  | { readonly type: 'changed'; readonly document: string; readonly bitext: string; readonly version: string }
  /** The list of documents, or the progress in them, has changed. */
  | { readonly type: 'progress' }
  /** The output was built, or the build failed. */
  | { readonly type: 'built'; readonly fault?: string }
