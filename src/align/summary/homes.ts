import type { SummaryEvidence } from './evidence.ts'
import type { OutlinePair } from './likelihood.ts'
import { isBelow } from './outline-tree.ts'

/** What a target segment renders, and on what grounds. */
export interface Home {
  /** Source segment, or -1 for none. */
  readonly anchor: number
  /** Whether a clause around it renders something beyond doubt. */
  readonly nested: boolean
}

/** A segment that renders nothing. */
export const nowhere: Home = { anchor: -1, nested: false }

/** Share of the evidence for the clauses inside a segment that must lie below its anchor to found it too. */
const agreeing = 0.6

/**
 * Take back the anchors that only their place in the plan spoke for: one without evidence of its own holds where a
 * clause around it renders something beyond doubt, or where the clauses inside it agree on it.
 */
export function findHomes(evidence: SummaryEvidence, outlines: OutlinePair, anchors: Int32Array): Home[] {
  const { target } = outlines
  const weights = Array.from(anchors, (anchor, index) => (anchor < 0 ? 0 : evidence.between(index, anchor)))
  const stands = (weight = 0): boolean => weight >= evidence.standing
  const homes: Home[] = []
  for (const [index, anchor] of anchors.entries()) {
    const parent = target.parents[index] ?? -1
    const around = parent < 0 ? nowhere : (homes[parent] ?? nowhere)
    const nested = around.anchor >= 0 || around.nested
    const holds =
      anchor >= 0 &&
      (nested || stands(weights[index]) || stands(weighInside(outlines, anchors, weights, index)))
    homes.push(holds ? { anchor, nested } : { anchor: -1, nested })
  }
  return homes
}

/** Sum up the evidence for the clauses inside a segment that lie below its anchor; 0 where too much lies elsewhere. */
function weighInside(
  { source, target }: OutlinePair,
  anchors: Int32Array,
  weights: readonly number[],
  index: number
): number {
  let inside = 0
  let all = 0
  for (let at = index + 1; at < (target.ends[index] ?? 0); at++) {
    const weight = Math.max(0, weights[at] ?? 0)
    all += weight
    if (isBelow(source, anchors[at] ?? -1, anchors[index] ?? -1)) inside += weight
  }
  return inside >= agreeing * all ? inside : 0
}
