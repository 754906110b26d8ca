import { availableParallelism } from 'node:os'
import type { Tinypool } from 'tinypool'
import { openPool } from '../worker-pool.ts'
import { makePerform, type Perform } from './perform.ts'

/** Where tasks are done. */
export interface Workshop {
  /** Tasks that are worth asking for at a time, at least 1. */
  readonly jobs: number
  readonly perform: Perform
  readonly close: () => Promise<void>
}

/** How long tasks are done in this thread before others are started, in milliseconds; to start them takes as long. */
const usual = 500

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
      if (jobs === 1 || performance.now() - start < patience) return here(assignment)
      pool ??= openPool(import.meta.url, jobs)
      return pool.run(assignment)
    },
    close: async () => pool?.destroy()
  }
}
