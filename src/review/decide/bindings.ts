import type { BeadState, Relation } from '../../nodes/index.ts'
import type { Anchor } from '../anchor/anchor.ts'
import type { Reconciliation } from '../anchor/reconcile.ts'

/** A bead that the aligner has to keep, by current paths. */
export interface BoundBead {
  /** Its id, fixed by the alignment file. */
  readonly id: string
  /** Whether its texts are unchanged. */
  readonly state: Extract<BeadState, 'accepted' | 'stale'>
  /** Paths of its source segments; none for an addition. */
  readonly source: readonly string[]
  /** Paths of its target segments; none for an omission. */
  readonly target: readonly string[]
}

/** The decisions that constrain the aligner. */
export interface Bindings {
  /** Beads to keep: accepted and stale ones. The remaining side of an orphaned bead is not bound. */
  readonly accepted: readonly BoundBead[]
  /** Beads that must not be proposed: rejected ones whose texts are all the same. */
  readonly rejected: ReadonlyArray<Pick<BoundBead, 'source' | 'target'>>
}

/**
 * List the constraints that reconciled decisions put on the aligner. If segments of several beads were merged, and a
 * segment may be in only one bead, these beads become one, under the id of the first. Under `summary`, source segments
 * may be shared.
 */
export function bindingsOf(reconciliations: readonly Reconciliation[], relation: Relation): Bindings {
  const accepted: BoundBead[] = []
  const rejected: Array<Pick<BoundBead, 'source' | 'target'>> = []
  const isShared = { source: relation === 'summary', target: false }
  const holders = { source: new Map<string, number>(), target: new Map<string, number>() }
  for (const { decision, state, ...anchors } of reconciliations) {
    if (decision.state === 'rejected' && state === 'kept')
      rejected.push({ source: pathsOf(anchors.source), target: pathsOf(anchors.target) })
    if (decision.state === 'rejected' || state === 'orphaned') continue
    const own = eachSide(side =>
      pathsOf(anchors[side]).filter(path => isShared[side] || !holders[side].has(path))
    )
    const home = sides
      .filter(side => !isShared[side])
      .flatMap(side =>
        pathsOf(anchors[side].filter(({ merged }) => merged)).map(path => holders[side].get(path))
      )
      .find(index => index !== undefined)
    if (home === undefined && own.source.length + own.target.length === 0) continue
    const index = home ?? accepted.length
    for (const side of sides) for (const path of own[side]) holders[side].set(path, index)
    const bead = accepted[index]
    accepted[index] = bead
      ? { ...bead, ...eachSide(side => [...new Set([...bead[side], ...own[side]])]) }
      : { id: decision.id, state: state === 'kept' ? 'accepted' : 'stale', ...own }
  }
  return { accepted, rejected }
}

const sides = ['source', 'target'] as const

function eachSide<Made>(make: (side: 'source' | 'target') => Made): { source: Made; target: Made } {
  return { source: make('source'), target: make('target') }
}

function pathsOf(anchors: readonly Anchor[]): string[] {
  return [...new Set(anchors.flatMap(({ current }) => current.map(({ path }) => path)))]
}
