import type { Decision } from '../../nodes/index.ts'
import { type Anchor, anchorSegments, type CurrentSegment } from './anchor.ts'

/** What became of a decision: its texts are the same; a text changed; all text of one side is gone. */
export type Reconciled = 'kept' | 'stale' | 'orphaned'

/** A decision and where its segments are now. */
export interface Reconciliation {
  /** The decision as it is in the alignment file. */
  readonly decision: Decision
  /** What became of it. */
  readonly state: Reconciled
  /** One anchor for each source segment of the decision. */
  readonly source: readonly Anchor[]
  /** One anchor for each target segment of the decision. */
  readonly target: readonly Anchor[]
}

/**
 * Find every decision again in the texts of today. A decision is kept where all its texts are the same, wherever they
 * moved; stale where one changed or went; orphaned where one side has lost all. None is left out, and a changed text
 * is never taken for the one that was decided on.
 *
 * @param decisions as in the alignment file.
 * @param source segments of the source of today, in text order.
 * @param target segments of the target of today, in text order.
 * @returns one reconciliation per decision, in their order.
 */
export function reconcile(
  decisions: readonly Decision[],
  source: readonly CurrentSegment[],
  target: readonly CurrentSegment[]
): Reconciliation[] {
  const anchorings = anchorSegments(decisions, source, target)
  return decisions.map(decision => {
    const anchors = {
      source: decision.source.map(anchorings.source),
      target: decision.target.map(anchorings.target)
    }
    return { decision, state: stateOf(anchors.source, anchors.target), ...anchors }
  })
}

function stateOf(source: readonly Anchor[], target: readonly Anchor[]): Reconciled {
  const sides = [source, target].filter(side => side.length > 0)
  if (sides.some(side => side.every(({ current }) => current.length === 0))) return 'orphaned'
  return sides.every(side => side.every(({ same }) => same)) ? 'kept' : 'stale'
}
