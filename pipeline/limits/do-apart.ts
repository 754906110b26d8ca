import { statSync } from 'node:fs'
import { MessageChannel } from 'node:worker_threads'
import { resolvePath } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'
import { isOutOfMemory, openPool } from '../worker-pool.ts'
import { doJob, type GivenTo, type JobName, type MadeBy } from './jobs.ts'
import type { JobOutcome, JobTask } from './worker.ts'

/** What a job may take for each megabyte that it reads, and for less than one. */
export interface Limits {
  /** Milliseconds. */
  readonly time: number
  /** Megabytes of all that the process holds. */
  readonly memory: number
}

const usual: Readonly<Record<JobName, Limits>> = {
  // Reading is bounded on its own; two large texts may take their time to be aligned.
  align: { time: 20_000, memory: 560 },
  import: { time: 7000, memory: 560 }
}

/** Files that are smaller, in bytes, cost nothing that a thread would have to keep in bounds. */
const small = 100_000

/** How often the memory of the process is looked at, in milliseconds. */
const pause = 50

/**
 * Do a job, in a thread of its own where the files that it reads are large or packed: it ends with its thread when it
 * takes more time or memory than its limits allow.
 *
 * @param files - what the job reads, as somebody typed it.
 * @throws UsageError where it does, and where the job itself throws one.
 */
export async function doApart<Name extends JobName>(
  name: Name,
  given: GivenTo<Name>,
  files: readonly string[],
  limits: Limits = usual[name]
): Promise<MadeBy<Name>> {
  const bytes = files.reduce((sum, file) => sum + sizeOf(resolvePath(file)), 0)
  if (bytes === 0 || (bytes < small && !files.some(isPacked)))
    return (await doJob(name, given)) as MadeBy<Name>
  const outcome = await runWithin({ name, given }, scale(limits, bytes), files)
  process.stderr.write(outcome.said)
  if ('fault' in outcome) throw new UsageError(outcome.fault)
  return outcome.made as MadeBy<Name>
}

/** Larger files may take more. */
function scale({ time, memory }: Limits, bytes: number): Limits {
  const megabytes = Math.max(1, bytes / 1_000_000)
  return { time: Math.round(time * megabytes), memory: Math.round(memory * Math.max(1, megabytes / 2)) }
}

async function runWithin(
  job: Omit<JobTask, 'ready'>,
  limits: Limits,
  files: readonly string[]
): Promise<JobOutcome> {
  const pool = openPool(import.meta.url, 1, limits.memory / 2)
  // A thread that was given up may still say that it ran out of memory, to nobody.
  pool.on('error', () => {})
  const controller = new AbortController()
  const { port1, port2: ready } = new MessageChannel()
  const task: JobTask = { ...job, ready }
  let begun: { readonly time: number; readonly usage: NodeJS.CpuUsage } | undefined
  port1.once('message', () => {
    begun = { time: performance.now(), usage: process.cpuUsage() }
  })
  let excess = `${limits.memory} MB of memory`
  const watch = setInterval(() => {
    const time = begun ? elapsedSince(begun) : 0
    if (time > limits.time) excess = `${limits.time / 1000} s`
    if (time > limits.time || process.memoryUsage.rss() > limits.memory * 1_000_000) controller.abort()
  }, pause)
  try {
    return await pool.run(task, { signal: controller.signal, transferList: [ready] })
  } catch (error) {
    if (!isOverrun(error)) throw error
    throw new UsageError(
      `cannot read ${files.join(', ')}: it takes more than ${excess}, expected a text that takes less; split it`
    )
  } finally {
    clearInterval(watch)
    port1.close()
    await pool.destroy()
  }
}

/** Measure milliseconds; on a busy machine others have the processor for a part of the time. */
function elapsedSince(begun: { readonly time: number; readonly usage: NodeJS.CpuUsage }): number {
  const { user, system } = process.cpuUsage(begun.usage)
  return Math.min(performance.now() - begun.time, (user + system) / 1000)
}

function isOverrun(error: unknown): boolean {
  return isOutOfMemory(error) || (error instanceof Error && error.name === 'AbortError')
}

/** What is not there is for the job to tell. */
function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0
}

/** A few bytes of these may unpack to gigabytes. */
function isPacked(path: string): boolean {
  return !/\.(?:md|markdown|txt|text|html?|xhtml|shtml)$/i.test(path)
}
