import { join } from 'node:path'
import { Readable } from 'node:stream'
import { cacheFolder } from '../cache-folder.ts'
import { configFile } from '../config/config-file.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { openSelected } from '../corpus/open-selected.ts'
import { chooseSlugs, type Selection } from '../document/each-document.ts'
import { fail } from '../terminal.ts'
import { readCached, writeCached } from './cache.ts'
import { readKeys } from './key.ts'
import { faultsOf } from './plain-file.ts'
import type { Outcome } from './task.ts'
import { openTaskPool, type TaskPool } from './task-pool.ts'
import type { OptionsOf, TaskName, ValueOf } from './tasks.ts'

/** Number of outcomes buffered per thread while that of an earlier document is pending. */
const ahead = 4

/** A task for every chosen document. */
export interface Job<Name extends TaskName> {
  readonly name: Name
  readonly options: OptionsOf<Name>
  /** Tells whether the files that a task wrote still exist unchanged; not needed for a task that writes none. */
  readonly stands?: (value: ValueOf<Name>) => boolean
  /** Other corpora that the task reads, and their documents; those that the first corpus lacks come last. */
  readonly beside?: { readonly folders: readonly string[]; readonly slugs: readonly string[] }
}

/**
 * Run a task on the chosen documents of a corpus, on all cores, using cached outcomes where files are unchanged. An
 * unreadable document is reported on stderr and does not stop the others. A fault in the shared files stops all, since
 * without the termbase every document would come out differently.
 *
 * @param visit - called with the result for each document, in order of slug, and whether it is fresh.
 * @returns the corpus, and whether something could not be read.
 * @throws UsageError if there is no such corpus or document.
 */
export async function runTasks<Name extends TaskName>(
  selection: Selection,
  job: Job<Name>,
  visit: (value: ValueOf<Name>, isNew: boolean) => void | Promise<void>
): Promise<{ readonly corpus: Corpus; readonly unreadable: boolean }> {
  const corpus = await openSelected(selection)
  const faults = faultsOf(corpus.files)
  for (const fault of faults) fail(fault)
  if (faults.length > 0) return { corpus, unreadable: true }
  const own = chooseSlugs(corpus, selection.document)
  const others = selection.document === undefined ? (job.beside?.slugs ?? []) : []
  const slugs = [...own, ...others.filter(slug => !corpus.slugs.includes(slug))]
  const folders = [corpus.folder, ...(job.beside?.folders ?? [])]
  const pool = openTaskPool()
  const doTask = await prepare(pool, folders, configFile(selection), job)
  let unreadable = false
  try {
    const limits = { concurrency: pool.jobs, highWaterMark: ahead * pool.jobs }
    for await (const { outcome, isNew } of Readable.from(slugs).map(doTask, limits)) {
      const { faults, complete, value }: Outcome<ValueOf<Name>> = outcome
      for (const fault of faults) fail(fault)
      unreadable ||= faults.length > 0 || !complete
      if (value !== undefined) await visit(value, isNew)
    }
  } finally {
    await pool.close()
  }
  return { corpus, unreadable }
}

/** The outcome of a task, and whether it is fresh. */
interface Done<Name extends TaskName> {
  readonly outcome: Outcome<ValueOf<Name>>
  readonly isNew: boolean
}

/** Make a function that runs a task on a document, or returns its cached outcome. */
async function prepare<Name extends TaskName>(
  { perform }: TaskPool,
  folders: readonly string[],
  config: string | undefined,
  { name, options, stands = () => true }: Job<Name>
): Promise<(slug: string) => Promise<Done<Name>>> {
  const keyOf = await readKeys(folders, config, options)
  const folder = join(cacheFolder(folders[0] ?? ''), name)
  const read = (text: string): Outcome<ValueOf<Name>> => JSON.parse(text)
  return async slug => {
    const path = join(folder, `${slug}.json`)
    const key = await keyOf(slug)
    const known = key && (await readCached(path, key))
    if (known) {
      const outcome = read(known)
      if (outcome.value === undefined || stands(outcome.value)) return { outcome, isNew: false }
    }
    const made = await perform({ name, slug, folders, config, options })
    const outcome = read(made)
    // An outcome may or may not include a change made meanwhile, and what took too long may be faster next time.
    const after = await readKeys(folders, config, options)
    if (key && outcome.faults.length === 0 && key === (await after(slug))) await writeCached(path, key, made)
    return { outcome, isNew: true }
  }
}
