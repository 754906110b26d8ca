import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Tinypool } from 'tinypool'
import { expectLocale, openTermbase } from '../open-text.ts'
import { fail } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'
import { openPool } from '../worker-pool.ts'
import type { AlignFileOptions } from './align-files.ts'
import { failPair, type PairResult } from './pair-result.ts'
import { type ListedPair, openList, readList } from './read-list.ts'
import type { PairTask } from './worker.ts'

/** Number of pairs queued per thread, so that no thread waits for the next one. */
const ahead = 2

/** Number of results buffered per thread while an earlier pair is still running. */
const kept = 4

/** Result of a pair, and its place in the list. */
type PlacedResult = PairResult & Pick<ListedPair, 'place'>

/**
 * Align every pair of a list in worker threads, and print one JSON line per pair, in the order of the list. The list is
 * read only as fast as results are taken from stdout, so memory does not grow with its length. A pair that fails gives
 * a line of output and a line on stderr; the others continue.
 *
 * @param list - path of the list, `-` for stdin.
 * @param options - for every pair; languages apply to lines that name none.
 * @param jobs - maximum number of threads, at least 1.
 * @returns whether every pair succeeded.
 * @throws UsageError if the list or the termbase cannot be read or a language tag is malformed.
 * @throws Error if no thread can be started.
 */
export async function alignPairs(list: string, options: AlignFileOptions, jobs: number): Promise<boolean> {
  for (const tag of [options.from, options.to]) if (tag !== undefined) expectLocale(tag)
  await openTermbase(options.termbase)
  const input = openList(list)
  const pool = openPool(import.meta.url, jobs)
  const report = { failed: false }
  try {
    const pairs = Readable.from(readList(input, list === '-' ? 'stdin' : list))
    const limits = { concurrency: ahead * jobs, highWaterMark: kept * jobs }
    const results = pairs.map((pair: ListedPair) => alignPair(pool, pair, options), limits)
    pool.on('error', (error: Error) => {
      pool.cancelPendingTasks()
      results.destroy(error)
    })
    await pipeline(results, all => toLines(all, report), process.stdout, { end: false })
  } finally {
    input.destroy()
    await pool.destroy()
  }
  return !report.failed
}

/** Pass one pair to the pool. If its thread dies, only this pair fails. */
async function alignPair(pool: Tinypool, pair: ListedPair, options: AlignFileOptions): Promise<PlacedResult> {
  const { place, source, target, fault, ...locales } = pair
  try {
    if (fault !== undefined) throw new UsageError(fault)
    const task: PairTask = { source, target, options: { ...options, ...locales } }
    const result: PairResult = await pool.run(task)
    return { place, ...result }
  } catch (error) {
    return { place, ...failPair(source, target, error) }
  }
}

/** Turn results into lines of output, and report failed pairs on stderr. */
async function* toLines(
  results: AsyncIterable<PlacedResult>,
  report: { failed: boolean }
): AsyncGenerator<string> {
  for await (const { place, line, error } of results) {
    if (error !== undefined) {
      fail(`${place}: ${error}`)
      report.failed = true
    }
    yield line
  }
}
