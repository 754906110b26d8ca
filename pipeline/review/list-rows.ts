import type { VFile } from 'vfile'
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
import { compareWith } from './compare-with.ts'
import { rowsBy } from './review-rows.ts'
import { atRevision } from './revision.ts'

/** Which documents are reviewed, and what they are compared with. */
export interface Reviewed extends Selection {
  /** A Git revision; without one, what was accepted. */
  readonly base?: string
}

/**
 * List the rows of every chosen document, in order.
 *
 * @param visit - called with the rows of each document.
 * @returns whether something could not be read, now or then.
 * @throws UsageError where there is no such corpus, document or revision.
 */
export async function listRows(reviewed: Reviewed, visit: (rows: Change[]) => void): Promise<boolean> {
  const { base } = reviewed
  if (base !== undefined)
    return atRevision(corpusFolder(reviewed), base, folder => listSince(reviewed, base, folder, visit))
  const { unreadable } = await eachDocument(reviewed, ({ slug, bitexts }, { termbase }) =>
    visit(bitexts.flatMap(bitext => rowsBy(termbase)(slug, bitext)))
  )
  return unreadable
}

async function listSince(
  reviewed: Reviewed,
  base: string,
  folder: string | undefined,
  visit: (rows: Change[]) => void
): Promise<boolean> {
  const then = folder === undefined ? undefined : await openCorpus(folder)
  if (then && reportThen(base, then.files)) return true
  let isBroken = false
  const { unreadable } = await eachDocument(reviewed, async ({ slug, bitexts }, { termbase }) => {
    const before = await readThen(then, slug, base)
    if (before) visit(bitexts.flatMap(bitext => compareWith(slug, find(before, bitext), bitext, termbase)))
    else isBroken = true
  })
  return unreadable || isBroken
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

function find(before: readonly ProcessedBitext[], { description }: ProcessedBitext) {
  return before.find(
    one => one.description.source === description.source && one.description.target === description.target
  )
}

/** Report what made files unreadable then, a line each. */
function reportThen(base: string, files: readonly VFile[]): boolean {
  const fatal = files.flatMap(file => file.messages.filter(({ fatal }) => fatal))
  for (const message of fatal) fail(`${base}: ${String(message)}`)
  return fatal.length > 0
}
