import type { Corpus } from '../corpus/corpus.ts'

/**
 * Work on one document that depends only on the files of the corpora, the options and this program, so that its outcome
 * can be cached and computed in any thread. If it writes files, its outcome lists them.
 *
 * @param slug - of a document that at least one of the corpora has.
 * @param corpora - as many as the task needs; the first is the current one.
 * @returns a JSON value.
 */
export type Task<Options, Value> = (
  slug: string,
  corpora: readonly Corpus[],
  options: Options
) => Promise<Outcome<Value>>

/** Outcome of a task. */
export interface Outcome<Value> {
  /** Why files were unreadable, one line each. */
  readonly faults: readonly string[]
  /** Whether everything could be processed. */
  readonly complete: boolean
  /** `undefined` if the document cannot be read at all. */
  readonly value?: Value
}
