import { readdirSync, statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { Tinypool } from 'tinypool'
import { isOutOfMemory, openPool } from '../worker-pool.ts'
import { type Assignment, makePerform, type Perform } from './perform.ts'
import type { Outcome } from './task.ts'

/** Where tasks are done. */
export interface Workshop {
  /** Tasks that are worth asking for at a time, at least 1. */
  readonly jobs: number
  readonly perform: Perform
  readonly close: () => Promise<void>
}

/** How long tasks are done in this thread before others are started, in milliseconds; to start them takes as long. */
const usual = 500

/** Documents that are smaller, in bytes, cannot take more memory than this thread may hold. */
const small = 250_000

/** Most megabytes that a thread may hold on its heap; ordinary documents of a megabyte take less. */
const threadMemory = 640

/**
 * Open a workshop: tasks are done in this thread, and in others once there turns out to be much to do.
 *
 * @param limits - most threads at a time, at least 1; milliseconds before any are started.
 */
export function openWorkshop({ jobs = availableParallelism(), patience = usual } = {}): Workshop {
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

/** Measure the texts of a document and what was decided on them, in bytes. */
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
    // What cannot be read is for the task to tell.
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
