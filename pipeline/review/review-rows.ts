import type { Termbase } from '../../src/nodes/index.ts'
import { type Change, changes } from '../../src/reconcile/index.ts'
import { conceptFinder } from '../../src/terms/index.ts'
import type { ProcessedBitext } from '../document/process-document.ts'

/** Lists the rows of a bitext's review. */
export type ReviewRows = (slug: string, processed: ProcessedBitext) => Change[]

const finders = new WeakMap<Termbase, ReturnType<typeof conceptFinder>>()

/** Make the function that lists the rows of a bitext's review, with changed terms by a termbase. */
export function rowsBy(termbase: Termbase): ReviewRows {
  const conceptsOf = finders.get(termbase) ?? conceptFinder(termbase)
  finders.set(termbase, conceptsOf)
  return (slug, { description: { source, target }, bitext, reconciliations }) =>
    changes({ document: slug, source, target }, bitext, reconciliations, conceptsOf)
}

/** Count the rows that somebody has yet to look at. */
export function countUnreviewed(rows: readonly Change[]): number {
  return rows.filter(({ decision }) => decision !== 'kept').length
}
