import { type Bead, type BeadPaths, type Bitext, kindOf } from '../../src/nodes/index.ts'
import type { Reconciliation } from '../../src/review/index.ts'
import type { DeskDeed } from '../../src/review-ui/action.ts'
import type { ProcessedBitext } from '../document/process-document.ts'

/** Make a function that lists the segments that an orphaned decision still has: those of the side that is not gone. */
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
 * Let an orphaned decision that is to be relinked be in the bitext as a stale bead without segments, right before
 * the first bead that holds one of its new ones: it can be regrouped then as any other bead, and keeps its note.
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
