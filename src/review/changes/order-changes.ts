import type { Decision } from '../../nodes/index.ts'
import { isCodeDecision } from '../code/match-decisions.ts'
import type { Change } from './changes.ts'

/**
 * Put the rows of deleted beads where they were: after the last bead that preceded them and still exists.
 *
 * @param rows - in the order of the current beads, deleted ones last.
 * @param order - ids of the beads in their old order.
 */
export function orderChanges(rows: readonly Change[], order: readonly string[]): Change[] {
  const standing = new Set(rows.filter(({ current }) => current !== null).map(({ bead }) => bead))
  const gone = new Map(rows.filter(({ current }) => current === null).map(row => [row.bead, row]))
  const followers = new Map<string | undefined, Change[]>()
  let last: string | undefined
  for (const bead of order) {
    const row = gone.get(bead)
    if (standing.has(bead)) last = bead
    else if (row) {
      followers.set(last, [...(followers.get(last) ?? []), row])
      gone.delete(bead)
    }
  }
  const there = rows.filter(({ current }) => current !== null)
  const placed = there.flatMap(row => [row, ...(followers.get(row.bead) ?? [])])
  return [...(followers.get(undefined) ?? []), ...placed, ...gone.values()]
}

/**
 * List the ids of decisions in file order, except that each decision on code, which the file lists last, follows the
 * decision on the last segment next to it.
 */
export function decidedOrder(decisions: readonly Decision[]): string[] {
  const onSegments = decisions.filter(decision => !isCodeDecision(decision))
  const last = new Map<string, number>()
  for (const [at, decision] of onSegments.entries())
    for (const parent of parentsOf(decision)) last.set(parent, at)
  const followers = new Map<number, string[]>()
  for (const decision of decisions.filter(isCodeDecision)) {
    const at = parentsOf(decision).flatMap(parent => last.get(parent) ?? [])[0] ?? -1
    followers.set(at, [...(followers.get(at) ?? []), decision.id])
  }
  const codeAfter = (at: number): string[] => followers.get(at) ?? []
  return [...codeAfter(-1), ...onSegments.flatMap(({ id }, at) => [id, ...codeAfter(at)])]
}

/** Return the ancestors of each segment or block of a decision, and a segment itself, since a block may be inside it. */
function parentsOf(decision: Decision): string[] {
  const isCode = isCodeDecision(decision)
  return (['source', 'target'] as const).flatMap(side =>
    decision[side].flatMap(({ path }) => {
      const parent = path.replace(/(?:\/s\d+)?$/, '').replace(/\/?[^/]*$/, '')
      return (isCode ? [parent] : [path, parent]).map(each => `${side} ${each}`)
    })
  )
}
