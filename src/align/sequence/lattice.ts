import type { BeadScores } from './bead-score.ts'
import type { GapPrices } from './gaps.ts'
import type { Region } from './region.ts'
import { firstBead, nullShapes, type PathBead, shapes } from './shape.ts'

/** Posterior probability of every bead, in the layout of `BeadScores`. */
export type Posteriors = Float32Array

/** What the paths through a region say, all together. */
export interface Expectation {
  /** How probable each bead is; a null bead may stand alone or in a gap. */
  readonly chances: Posteriors
  /** How many null beads of each null shape are expected outside gaps. */
  readonly nulls: readonly [target: number, source: number]
}

/** Log sums over the ways to a corner, or from it: after a bead, and inside a gap of the target or of the source. */
interface Sums {
  readonly open: Float64Array
  readonly inGap: readonly [Float64Array, Float64Array]
}

/**
 * Sum over all paths through a region how probable each bead is (forward–backward, with affine gaps as Durbin et al.
 * 1998, chapter 2).
 */
export function posteriors(scores: BeadScores, region: Region, gaps: GapPrices): Expectation {
  const ahead = sumAhead(scores, region, gaps)
  const { open, inGap } = impossible(region)
  open[0] = 0
  const whole = ahead.open[0] ?? 0
  const chances = new Float32Array(scores.length)
  const nulls: [number, number] = [0, 0]
  walk(region, (corner, row, column) => {
    const here = open[corner] ?? -Infinity
    let free = here
    for (const shape of nullShapes) free = logAdd(free, (inGap[shape][corner] ?? -Infinity) + gaps.leave)
    for (const shape of nullShapes) {
      const place = corner * shapes.length + shape
      const score = scores[place] ?? -Infinity
      if (score === -Infinity) continue
      const end = endCorner(region, row, column, shape)
      const within = logAdd(here + gaps.open, (inGap[shape][corner] ?? -Infinity) + gaps.stay[shape])
      const alone = Math.exp(here + score + (ahead.open[end] ?? -Infinity) - whole)
      open[end] = logAdd(open[end] ?? -Infinity, here + score)
      inGap[shape][end] = logAdd(inGap[shape][end] ?? -Infinity, within)
      nulls[shape] += alone
      chances[place] = alone + Math.exp(within + (ahead.inGap[shape][end] ?? -Infinity) - whole)
    }
    if (free === -Infinity) return
    for (let shape = firstBead; shape < shapes.length; shape += 1) {
      const score = scores[corner * shapes.length + shape] ?? -Infinity
      if (score === -Infinity) continue
      const end = endCorner(region, row, column, shape)
      open[end] = logAdd(open[end] ?? -Infinity, free + score)
      chances[corner * shapes.length + shape] = Math.exp(
        free + score + (ahead.open[end] ?? -Infinity) - whole
      )
    }
  })
  return { chances, nulls }
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

function sumAhead(scores: BeadScores, region: Region, gaps: GapPrices): Sums {
  const { open, inGap } = impossible(region)
  const last = open.length - 1
  open[last] = inGap[0][last] = inGap[1][last] = 0
  walkBack(region, (corner, row, column) => {
    if (corner === last) return
    let beads = -Infinity
    for (let shape = firstBead; shape < shapes.length; shape += 1) {
      const score = scores[corner * shapes.length + shape] ?? -Infinity
      if (score === -Infinity) continue
      beads = logAdd(beads, score + (open[endCorner(region, row, column, shape)] ?? -Infinity))
    }
    let sum = beads
    for (const shape of nullShapes) {
      const score = scores[corner * shapes.length + shape] ?? -Infinity
      const end = score === -Infinity ? -1 : endCorner(region, row, column, shape)
      const next = inGap[shape][end] ?? -Infinity
      sum = logAdd(logAdd(sum, score + (open[end] ?? -Infinity)), gaps.open + next)
      inGap[shape][corner] = logAdd(gaps.leave + beads, gaps.stay[shape] + next)
    }
    open[corner] = sum
  })
  return { open, inGap }
}

function impossible(region: Region): Sums {
  const sums = (): Float64Array => new Float64Array(region.start[region.rows + 1] ?? 0).fill(-Infinity)
  return { open: sums(), inGap: [sums(), sums()] }
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
