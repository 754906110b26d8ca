import type { VFile } from 'vfile'
import type { BitextDescription, Termbase } from '../../src/nodes/index.ts'
import type { Change } from '../../src/reconcile/index.ts'
import { type Corpus, openCorpus } from '../corpus/corpus.ts'
import { eachDocument, type Selection } from '../document/each-document.ts'
import {
  type ProcessedBitext,
  type ProcessedDocument,
  processDocument
} from '../document/process-document.ts'
import { corpusFolder } from '../folders.ts'
import { fail } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'
import { compareWith, compareWithNothing } from './compare-with.ts'
import { countUnreviewed, rowsBy } from './review-rows.ts'
import { atRevision } from './revision.ts'
import { inTextOrder } from './text-order.ts'

/** Which documents are reviewed, and what they are compared with. */
export interface Reviewed extends Selection {
  /** A Git revision; without one, what was accepted. */
  readonly base?: string
}

/** The rows of a document. */
export interface DocumentRows {
  readonly rows: readonly Change[]
  /** How many of them somebody has yet to look at; since a revision, those that nobody has accepted since. */
  readonly unreviewed: number
}

/**
 * List the rows of every chosen document, in order; since a revision, then those of documents that are no more.
 *
 * @param visit - called with the rows of each document.
 * @returns whether something could not be read, now or then.
 * @throws UsageError where there is no such corpus, document or revision.
 */
export async function listRows(reviewed: Reviewed, visit: (list: DocumentRows) => void): Promise<boolean> {
  const { base } = reviewed
  if (base !== undefined)
    return atRevision(corpusFolder(reviewed), base, folder => listSince(reviewed, base, folder, visit))
  const { unreadable } = await eachDocument(reviewed, ({ slug, bitexts }, { termbase }) => {
    const rows = bitexts.flatMap(bitext => listOwn(slug, bitext, termbase))
    visit({ rows, unreviewed: countUnreviewed(rows) })
  })
  return unreadable
}

/** List the rows of a bitext by what was accepted. */
function listOwn(slug: string, bitext: ProcessedBitext, termbase: Termbase): Change[] {
  const order = bitext.decisions.map(({ id }) => id)
  return inTextOrder(rowsBy(termbase)(slug, bitext), order)
}

async function listSince(
  reviewed: Reviewed,
  base: string,
  folder: string | undefined,
  visit: (list: DocumentRows) => void
): Promise<boolean> {
  const then = folder === undefined ? undefined : await openCorpus(folder)
  if (then && reportThen(base, then.files)) return true
  let isBroken = false
  const { corpus, unreadable } = await eachDocument(reviewed, async (document, { termbase }) => {
    const before = await readThen(then, document.slug, base)
    if (before) visit(listChanged(document, before, termbase))
    else isBroken = true
  })
  const gone = (then?.slugs ?? []).filter(slug => !corpus.slugs.includes(slug))
  for (const slug of reviewed.document === undefined ? gone : []) {
    const before = await readThen(then, slug, base)
    if (before) visit(listGone(slug, before, corpus.termbase))
    else isBroken = true
  }
  return unreadable || isBroken
}

/** List the rows of a document since then. A row is unreviewed where the decision of today does not stand for it. */
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
  const asked = description?.bitexts
  const gone = asked ? before.filter(one => !asked.some(now => isSame(now, one.description))) : []
  return {
    rows: [...lists.flatMap(({ rows }) => rows), ...listGone(slug, gone, termbase).rows],
    unreviewed: lists.reduce((sum, { unreviewed }) => sum + unreviewed, 0)
  }
}

/** List the rows of bitexts that are no more; there is nothing left to decide on them. */
function listGone(slug: string, before: readonly ProcessedBitext[], termbase: Termbase): DocumentRows {
  return { rows: before.flatMap(one => compareWithNothing(slug, one, termbase)), unreviewed: 0 }
}

/** Read the bitexts of a document as they were: none where there was no such document, nothing where one had faults. */
async function readThen(
  then: Corpus | undefined,
  slug: string,
  base: string
): Promise<ProcessedDocument['bitexts'] | undefined> {
  if (!then?.slugs.includes(slug)) return []
  try {
    const { bitexts, files, complete } = await processDocument(then, slug)
    return reportThen(base, files) || !complete ? undefined : bitexts
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    fail(`${base}: ${error.message}`)
    return undefined
  }
}

function find(before: readonly ProcessedBitext[], wanted: BitextDescription): ProcessedBitext | undefined {
  return before.find(({ description }) => isSame(description, wanted))
}

function isSame(one: BitextDescription, other: BitextDescription): boolean {
  return one.source === other.source && one.target === other.target
}

/** Report what made files unreadable then, a line each. */
function reportThen(base: string, files: readonly VFile[]): boolean {
  const fatal = files.flatMap(file => file.messages.filter(({ fatal }) => fatal))
  for (const message of fatal) fail(`${base}: ${String(message)}`)
  return fatal.length > 0
}
