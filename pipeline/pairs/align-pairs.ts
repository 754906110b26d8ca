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

/** Pairs that are handed out for each thread, so that none waits for the next one. */
const ahead = 2

/** Results that are kept for each thread, while an earlier pair takes its time. */
const kept = 4

/** What came of a pair, and where the list names it. */
type PlacedResult = PairResult & Pick<ListedPair, 'place'>

/**
 * Align every pair of a list in worker threads, and print one JSON line a pair, in the order of the list. The list is
 * read only as fast as results are taken from stdout, so memory does not grow with its length. A pair that fails is a
 * line of output and a line on stderr; the others go on.
 *
 * @param list - path of the list, `-` for stdin.
 * @param options - for every pair; the languages hold where a line names none.
 * @param jobs - most threads at a time, at least 1.
 * @returns whether every pair came out well.
 * @throws UsageError where the list or the termbase cannot be read or a language tag is malformed.
 * @throws Error where no thread can be started.
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

/** Hand one pair to the pool; the loss of its thread is this pair's failure alone. */
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

/** Turn results into lines of output, and say on stderr which pairs failed. */
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
