import type { ComparedDecision, ComparedSegment } from './compared.ts'
import type { PathShift } from './path-shift.ts'
import { countBigrams } from './similarity.ts'

/** Decided segments and their current ones: one to one, one to several (split), or several to one (merged). */
export interface Match {
  readonly decided: readonly ComparedDecision[]
  readonly current: readonly ComparedSegment[]
}

/** What is known about the document. */
export interface Surroundings {
  /** Where renumbering moves a path. */
  readonly shift: PathShift
  /** How close a segment is to the position that the texts around the decided one suggest, 0 to 1. */
  readonly closeness: (decided: ComparedDecision, current: ComparedSegment) => number
  /** Whether an equal text can be the decided one. */
  readonly isSamePossible: (decided: ComparedDecision) => boolean
  /** Whether a segment has the only text of a decided one, so that it cannot be another one changed. */
  readonly isAnothers: (current: ComparedSegment) => boolean
  /** Whether the same text occurs elsewhere, because the decided one moved or because a copy was changed here. */
  readonly isCarried: (decided: ComparedDecision) => boolean
}

/** Minimum similarity of a changed text; below, it is a different text in its place. */
const leastSimilarity = 0.4
/** Minimum similarity if the same text occurs elsewhere. */
const leastSimilarityOfCarried = 0.6
/** Minimum part of a piece that comes from the segment that was split or merged. */
const ownPart = 0.5
/** Minimum gain of a split or a merger over a rewording. */
const doubt = 0.01
/** Bonus for being where renumbering predicts. */
const inPlace = 0.1
/** Bonus of an equal text over any similar one. */
const sameness = 1
/** Sizes of matches: number of decided segments, number of current ones. */
const sizes = [
  [1, 1],
  [1, 2],
  [1, 3],
  [1, 4],
  [2, 1],
  [3, 1],
  [4, 1]
] as const
/** Maximum number of pairs that are compared at once. */
const mostPairs = 1_000_000

/**
 * Match decided segments with current ones in order: the same, reworded, split and merged ones.
 *
 * Dynamic programming over both lists. The worth of a match is its similarity (Dice coefficient of the character
 * bigrams) minus the minimum similarity. Of equal copies the first ones are used. Lists that are too long are not
 * matched.
 */
export function matchInOrder(
  decided: readonly ComparedDecision[],
  current: readonly ComparedSegment[],
  surroundings: Surroundings
): Match[] {
  if (decided.length * current.length > mostPairs) return []
  const worth = judge(decided, current, surroundings)
  const width = current.length + 1
  const best = new Float64Array((decided.length + 1) * width)
  const choice = new Int8Array(best.length).fill(-1)
  for (let row = decided.length - 1; row >= 0; row -= 1) {
    for (let column = current.length - 1; column >= 0; column -= 1) {
      const at = row * width + column
      best[at] = Math.max(best[at + width] ?? 0, best[at + 1] ?? 0)
      for (const [size, [rows, columns]] of sizes.entries()) {
        if (row + rows > decided.length || column + columns > current.length) continue
        const value = worth({ row, rows, column, columns })
        const sum = value + (best[at + rows * width + columns] ?? 0)
        const highest: number = best[at] ?? 0
        if (value <= 0 || sum < highest || (sum === highest && choice[at] !== -1)) continue
        best[at] = sum
        choice[at] = size
      }
    }
  }
  return trace(decided, current, best, choice)
}

function trace(
  decided: readonly ComparedDecision[],
  current: readonly ComparedSegment[],
  best: Float64Array,
  choice: Int8Array
): Match[] {
  const width = current.length + 1
  const matches: Match[] = []
  let row = 0
  let column = 0
  while (row < decided.length && column < current.length) {
    const at = row * width + column
    const size = sizes[choice[at] ?? -1]
    if (size) {
      const [rows, columns] = size
      matches.push({
        decided: decided.slice(row, row + rows),
        current: current.slice(column, column + columns)
      })
      row += rows
      column += columns
    } else if (best[at] === best[at + width]) row += 1
    else column += 1
  }
  return matches
}

interface Block {
  readonly row: number
  readonly rows: number
  readonly column: number
  readonly columns: number
}

/** Make a function that returns the worth of a match; 0 or less if it is none. */
function judge(
  decided: readonly ComparedDecision[],
  current: readonly ComparedSegment[],
  { shift, closeness, isSamePossible, isAnothers, isCarried }: Surroundings
): (block: Block) => number {
  const overlap = measureOverlap(
    decided.map(({ form }) => form),
    current.map(({ form }) => form)
  )
  const places = decided.map(({ path }) => shift(path))
  const possible = decided.map(one => isSamePossible(one) && !isCarried(one))
  const anothers = current.map(isAnothers)
  const least = decided.map(one => (isCarried(one) ? leastSimilarityOfCarried : leastSimilarity))
  return block => {
    const { row, rows, column, columns } = block
    const paths = current.slice(column, column + columns).map(({ path }) => path)
    const isInPlace = places.slice(row, row + rows).some(place => paths.includes(place))
    const atPlace = isInPlace ? inPlace : 0
    const isPair = rows + columns === 2
    const [one, segment] = [decided[row], current[column]]
    if (isPair && one && segment && one.form === segment.form)
      return possible[row] ? sameness + atPlace + 2 * inPlace * closeness(one, segment) : 0
    if (anothers.slice(column, column + columns).some(Boolean)) return 0
    const similarity = isPair ? similarityOfTexts(block, overlap) : similarityOfParts(block, overlap)
    if (similarity < Math.max(...least.slice(row, row + rows))) return 0
    return similarity - leastSimilarity + atPlace - (isPair ? 0 : doubt)
  }
}

/** Return the Dice coefficient of two texts. */
function similarityOfTexts({ row, column }: Block, { common, rows, columns }: Overlap): number {
  return (2 * common(row, column)) / ((rows[row] ?? 0) + (columns[column] ?? 0))
}

/** Return the Dice coefficient of one text and several joined ones; 0 if one of these is mostly other text. */
function similarityOfParts({ row, rows, column, columns }: Block, { common, ...sizes }: Overlap): number {
  const whole = (rows === 1 ? sizes.rows[row] : sizes.columns[column]) ?? 0
  let shared = 0
  let total = 0
  for (let part = 0; part < rows * columns; part += 1) {
    const [atRow, atColumn] = rows === 1 ? [row, column + part] : [row + part, column]
    const size = (rows === 1 ? sizes.columns[atColumn] : sizes.rows[atRow]) ?? 0
    if (common(atRow, atColumn) < ownPart * size) return 0
    shared += common(atRow, atColumn)
    total += size
  }
  return (2 * Math.min(shared, whole)) / (whole + total)
}

/** Overlap of the texts of two lists. */
interface Overlap {
  /** Number of common bigrams of a text of the first list and one of the second. */
  readonly common: (row: number, column: number) => number
  /** Number of bigrams of each text of the first list. */
  readonly rows: readonly number[]
  /** Number of bigrams of each text of the second list. */
  readonly columns: readonly number[]
}

/** Count the common character bigrams of every text of one list with every text of another. */
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
