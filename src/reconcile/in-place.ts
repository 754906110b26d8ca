import type { ComparedDecision, ComparedSegment } from './compared.ts'
import { comparePaths, type PathShift } from './path-shift.ts'
import { parentOf } from './repeated.ts'
import { similarityOf } from './similarity.ts'

/** Decided segments and what they became: one and one reworded, one and several split, several and one merged. */
export interface Match {
  readonly decided: readonly ComparedDecision[]
  readonly current: readonly ComparedSegment[]
}

/** How alike a changed text must be where it was; below, it is another text in its place. */
const likeness = 0.4
/** How alike the parts must be, put together, to what they were. */
const likenessOfParts = 0.6
/** What a split or a merger must gain over a rewording. */
const doubt = 0.05
/** Sizes of matches: decided segments, segments of today. */
const sizes = [
  [1, 1],
  [1, 2],
  [1, 3],
  [2, 1],
  [3, 1]
] as const
/** Most couples that are compared under one parent. */
const mostCouples = 10_000

/**
 * Match changed segments under the parent that they were under, in text order: reworded, split and merged ones.
 *
 * Dynamic programming over both lists; a match is worth its likeness (Dice coefficient of the character bigrams) less
 * what it must at least have.
 *
 * @param lost decided segments whose texts are not there any more.
 * @param free segments of today that are new, in text order.
 */
export function matchInPlace(
  lost: readonly ComparedDecision[],
  free: readonly ComparedSegment[],
  shift: PathShift
): Match[] {
  const groups = new Map<string, ComparedDecision[]>()
  for (const decided of lost) {
    const parent = parentOf(shift(decided.path))
    groups.set(parent, [...(groups.get(parent) ?? []), decided])
  }
  const taken = new Set<ComparedSegment>()
  return [...groups].flatMap(([parent, group]) => {
    const candidates = free.filter(segment => !taken.has(segment) && isNear(segment.path, parent))
    if (candidates.length === 0 || candidates.length * group.length > mostCouples) return []
    const inOrder = [...group].sort((a, b) => comparePaths(a.path, b.path))
    const matches = matchLists(inOrder, candidates)
    for (const { current } of matches) for (const segment of current) taken.add(segment)
    return matches
  })
}

/** The parent itself, and up to two steps below it: a paragraph that gets a second sentence gets a step more. */
function isNear(path: string, parent: string): boolean {
  if (path === parent) return true
  const rest =
    parent === '' ? path : path.startsWith(`${parent}/`) ? path.slice(parent.length + 1) : undefined
  return rest !== undefined && rest.split('/').length <= 2
}

function matchLists(decided: readonly ComparedDecision[], current: readonly ComparedSegment[]): Match[] {
  const width = current.length + 1
  const best = new Float64Array((decided.length + 1) * width)
  const choice = new Int8Array(best.length).fill(-1)
  for (let row = decided.length; row >= 0; row -= 1) {
    for (let column = current.length; column >= 0; column -= 1) {
      const at = row * width + column
      const skipRow = row < decided.length ? (best[at + width] ?? 0) : 0
      const skipColumn = column < current.length ? (best[at + 1] ?? 0) : 0
      best[at] = Math.max(skipRow, skipColumn)
      sizes.forEach(([rows, columns], size) => {
        if (row + rows > decided.length || column + columns > current.length) return
        const value = worth(decided.slice(row, row + rows), current.slice(column, column + columns))
        const sum = value + (best[at + rows * width + columns] ?? 0)
        if (value <= 0 || sum <= (best[at] ?? 0)) return
        best[at] = sum
        choice[at] = size
      })
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

function worth(decided: readonly ComparedDecision[], current: readonly ComparedSegment[]): number {
  const join = (list: readonly ComparedSegment[]): string => list.map(({ form }) => form).join('')
  const parts = decided.length + current.length
  const similarity = similarityOf(join(decided), join(current))
  if (parts === 2) return similarity - likeness
  return similarity < likenessOfParts ? 0 : similarity - likeness - doubt
}
