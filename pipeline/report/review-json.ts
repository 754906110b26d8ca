import type { Change } from '../../src/reconcile/index.ts'

/** Write the rows of a review as JSON: the keys that the contract names, and no others. */
export function toReviewJson(rows: readonly Change[]): string {
  const plain = rows.map(({ document, source, target, bead, decision, change, accepted, current }) => ({
    document,
    source,
    target,
    bead,
    decision,
    change,
    accepted,
    current
  }))
  return `${JSON.stringify(plain, undefined, 2)}\n`
}
