import { configFile } from '../config/config-file.ts'
import { loadConfig } from '../config/load-config.ts'
import { openCorpus } from '../corpus/corpus.ts'
import type { Selection } from '../document/each-document.ts'
import { corpusFolder } from '../folders.ts'
import { faultsOf } from '../tasks/plain-file.ts'
import { runTasks } from '../tasks/run-tasks.ts'
import { fail } from '../terminal.ts'
import type { DocumentRows } from './document-rows.ts'
import { atRevision } from './revision.ts'

/** The documents under review, and what they are compared with. */
export interface Reviewed extends Selection {
  /** A Git revision; by default, rows are compared with what was accepted. */
  readonly base?: string
}

/**
 * List the rows of every chosen document, in order; since a revision, followed by those of deleted documents.
 *
 * @param visit - called with the rows of each document.
 * @returns whether something could not be read, in either version.
 * @throws UsageError if there is no such corpus, document or revision.
 */
export async function listRows(reviewed: Reviewed, visit: (list: DocumentRows) => void): Promise<boolean> {
  const { base } = reviewed
  if (base !== undefined)
    return atRevision(corpusFolder(reviewed), base, folder => listSince(reviewed, base, folder, visit))
  const { unreadable } = await runTasks(reviewed, { name: 'review', options: null }, visit)
  return unreadable
}

async function listSince(
  reviewed: Reviewed,
  base: string,
  folder: string | undefined,
  visit: (list: DocumentRows) => void
): Promise<boolean> {
  const { registry } = await loadConfig(configFile(reviewed))
  const then = folder === undefined ? undefined : await openCorpus(folder, registry)
  const faults = faultsOf(then?.files ?? [])
  for (const fault of faults) fail(`${base}: ${fault}`)
  if (faults.length > 0) return true
  const beside = { folders: then ? [then.folder] : [], slugs: then?.slugs ?? [] }
  const { unreadable } = await runTasks(reviewed, { name: 'compare', options: { base }, beside }, visit)
  return unreadable
}
