import { type Bead, type Bitext, type Locale, listSegments, segmentText } from '../nodes/index.ts'
import type { Anchor, CurrentSegment } from './anchor.ts'
import type { Reconciliation } from './reconcile.ts'

/** What is different since a decision: nothing; only its place; the text of one side or both; a side is gone; no decision yet. */
export type ChangeKind =
  | 'none'
  | 'moved'
  | 'source'
  | 'target'
  | 'both'
  | 'source-gone'
  | 'target-gone'
  | 'both-gone'
  | 'proposed'

/** Segments of both sides. */
export interface Sides {
  /** Segments of the source, in text order. */
  readonly source: readonly CurrentSegment[]
  /** Segments of the target, in text order. */
  readonly target: readonly CurrentSegment[]
}

/** One row of a review. */
export interface Change {
  /** Folder of the document in the corpus. */
  readonly document: string
  /** Locale of the source. */
  readonly source: Locale
  /** Locale of the target. */
  readonly target: Locale
  /** Id of the bead. */
  readonly bead: string
  /** What became of the decision on it; `new` where there is none. */
  readonly decision: 'new' | 'kept' | 'stale' | 'orphaned'
  /** What is different. */
  readonly change: ChangeKind
  /** The texts that were accepted; none on either side of a new bead. */
  readonly accepted: Sides
  /** The texts as they are now; `null` for an orphaned bead. */
  readonly current: Sides | null
}

/** Which bitext is reviewed. */
export type ReviewedBitext = Pick<Change, 'document' | 'source' | 'target'>

/**
 * List how the beads of a bitext stand to what was accepted: the beads in their order, then the orphaned ones in the
 * order of the alignment file. Rejections are no rows.
 *
 * @param bitext with the decisions applied.
 */
export function changes(
  reviewed: ReviewedBitext,
  bitext: Bitext,
  reconciliations: readonly Reconciliation[]
): Change[] {
  const accepted = reconciliations.filter(({ decision }) => decision.state === 'accepted')
  const byId = new Map(accepted.map(found => [found.decision.id, found]))
  const current = currentSides(bitext)
  const orphans = accepted.filter(({ state }) => state === 'orphaned')
  return [
    ...bitext.beads.map(bead => toRow(reviewed, bead.id, byId.get(bead.id), current(bead))),
    ...orphans.map(found => toRow(reviewed, found.decision.id, found, null))
  ]
}

/** Make the function that looks up the texts of a bead. */
export function currentSides(bitext: Bitext): (bead: Bead) => Sides {
  const textsOf = (tree: Bitext['source']): Map<string, string> =>
    new Map(listSegments(tree).map(segment => [segment.path, segmentText(segment)]))
  const texts = { source: textsOf(bitext.source), target: textsOf(bitext.target) }
  return ({ source, target }) => ({
    source: source.map(({ path }) => ({ path, text: texts.source.get(path) ?? '' })),
    target: target.map(({ path }) => ({ path, text: texts.target.get(path) ?? '' }))
  })
}

function toRow(
  { document, source, target }: ReviewedBitext,
  bead: string,
  found: Reconciliation | undefined,
  current: Sides | null
): Change {
  const accepted = found
    ? { source: found.decision.source, target: found.decision.target }
    : { source: [], target: [] }
  const standing = { decision: found?.state ?? 'new', change: found ? changeOf(found) : 'proposed' } as const
  return { document, source, target, bead, ...standing, accepted, current }
}

function changeOf({ state, source, target }: Reconciliation): ChangeKind {
  const differs = state === 'orphaned' ? isGone : isChanged
  const [inSource, inTarget] = [differs(source), differs(target)]
  const side = inSource && inTarget ? 'both' : inSource ? 'source' : 'target'
  if (state !== 'kept') return state === 'orphaned' ? `${side}-gone` : side
  return [...source, ...target].some(isMoved) ? 'moved' : 'none'
}

function isGone(anchors: readonly Anchor[]): boolean {
  return anchors.length > 0 && anchors.every(({ current }) => !current)
}

function isChanged(anchors: readonly Anchor[]): boolean {
  return anchors.some(({ same }) => !same)
}

function isMoved({ decided, current }: Anchor): boolean {
  return current !== undefined && current.path !== decided.path
}
