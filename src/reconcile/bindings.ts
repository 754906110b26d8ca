import type { BeadState, Relation } from '../nodes/index.ts'
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

/**
 * List what reconciled decisions ask of the aligner. Where a merger brought a segment into several beads of a partition,
 * it stays in the first of them; under `summary` that is so for target segments only.
 */
export function bindingsOf(reconciliations: readonly Reconciliation[], relation: Relation): Bindings {
  const taken = { source: new Set<string>(), target: new Set<string>() }
  const accepted: BoundBead[] = []
  const rejected: Array<Pick<BoundBead, 'source' | 'target'>> = []
  for (const { decision, state, source, target } of reconciliations) {
    const sides = { source: pathsOf(source), target: pathsOf(target) }
    if (decision.state === 'rejected' && state === 'kept') rejected.push(sides)
    if (decision.state === 'accepted' && state !== 'orphaned') {
      const own = {
        source: relation === 'summary' ? sides.source : claim(sides.source, taken.source),
        target: claim(sides.target, taken.target)
      }
      if (own.source.length + own.target.length === 0) continue
      accepted.push({ id: decision.id, state: state === 'kept' ? 'accepted' : 'stale', ...own })
    }
  }
  return { accepted, rejected }
}

function claim(paths: readonly string[], taken: Set<string>): string[] {
  const free = paths.filter(path => !taken.has(path))
  for (const path of free) taken.add(path)
  return free
}

function pathsOf(anchors: readonly Anchor[]): string[] {
  return [...new Set(anchors.flatMap(({ current }) => current.map(({ path }) => path)))]
}
