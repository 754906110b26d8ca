import { type Bitext, listSegments, type Termbase } from '../../src/nodes/index.ts'
import { type Change, changes, codeChanges } from '../../src/review/index.ts'
import { conceptFinder } from '../../src/terms/index.ts'
import type { ProcessedBitext } from '../document/process-document.ts'

/** Lists the rows of the review of a bitext. */
export type ReviewRows = (slug: string, processed: ProcessedBitext) => Change[]

const finders = new WeakMap<Termbase, ReturnType<typeof conceptFinder>>()

/** Make a function that lists the rows of a bitext's review, detecting changed terms by the concepts that apply in it. */
export function rowsBy(all: Termbase): ReviewRows {
  return (slug, processed) => {
    const { bitext, decisions, reconciliations, termbase = all } = processed
    const { source, target } = processed.description
    const conceptsOf = finders.get(termbase) ?? conceptFinder(termbase)
    finders.set(termbase, conceptsOf)
    const reviewed = { document: slug, source, target }
    return withCode(
      changes(reviewed, bitext, reconciliations, conceptsOf),
      codeChanges(reviewed, bitext, decisions, reconciliations),
      bitext
    )
  }
}

/** Count the unreviewed rows. */
export function countUnreviewed(rows: readonly Change[]): number {
  return rows.filter(({ decision }) => decision !== 'kept').length
}

/** Insert the rows of code in place: after the last row with a segment before the code; deleted code comes last. */
export function withCode(
  rows: readonly Change[],
  onCode: readonly Change[],
  { source, target, code = [] }: Bitext
): Change[] {
  const lastRow = { source: lastRows(rows, source, 'source'), target: lastRows(rows, target, 'target') }
  const beads = new Map(code.map(bead => [bead.id, bead]))
  const behind = new Map<number, Change[]>()
  for (const row of onCode) {
    const bead = beads.get(row.bead)
    const side = bead?.source ? 'source' : 'target'
    const at = bead ? (lastRow[side][bead[side]?.before ?? 0] ?? -1) : rows.length
    behind.set(at, [...(behind.get(at) ?? []), row])
  }
  const own = (at: number): Change[] => behind.get(at) ?? []
  return [...own(-1), ...rows.flatMap((row, at) => [row, ...own(at)]), ...own(rows.length)]
}

/** List, for each number of segments from the start of a text, the last row with one of them; -1 for none. */
function lastRows(rows: readonly Change[], tree: Bitext['source'], side: 'source' | 'target'): number[] {
  const segments = listSegments(tree)
  const rowOf = new Map(
    rows.flatMap(({ current }, at) => (current?.[side] ?? []).map(({ path }) => [path, at]))
  )
  let last = -1
  return [-1, ...segments.map(({ path }) => (last = Math.max(last, rowOf.get(path) ?? -1)))]
}
