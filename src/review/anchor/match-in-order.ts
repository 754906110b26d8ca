import type { ComparedDecision, ComparedSegment } from './compared.ts'
import type { PathShift } from './path-shift.ts'
import { countBigrams } from './similarity.ts'

/** Decided segments and what they became: one and one, one and several (split), several and one (merged). */
export interface Match {
  readonly decided: readonly ComparedDecision[]
  readonly current: readonly ComparedSegment[]
}

/** What is known of the document. */
export interface Surroundings {
  /** Where the renumbering puts a path. */
  readonly shift: PathShift
  /** How close a segment stands to where the texts around the decided one put it, 0 to 1. */
  readonly closeness: (decided: ComparedDecision, current: ComparedSegment) => number
  /** Whether an equal text can be the decided one. */
  readonly isSamePossible: (decided: ComparedDecision) => boolean
  /** Whether a segment has the one text of a decided one, so that it is no other that changed. */
  readonly isAnothers: (current: ComparedSegment) => boolean
  /** Whether the same text stands elsewhere: the decided one that moved, or a copy of what was changed here. */
  readonly isCarried: (decided: ComparedDecision) => boolean
}

/** How alike a changed text must be; below, it is another text in its place. */
const likeness = 0.4
/** How alike it must be where the same text stands elsewhere. */
const likenessOfCarried = 0.6
/** What part of a piece must come from what was split or merged. */
const ownPart = 0.5
/** What a split or a merger must gain over a rewording. */
const doubt = 0.01
/** What standing where the renumbering puts it adds. */
const inPlace = 0.1
/** What the same text is worth more than any that is alike. */
const sameness = 1
/** Sizes of matches: decided segments, segments of today. */
const sizes = [
  [1, 1],
  [1, 2],
  [1, 3],
  [1, 4],
  [2, 1],
  [3, 1],
  [4, 1]
] as const
/** Most pairs that are compared at once. */
const mostPairs = 1_000_000

/**
 * Match decided segments with segments of today in order: the same, reworded, split and merged ones.
 *
 * Dynamic programming over both lists; a match is worth its likeness (Dice coefficient of the character bigrams) less
 * what it must at least have. Of equal copies the first ones are taken. Lists that are
 * too long are not matched.
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

/** Make a function that tells what a match is worth; 0 or less for none. */
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
  const least = decided.map(one => (isCarried(one) ? likenessOfCarried : likeness))
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
    const similarity = isPair ? likenessOf(block, overlap) : likenessOfParts(block, overlap)
    if (similarity < Math.max(...least.slice(row, row + rows))) return 0
    return similarity - likeness + atPlace - (isPair ? 0 : doubt)
  }
}

/** Dice coefficient of one text and another. */
function likenessOf({ row, column }: Block, { common, rows, columns }: Overlap): number {
  return (2 * common(row, column)) / ((rows[row] ?? 0) + (columns[column] ?? 0))
}

/** Dice coefficient of one text and several together, 0 where one of the several is mostly other text. */
function likenessOfParts({ row, rows, column, columns }: Block, { common, ...sizes }: Overlap): number {
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

/** How much the texts of two lists have in common. */
interface Overlap {
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
