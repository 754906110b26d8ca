import type { Bitext, Decision } from '../nodes/index.ts'
import { currentSides } from './changes.ts'
import { type Reconciliation, refreshPaths } from './reconcile.ts'

/** Who accepts, when. */
export interface Acceptance {
  /** Ids of the beads to accept; without, every bead, and every orphaned one is taken out. */
  readonly beads?: ReadonlySet<string>
  /** Who accepts. */
  readonly reviewer?: string
  /** When, ISO 8601 date. */
  readonly date?: string
}

/**
 * Accept beads as they stand today: a new bead gets a decision, a stale one takes the texts of today, an orphaned one
 * goes. Every other decision stays; kept ones get the paths of today.
 *
 * @param bitext with the decisions applied.
 * @returns all decisions: those of the beads in bead order, then the rest in the order of the file.
 */
export function acceptBeads(
  bitext: Bitext,
  reconciliations: readonly Reconciliation[],
  { beads, reviewer, date }: Acceptance = {}
): Decision[] {
  const isChosen = (id: string): boolean => beads?.has(id) ?? true
  const stamp = { ...(reviewer ? { reviewer } : {}), ...(date ? { date } : {}) }
  const textsOf = currentSides(bitext)
  const before = new Map(refreshPaths(reconciliations).map(decision => [decision.id, decision]))
  const orphans = reconciliations.filter(
    ({ decision, state }) => decision.state === 'accepted' && state === 'orphaned'
  )
  for (const { decision } of orphans) if (isChosen(decision.id)) before.delete(decision.id)
  const decided: Decision[] = []
  for (const bead of bitext.beads) {
    const old = before.get(bead.id)
    before.delete(bead.id)
    if (bead.state === 'accepted' || !isChosen(bead.id)) decided.push(...(old ? [old] : []))
    else decided.push({ ...old, id: bead.id, state: 'accepted', ...textsOf(bead), ...stamp })
  }
  return [...decided, ...before.values()]
}
