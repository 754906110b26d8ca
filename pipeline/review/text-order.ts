import type { Change } from '../../src/reconcile/index.ts'

/**
 * Put the rows of beads that are gone where they stood: behind the last bead that stood before them and is still there.
 *
 * @param rows - in the order of the beads of today, those that are gone last.
 * @param order - ids of the beads in their order of then.
 */
export function inTextOrder(rows: readonly Change[], order: readonly string[]): Change[] {
  const standing = new Set(rows.filter(({ current }) => current !== null).map(({ bead }) => bead))
  const gone = new Map(rows.filter(({ current }) => current === null).map(row => [row.bead, row]))
  const behind = new Map<string | undefined, Change[]>()
  let last: string | undefined
  for (const bead of order) {
    const row = gone.get(bead)
    if (standing.has(bead)) last = bead
    else if (row) {
      behind.set(last, [...(behind.get(last) ?? []), row])
      gone.delete(bead)
    }
  }
  const there = rows.filter(({ current }) => current !== null)
  const placed = there.flatMap(row => [row, ...(behind.get(row.bead) ?? [])])
  return [...(behind.get(undefined) ?? []), ...placed, ...gone.values()]
}
