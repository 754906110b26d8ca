import type { Change } from '../../src/review/index.ts'

/**
 * Write the rows of a review as JSON: the keys of the contract, and `untranslated` if a target segment is in the
 * source's language.
 */
export function toReviewJson(rows: readonly Change[]): string {
  const plain = rows.map(
    ({ document, source, target, bead, decision, change, untranslated, accepted, current }) => ({
      document,
      source,
      target,
      bead,
      decision,
      change,
      untranslated,
      accepted,
      current
    })
  )
  return `${JSON.stringify(plain, undefined, 2)}\n`
}
