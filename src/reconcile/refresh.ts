import type { Bitext, DecidedSegment, Decision } from '../nodes/index.ts'
import type { Anchor } from './anchor.ts'
import { indexSegments } from './current-sides.ts'
import type { Reconciliation } from './reconcile.ts'

/**
 * Bring decisions up to date that are kept: those whose segments have another path, or another number of copies, than
 * when they were made. The rest stays as it is written. Write these with every acceptance, so that all paths of a file
 * are of one time.
 */
export function refreshKept(reconciliations: readonly Reconciliation[], bitext: Bitext): Decision[] {
  const inSource = indexSegments(bitext.source)
  const inTarget = indexSegments(bitext.target)
  return reconciliations.map(({ decision, state, source, target }) =>
    state === 'kept'
      ? { ...decision, source: source.map(refresher(inSource)), target: target.map(refresher(inTarget)) }
      : decision
  )
}

function refresher(today: ReadonlyMap<string, DecidedSegment>): (anchor: Anchor) => DecidedSegment {
  return ({ decided, current: [now] }) => {
    const fresh = today.get(now?.path ?? '')
    const isUpToDate = fresh?.path === decided.path && fresh.copies === decided.copies
    return !fresh || isUpToDate ? decided : { ...fresh, text: decided.text }
  }
}
