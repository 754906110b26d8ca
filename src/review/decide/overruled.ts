import { type DecidedSegment, type Decision, pathsOf, sidesKey } from '../../nodes/index.ts'
import type { Reconciliation } from '../anchor/reconcile.ts'

/** Segments of a bead. */
interface Paths {
  readonly source: ReadonlyArray<Pick<DecidedSegment, 'path'>>
  readonly target: ReadonlyArray<Pick<DecidedSegment, 'path'>>
}

/**
 * Make the function that finds the rejection of a bead that has the same segments today. Whoever accepts such a bead
 * overrules it; whoever rejects one again has it on file already.
 */
export function rejections(
  reconciliations: readonly Reconciliation[]
): (bead: Paths) => Decision | undefined {
  const known = new Map<string, Decision>()
  for (const { decision, state, source, target } of reconciliations) {
    if (decision.state !== 'rejected' || state !== 'kept') continue
    const [from, to] = [source, target].map(side => side.flatMap(({ current }) => current))
    known.set(sidesKey(pathsOf({ source: from ?? [], target: to ?? [] })), decision)
  }
  return bead => known.get(sidesKey(pathsOf(bead)))
}
