import type { Decision } from '../../nodes/index.ts'
import { type Anchor, anchorSegments, type CurrentSegment } from './anchor.ts'

/** What became of a decision: all texts are the same, a text changed, or all text of one side is gone. */
export type Reconciled = 'kept' | 'stale' | 'orphaned'

/** A decision, with the current positions of its segments. */
export interface Reconciliation {
  /** The decision as in the alignment file. */
  readonly decision: Decision
  /** What became of it. */
  readonly state: Reconciled
  /** One anchor for each source segment of the decision. */
  readonly source: readonly Anchor[]
  /** One anchor for each target segment of the decision. */
  readonly target: readonly Anchor[]
}

/**
 * Find every decision in the current texts. A decision is kept if all its texts are the same, wherever they moved;
 * stale if a text changed or is gone; orphaned if one side lost all its texts. Every decision is returned, and a
 * changed text is never taken for an unchanged one.
 *
 * @param decisions as in the alignment file.
 * @param source segments of the current source, in text order.
 * @param target segments of the current target, in text order.
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
