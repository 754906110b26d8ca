import type { Bitext } from '../../nodes/index.ts'
import type { Reconciliation } from './reconcile.ts'

/**
 * Find the accepted decisions whose beads were absorbed by another one because their segments were merged. The result
 * maps the id of a decision to the id of the bead that holds its segments now.
 *
 * @param bitext with the decisions applied.
 */
export function absorbed({ beads }: Bitext, reconciliations: readonly Reconciliation[]): Map<string, string> {
  const standing = new Set(beads.map(({ id }) => id))
  const lost = reconciliations.filter(
    ({ decision, state, source, target }) =>
      decision.state === 'accepted' &&
      state !== 'orphaned' &&
      !standing.has(decision.id) &&
      [...source, ...target].some(({ merged }) => merged)
  )
  if (lost.length === 0) return new Map()
  const holders = { source: new Map<string, string>(), target: new Map<string, string>() }
  for (const side of ['source', 'target'] as const)
    for (const bead of beads) for (const { path } of bead[side]) holders[side].set(path, bead.id)
  return new Map(
    lost.flatMap(({ decision, source, target }) => {
      const holder =
        target.flatMap(({ current }) => current).flatMap(({ path }) => holders.target.get(path) ?? [])[0] ??
        source.flatMap(({ current }) => current).flatMap(({ path }) => holders.source.get(path) ?? [])[0]
      return holder === undefined ? [] : [[decision.id, holder] as const]
    })
  )
}
