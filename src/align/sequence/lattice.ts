import type { BeadScores } from './bead-score.ts'
import type { Region } from './region.ts'
import { shapes } from './shape.ts'

/** Posterior probability of every bead, in the layout of `BeadScores`. */
export type Posteriors = Float32Array

/** A bead on the best path: where it starts, its shape, and its posterior. */
export interface PathBead {
  readonly row: number
  readonly column: number
  readonly shape: number
  readonly posterior: number
}

/** Sum over all paths through a region how probable each bead is (forward–backward). */
export function posteriors(scores: BeadScores, region: Region): Posteriors {
  const ahead = sumAhead(scores, region)
  const behind = new Float64Array(ahead.length).fill(-Infinity)
  behind[0] = 0
  const whole = ahead[0] ?? 0
  const result = new Float32Array(scores.length)
  walk(region, (corner, row, column) => {
    const here = behind[corner] ?? -Infinity
    if (here === -Infinity) return
    for (let shape = 0; shape < shapes.length; shape += 1) {
      const score = scores[corner * shapes.length + shape] ?? -Infinity
      if (score === -Infinity) continue
      const end = endCorner(region, row, column, shape)
      behind[end] = logAdd(behind[end] ?? -Infinity, here + score)
      result[corner * shapes.length + shape] = Math.exp(here + score + (ahead[end] ?? -Infinity) - whole)
    }
  })
  return result
}

/**
 * Find the path whose beads are right most often: the greatest sum of gains, where a bead's gain comes from its
 * posterior.
 */
export function bestPath(
  chances: Posteriors,
  region: Region,
  gain: (posterior: number, shape: number) => number
): PathBead[] {
  const corners = region.start[region.rows + 1] ?? 0
  const best = new Float64Array(corners).fill(-Infinity)
  const choice = new Int8Array(corners).fill(-1)
  best[corners - 1] = 0
  walkBack(region, (corner, row, column) => {
    for (let shape = 0; shape < shapes.length; shape += 1) {
      const end = endCorner(region, row, column, shape)
      if (end < 0) continue
      const value = (best[end] ?? -Infinity) + gain(chances[corner * shapes.length + shape] ?? 0, shape)
      if (value > (best[corner] ?? -Infinity)) {
        best[corner] = value
        choice[corner] = shape
      }
    }
  })
  return follow(choice, chances, region)
}

function follow(choice: Int8Array, chances: Posteriors, region: Region): PathBead[] {
  const path: PathBead[] = []
  let row = 0
  let column = 0
  while (row < region.rows || column < region.columns) {
    const corner = (region.start[row] ?? 0) + column - (region.low[row] ?? 0)
    const shape = choice[corner] ?? -1
    const [rows, columns] = shapes[shape] ?? [0, 0]
    if (rows + columns === 0) break
    path.push({ row, column, shape, posterior: chances[corner * shapes.length + shape] ?? 0 })
    row += rows
    column += columns
  }
  return path
}

function sumAhead(scores: BeadScores, region: Region): Float64Array {
  const corners = region.start[region.rows + 1] ?? 0
  const ahead = new Float64Array(corners).fill(-Infinity)
  ahead[corners - 1] = 0
  walkBack(region, (corner, row, column) => {
    let sum = ahead[corner] ?? -Infinity
    for (let shape = 0; shape < shapes.length; shape += 1) {
      const score = scores[corner * shapes.length + shape] ?? -Infinity
      if (score !== -Infinity)
        sum = logAdd(sum, score + (ahead[endCorner(region, row, column, shape)] ?? -Infinity))
    }
    ahead[corner] = sum
  })
  return ahead
}

function endCorner(region: Region, row: number, column: number, shape: number): number {
  const [rows, columns] = shapes[shape] ?? [0, 0]
  const endRow = row + rows
  const endColumn = column + columns
  const low = region.low[endRow] ?? 0
  if (endRow > region.rows || endColumn < low || endColumn > (region.high[endRow] ?? -1)) return -1
  return (region.start[endRow] ?? 0) + endColumn - low
}

function walk(region: Region, visit: (corner: number, row: number, column: number) => void): void {
  let corner = 0
  for (let row = 0; row <= region.rows; row += 1) {
    for (let column = region.low[row] ?? 0; column <= (region.high[row] ?? -1); column += 1)
      visit(corner++, row, column)
  }
}

function walkBack(region: Region, visit: (corner: number, row: number, column: number) => void): void {
  let corner = (region.start[region.rows + 1] ?? 0) - 1
  for (let row = region.rows; row >= 0; row -= 1) {
    for (let column = region.high[row] ?? -1; column >= (region.low[row] ?? 0); column -= 1)
      visit(corner--, row, column)
  }
}

function logAdd(one: number, other: number): number {
  const gap = one - other
  if (gap > 35 || other === -Infinity) return one
  if (gap < -35 || one === -Infinity) return other
  return gap > 0 ? one + Math.log1p(Math.exp(-gap)) : other + Math.log1p(Math.exp(gap))
}
