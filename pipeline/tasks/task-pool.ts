import { readdirSync, statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { Tinypool } from 'tinypool'
import { isOutOfMemory, openPool } from '../worker-pool.ts'
import { type Assignment, makePerform, type Perform } from './perform.ts'
import type { Outcome } from './task.ts'

/** Runs tasks, in this thread or in worker threads. */
export interface TaskPool {
  /** Number of tasks worth requesting at a time, at least 1. */
  readonly jobs: number
  readonly perform: Perform
  readonly close: () => Promise<void>
}

/** Time for which tasks run in this thread before others are started, in milliseconds; starting them takes about as long. */
const usual = 500

/** Documents below this size, in bytes, cannot exceed the memory limit of this thread. */
const small = 250_000

/** Maximum heap of a thread, in megabytes; ordinary documents of a megabyte take less. */
const threadMemory = 640

/**
 * Open a task pool: tasks run in this thread, and in worker threads once there is much to do.
 *
 * @param limits - maximum number of threads, at least 1; milliseconds before any are started.
 */
export function openTaskPool({ jobs = availableParallelism(), patience = usual } = {}): TaskPool {
  const here = makePerform()
  const start = performance.now()
  let pool: Tinypool | undefined
  return {
    jobs,
    perform: assignment => {
      const isSmall = sizeOfDocument(assignment) < small
      if (isSmall && (jobs === 1 || performance.now() - start < patience)) return here(assignment)
      pool ??= openPool(import.meta.url, jobs, threadMemory)
      return runTask(pool, assignment)
    },
    close: async () => pool?.destroy()
  }
}

/** Measure the texts and alignment files of a document, in bytes. */
function sizeOfDocument({ slug, folders }: Assignment): number {
  const sizes = folders.flatMap(folder => [
    sizeOfFiles(join(folder, slug)),
    sizeOfFiles(join(folder, slug, 'alignment'))
  ])
  return sizes.reduce((sum, size) => sum + size, 0)
}

function sizeOfFiles(folder: string): number {
  try {
    const files = readdirSync(folder).map(name => statSync(join(folder, name)))
    return files.reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0)
  } catch {
    // The task reports what cannot be read.
    return 0
  }
}

async function runTask(pool: Tinypool, assignment: Assignment): Promise<string> {
  try {
    return await pool.run(assignment)
  } catch (error) {
    if (!isOutOfMemory(error)) throw error
    const fault = `${assignment.slug}: it takes more than ${threadMemory} MB of memory, expected a document that takes less; split it`
    const outcome: Outcome<never> = { faults: [fault], complete: false }
    return JSON.stringify(outcome)
  }
}
