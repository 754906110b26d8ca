import type { SummaryEvidence } from './evidence.ts'
import type { OutlinePair } from './likelihood.ts'
import { isBelow } from './outline-tree.ts'

/** The rendering of a target segment, and its support. */
export interface ConfirmedAnchor {
  /** Source segment, or -1 for none. */
  readonly anchor: number
  /** Whether an enclosing clause certainly renders something. */
  readonly nested: boolean
}

/** A segment that renders nothing. */
export const noAnchor: ConfirmedAnchor = { anchor: -1, nested: false }

/** Minimum share of the evidence for nested clauses that must be below a segment's anchor to support the anchor. */
const agreeing = 0.6

/**
 * Drop anchors that are supported only by their place in the plan. An anchor without evidence of its own is kept if an
 * enclosing clause certainly renders something, or if the nested clauses agree on it.
 */
export function confirmAnchors(
  evidence: SummaryEvidence,
  outlines: OutlinePair,
  anchors: Int32Array
): ConfirmedAnchor[] {
  const { target } = outlines
  const weights = Array.from(anchors, (anchor, index) => (anchor < 0 ? 0 : evidence.between(index, anchor)))
  const stands = (weight = 0): boolean => weight >= evidence.standing
  const homes: ConfirmedAnchor[] = []
  for (const [index, anchor] of anchors.entries()) {
    const parent = target.parents[index] ?? -1
    const around = parent < 0 ? noAnchor : (homes[parent] ?? noAnchor)
    const nested = around.anchor >= 0 || around.nested
    const holds =
      anchor >= 0 &&
      (nested || stands(weights[index]) || stands(weighInside(outlines, anchors, weights, index)))
    homes.push(holds ? { anchor, nested } : { anchor: -1, nested })
  }
  return homes
}

/** Sum the evidence for nested clauses whose anchors are below the segment's anchor; 0 if too much is elsewhere. */
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
