import { type Bead, type BeadPaths, type Bitext, kindOf } from '../../src/nodes/index.ts'
import type { Reconciliation } from '../../src/review/index.ts'
import type { DeskDeed } from '../../src/review-ui/action.ts'
import type { ProcessedBitext } from '../document/process-document.ts'

/** Make a function that lists the remaining segments of an orphaned decision: those of the side that is not gone. */
export function leftOf(reconciliations: readonly Reconciliation[]): (decision: string) => BeadPaths {
  const orphaned = new Map(reconciliations.filter(isOrphaned).map(each => [each.decision.id, each] as const))
  const pathsOf = (anchors: Reconciliation['source'] = []): string[] => [
    ...new Set(anchors.flatMap(({ current }) => current.map(({ path }) => path)))
  ]
  return id => {
    const found = orphaned.get(id)
    return { source: pathsOf(found?.source), target: pathsOf(found?.target) }
  }
}

/**
 * Insert an orphaned decision that is to be relinked into the bitext as a stale bead without segments, before the first
 * bead with one of its new segments. It can then be regrouped like any other bead, and keeps its note.
 */
export function withOrphan({ bitext, reconciliations }: ProcessedBitext, deed: DeskDeed): Bitext {
  if (
    deed.type !== 'relink' ||
    !reconciliations.some(each => isOrphaned(each) && each.decision.id === deed.bead)
  )
    return bitext
  const at = bitext.beads.findIndex(
    ({ source, target }) =>
      source.some(({ path }) => deed.source.includes(path)) ||
      target.some(({ path }) => deed.target.includes(path))
  )
  const place = at < 0 ? bitext.beads.length : at
  const none = { source: [], target: [] }
  const orphan: Bead = {
    type: 'bead',
    id: deed.bead,
    kind: kindOf(none, bitext.relation),
    score: 0,
    origin: 'translator',
    state: 'stale',
    ...none
  }
  return { ...bitext, beads: [...bitext.beads.slice(0, place), orphan, ...bitext.beads.slice(place)] }
}

function isOrphaned({ state, decision }: Reconciliation): boolean {
  return state === 'orphaned' && decision.state === 'accepted'
}
