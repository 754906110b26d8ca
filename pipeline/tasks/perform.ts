import type { Registry } from '../../src/kernel.ts'
import { loadConfig } from '../config/load-config.ts'
import { type Corpus, openCorpus } from '../corpus/corpus.ts'
import { explainError } from '../explain-error.ts'
import { UsageError } from '../usage-error.ts'
import type { Outcome } from './task.ts'
import { type TaskName, tasks } from './tasks.ts'

/** One task, with everything a thread needs to run it. */
export interface Assignment {
  readonly name: TaskName
  readonly slug: string
  /** Folders of the corpora, absolute. */
  readonly folders: readonly string[]
  /** Configuration file, absolute, if there is one. */
  readonly config: string | undefined
  readonly options: unknown
}

/** Runs a task, and returns its outcome as JSON. An error that only the user can fix is a fault of the outcome. */
export type Perform = (assignment: Assignment) => Promise<string>

/** Make a function that runs the tasks of one run; shared files are read once. */
export function makePerform(): Perform {
  const open = new Map<string, Promise<Corpus>>()
  const openOnce = (folder: string, registry: Registry): Promise<Corpus> => {
    const known = open.get(folder) ?? openCorpus(folder, registry)
    open.set(folder, known)
    return known
  }
  return async ({ name, slug, folders, config, options }) => {
    try {
      const task = await tasks[name]()
      const { registry } = await loadConfig(config)
      const corpora = await Promise.all(folders.map(folder => openOnce(folder, registry)))
      return JSON.stringify(await task(slug, corpora, options as never))
    } catch (error) {
      if (!(error instanceof Error)) throw error
      if (process.env.TAIYAKU_DEBUG) process.stderr.write(`${error.stack}\n`)
      const outcome: Outcome<never> = { faults: [explain(slug, error)], complete: false }
      return JSON.stringify(outcome)
    }
  }
}

/** Explain an error. A mistake in a plug-in, or in this program, stops only one document. */
function explain(slug: string, error: Error): string {
  if (error instanceof UsageError) return error.message
  return `${slug}: unexpected: ${explainError(error)} (set TAIYAKU_DEBUG=1 for where)`
}
