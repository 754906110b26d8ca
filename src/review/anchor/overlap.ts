import { countBigrams } from './similarity.ts'

/** How much the texts of two lists have in common. */
export interface Overlap {
  /** How many bigrams a text of the first list and one of the second have in common. */
  readonly common: (row: number, column: number) => number
  /** Bigrams of each text of the first list. */
  readonly rows: readonly number[]
  /** Bigrams of each text of the second list. */
  readonly columns: readonly number[]
}

/** Count the character bigrams that every text of a list has in common with every one of another. */
export function measureOverlap(rows: readonly string[], columns: readonly string[]): Overlap {
  const ofRows = rows.map(countBigrams)
  const ofColumns = columns.map(countBigrams)
  const postings = new Map<string, Array<readonly [column: number, count: number]>>()
  for (const [column, { counts }] of ofColumns.entries()) {
    for (const [bigram, count] of counts) {
      const list = postings.get(bigram)
      if (list) list.push([column, count])
      else postings.set(bigram, [[column, count]])
    }
  }
  const width = columns.length
  const common = new Uint32Array(rows.length * width)
  for (const [row, { counts }] of ofRows.entries()) {
    for (const [bigram, count] of counts) {
      for (const [column, other] of postings.get(bigram) ?? []) {
        const at = row * width + column
        common[at] = (common[at] ?? 0) + Math.min(count, other)
      }
    }
  }
  return {
    common: (row, column) => common[row * width + column] ?? 0,
    rows: ofRows.map(({ size }) => size),
    columns: ofColumns.map(({ size }) => size)
  }
}
