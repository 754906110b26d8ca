import { type Bead, listSegments, segmentText, type Termbase } from '../../src/nodes/index.ts'
import { type Change, changes, decide, type Reconciliation, reconcile } from '../../src/reconcile/index.ts'
import { conceptFinder } from '../../src/terms/index.ts'
import type { ProcessedBitext } from '../document/process-document.ts'

/**
 * List how a bitext differs from what it was: every bead of then is taken as decided on, found again in the texts of
 * today, and set against the bead that holds the same segments today, else the one with the same id.
 *
 * @param then - the bitext as it was; nothing where there was none.
 */
export function compareWith(
  slug: string,
  then: ProcessedBitext | undefined,
  { description: { source, target }, bitext }: ProcessedBitext,
  termbase: Termbase
): Change[] {
  const decisions = then ? decide(then.bitext, then.reconciliations, { type: 'accept' }) : []
  const textsOf = (tree: typeof bitext.source) =>
    listSegments(tree).map(segment => ({ path: segment.path, text: segmentText(segment) }))
  const found = reconcile(
    decisions.filter(({ state }) => state === 'accepted'),
    textsOf(bitext.source),
    textsOf(bitext.target)
  )
  const bySides = new Map(bitext.beads.map(bead => [sidesOf(bead), bead.id]))
  const renamed = found.map(one => ({
    ...one,
    decision: { ...one.decision, id: bySides.get(anchoredSides(one)) ?? one.decision.id }
  }))
  return changes({ document: slug, source, target }, bitext, renamed, conceptFinder(termbase))
}

function sidesOf({ source, target }: Bead): string {
  return [source, target].map(side => side.map(({ path }) => path).join(' ')).join(' | ')
}

function anchoredSides({ source, target }: Reconciliation): string {
  return [source, target]
    .map(side => side.flatMap(({ current }) => current.map(({ path }) => path)).join(' '))
    .join(' | ')
}
