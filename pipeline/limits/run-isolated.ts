import { statSync } from 'node:fs'
import { MessageChannel } from 'node:worker_threads'
import { resolvePath } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'
import { isOutOfMemory, openPool } from '../worker-pool.ts'
import { doJob, type GivenTo, type JobName, type MadeBy } from './jobs.ts'
import type { JobOutcome, JobTask } from './worker.ts'

/** Limits of a job per megabyte of input or fraction thereof. */
export interface Limits {
  /** Milliseconds. */
  readonly time: number
  /** Megabytes of the whole process. */
  readonly memory: number
}

const usual: Readonly<Record<JobName, Limits>> = {
  // Reading has limits of its own; aligning two large texts may take longer.
  align: { time: 20_000, memory: 560 },
  import: { time: 7000, memory: 560 },
  segment: { time: 12_000, memory: 560 }
}

/** Size in bytes below which files need no thread to enforce limits. */
const small = 100_000

/** Interval at which the memory of the process is checked, in milliseconds. */
const pause = 50

/**
 * Do a job, in a separate thread if its input files are large or compressed. If it exceeds its limits of time or
 * memory, the thread is terminated.
 *
 * @param files - input files of the job, as typed by the user.
 * @throws UsageError if it exceeds its limits, and if the job itself throws one.
 */
export async function runIsolated<Name extends JobName>(
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

/** Scale the limits with the size of the input. */
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
  // A terminated thread may still report that it ran out of memory; nobody needs that.
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

/** Measure elapsed milliseconds, without the time that other processes had the processor on a busy machine. */
function elapsedSince(begun: { readonly time: number; readonly usage: NodeJS.CpuUsage }): number {
  const { user, system } = process.cpuUsage(begun.usage)
  return Math.min(performance.now() - begun.time, (user + system) / 1000)
}

function isOverrun(error: unknown): boolean {
  return isOutOfMemory(error) || (error instanceof Error && error.name === 'AbortError')
}

/** Return the size of a file; the job reports a missing one. */
function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0
}

/** Tell whether a file is compressed: a few bytes of it may expand to gigabytes. */
function isPacked(path: string): boolean {
  return !/\.(?:md|markdown|txt|text|html?|xhtml|shtml)$/i.test(path)
}
