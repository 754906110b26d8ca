import type { Corpus } from '../corpus/corpus.ts'

/**
 * Work on one document that follows from nothing but the files of the corpora, the options and this program, so that its
 * outcome can be kept and can be made in any thread. If it leaves something behind, its outcome says what.
 *
 * @param slug - of a document that at least one of the corpora has.
 * @param corpora - as many as the task asks for; the first is that of today.
 * @returns a value that JSON can hold.
 */
export type Task<Options, Value> = (
  slug: string,
  corpora: readonly Corpus[],
  options: Options
) => Promise<Outcome<Value>>

/** What came of a task. */
export interface Outcome<Value> {
  /** What made files unreadable, a line each. */
  readonly faults: readonly string[]
  /** Whether everything that was asked for could be made. */
  readonly complete: boolean
  /** Nothing where the document cannot be read at all. */
  readonly value?: Value
}
