import type { BitextDescription, Termbase } from '../../src/nodes/index.ts'
import type { Corpus } from '../corpus/corpus.ts'
import {
  type ProcessedBitext,
  type ProcessedDocument,
  processDocument
} from '../document/process-document.ts'
import { compareWith, compareWithNothing } from '../review/compare-with.ts'
import type { DocumentRows } from '../review/document-rows.ts'
import { listRelations } from '../review/list-relations.ts'
import { countUnreviewed, rowsBy } from '../review/review-rows.ts'
import { UsageError } from '../usage-error.ts'
import { faultsOf } from './plain-file.ts'
import type { Outcome, Task } from './task.ts'

/** List the rows of a document since a revision. The first corpus is the current one, the second that of the revision. */
export const compareDocument: Task<{ readonly base: string }, DocumentRows> = async (
  slug,
  [corpus, then],
  { base }
) => {
  if (!corpus) throw new RangeError('expected one or two corpora')
  const now = corpus.slugs.includes(slug) ? await processDocument(corpus, slug) : undefined
  const before = await readThen(then, slug, base)
  const faults = [...faultsOf(now?.files ?? []), ...before.faults]
  const complete = before.complete && (now?.complete ?? true)
  if (!before.value) return { faults, complete }
  const value = now
    ? listChanged(now, before.value, corpus.termbase)
    : listGone(slug, before.value, corpus.termbase)
  return { faults, complete, value }
}

/** List the rows of a document since the revision. A row is unreviewed unless a current decision covers it. */
function listChanged(
  { slug, description, bitexts }: ProcessedDocument,
  before: readonly ProcessedBitext[],
  termbase: Termbase
): DocumentRows {
  const lists = bitexts.map(bitext => {
    const rows = compareWith(slug, find(before, bitext.description), bitext, termbase)
    const open = rowsBy(termbase)(slug, bitext).filter(({ decision }) => decision !== 'kept')
    const beads = new Set(open.map(({ bead }) => bead))
    return { rows, unreviewed: countUnreviewed(rows.filter(({ bead }) => beads.has(bead))) }
  })
  const rows = lists.flatMap(list => list.rows)
  const asked = description?.bitexts
  const gone = asked ? before.filter(one => !asked.some(now => isSame(now, one.description))) : []
  return {
    rows: [...rows, ...listGone(slug, gone, termbase).rows],
    relations: listRelations(slug, bitexts, rows),
    unreviewed: lists.reduce((sum, { unreviewed }) => sum + unreviewed, 0)
  }
}

/** List the rows of deleted bitexts, on which nothing is left to decide. */
function listGone(slug: string, before: readonly ProcessedBitext[], termbase: Termbase): DocumentRows {
  return {
    rows: before.flatMap(one => compareWithNothing(slug, one, termbase)),
    relations: [],
    unreviewed: 0
  }
}

/** Read the earlier bitexts of a document: empty if it did not exist, `undefined` if one had faults. */
async function readThen(
  then: Corpus | undefined,
  slug: string,
  base: string
): Promise<Outcome<ProcessedDocument['bitexts']>> {
  if (!then?.slugs.includes(slug)) return { faults: [], complete: true, value: [] }
  try {
    const { bitexts, files, complete } = await processDocument(then, slug)
    const faults = faultsOf(files).map(fault => `${base}: ${fault}`)
    return { faults, complete, ...(faults.length === 0 && complete && { value: bitexts }) }
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    return { faults: [`${base}: ${error.message}`], complete: false }
  }
}

function find(before: readonly ProcessedBitext[], wanted: BitextDescription): ProcessedBitext | undefined {
  return before.find(({ description }) => isSame(description, wanted))
}

function isSame(one: BitextDescription, other: BitextDescription): boolean {
  return one.source === other.source && one.target === other.target
}
