import type { BeadState } from '../nodes/index.ts'
import type { Anchor } from './anchor.ts'
import type { Reconciliation } from './reconcile.ts'

/** A bead that the aligner has to keep, by the paths of today. */
export interface BoundBead {
  /** Id that the alignment file froze. */
  readonly id: string
  /** Whether its texts are still the same. */
  readonly state: Extract<BeadState, 'accepted' | 'stale'>
  /** Paths of its source segments, in text order; none for an addition. */
  readonly source: readonly string[]
  /** Paths of its target segments, in text order; none for an omission. */
  readonly target: readonly string[]
}

/** What translators decided, as far as it binds the aligner. */
export interface Bindings {
  /** Beads to keep: accepted ones, stale ones too. An orphaned one sets its other side free. */
  readonly accepted: readonly BoundBead[]
  /** Beads not to be proposed: rejected ones whose texts are all the same. */
  readonly rejected: ReadonlyArray<Pick<BoundBead, 'source' | 'target'>>
}

/** List what reconciled decisions ask of the aligner. */
export function bindingsOf(reconciliations: readonly Reconciliation[]): Bindings {
  const accepted: BoundBead[] = []
  const rejected: Array<Pick<BoundBead, 'source' | 'target'>> = []
  for (const { decision, state, source, target } of reconciliations) {
    const sides = { source: pathsOf(source), target: pathsOf(target) }
    if (decision.state === 'rejected' && state === 'kept') rejected.push(sides)
    if (decision.state === 'accepted' && state !== 'orphaned') {
      accepted.push({ id: decision.id, state: state === 'kept' ? 'accepted' : 'stale', ...sides })
    }
  }
  return { accepted, rejected }
}

function pathsOf(anchors: readonly Anchor[]): string[] {
  return anchors.flatMap(({ current }) => (current ? [current.path] : []))
}
