import type { BeadScores } from './bead-score.ts'
import type { GapPrices } from './gaps.ts'
import type { Region } from './region.ts'
import { firstInGap, type NullStep, nullSteps, runState, runStates } from './run-state.ts'
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

/** Where sections start: 1 at each segment of a heading and at the end, else 0; of the target, and of the source. */
export type SectionStarts = readonly [target: Uint8Array, source: Uint8Array]

/** Log sums over the ways to a corner, or from it, by state: corner `c`, state `s` at `c * runStates + s`. */
type Sums = Float64Array

/** Ways that are less probable than all together by so much, in nats, are not followed. */
const negligible = 30

/**
 * Sum over all paths through a region how probable each bead is (forward–backward, with affine gaps as Durbin et al.
 * 1998, chapter 2).
 */
export function posteriors(
  scores: BeadScores,
  region: Region,
  gaps: GapPrices,
  sections: SectionStarts
): Expectation {
  const ahead = sumAhead(scores, region, gaps, sections)
  const sums = new Float64Array(ahead.length).fill(-Infinity)
  sums[runState.bead] = 0
  const whole = ahead[runState.bead] ?? 0
  const chances = new Float32Array(scores.length)
  const nulls: [number, number] = [0, 0]
  const prices = new Float64Array(runStates)
  walk(region, (corner, row, column) => {
    const here = corner * runStates
    if (!isLikely(sums, ahead, here, whole)) return
    priceBeads(prices, gaps, sections, row, column)
    let free = -Infinity
    for (let state = 0; state < runStates; state += 1)
      free = logAdd(free, (sums[here + state] ?? -Infinity) + (prices[state] ?? 0))
    for (const shape of nullShapes) {
      const place = corner * shapes.length + shape
      const score = scores[place] ?? -Infinity
      if (score === -Infinity) continue
      const end = endCorner(region, row, column, shape) * runStates
      let chance = 0
      for (const { from, to, manner } of stepsAt(sections, shape, row, column)) {
        const sum = (sums[here + from] ?? -Infinity) + priceNull(gaps, manner, shape, score)
        if (sum === -Infinity) continue
        const share = Math.exp(sum + (ahead[end + to] ?? -Infinity) - whole)
        sums[end + to] = logAdd(sums[end + to] ?? -Infinity, sum)
        chance += share
        if (manner === 'alone') nulls[shape] += share
      }
      chances[place] = chance
    }
    if (free === -Infinity) return
    for (let shape = firstBead; shape < shapes.length; shape += 1) {
      const score = scores[corner * shapes.length + shape] ?? -Infinity
      if (score === -Infinity) continue
      const end = endCorner(region, row, column, shape) * runStates + runState.bead
      sums[end] = logAdd(sums[end] ?? -Infinity, free + score)
      chances[corner * shapes.length + shape] = Math.exp(free + score + (ahead[end] ?? -Infinity) - whole)
    }
  })
  return { chances, nulls }
}

function stepsAt(sections: SectionStarts, shape: 0 | 1, row: number, column: number): readonly NullStep[] {
  return nullSteps[shape]?.[isSectionStart(sections, shape, row, column) ? 1 : 0] ?? []
}

function isSectionStart(sections: SectionStarts, side: 0 | 1, row: number, column: number): boolean {
  return sections[side][side === 0 ? column : row] === 1
}

function priceNull(gaps: GapPrices, manner: NullStep['manner'], shape: 0 | 1, alone: number): number {
  if (manner === 'alone') return alone
  return manner === 'open' ? gaps.open : gaps.stay[shape]
}

function isLikely(sums: Sums, ahead: Sums, here: number, whole: number): boolean {
  for (let at = here; at < here + runStates; at += 1)
    if ((sums[at] ?? -Infinity) + (ahead[at] ?? -Infinity) > whole - negligible) return true
  return false
}

/** Price a bead after every state. */
function priceBeads(
  prices: Float64Array,
  gaps: GapPrices,
  sections: SectionStarts,
  row: number,
  column: number
): void {
  prices.fill(gaps.leave, firstInGap)
  for (const side of nullShapes) {
    const price = isSectionStart(sections, side, row, column) ? 0 : gaps.amidst
    prices[runState.section[side]] = price
    prices[runState.sectionGap[side]] = gaps.leave + price
  }
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

function sumAhead(scores: BeadScores, region: Region, gaps: GapPrices, sections: SectionStarts): Sums {
  const sums = new Float64Array((region.start[region.rows + 1] ?? 0) * runStates).fill(-Infinity)
  sums.fill(0, sums.length - runStates)
  const prices = new Float64Array(runStates)
  const onward = new Float64Array(runStates)
  walkBack(region, (corner, row, column) => {
    const here = corner * runStates
    if (here === sums.length - runStates) return
    let beads = -Infinity
    for (let shape = firstBead; shape < shapes.length; shape += 1) {
      const score = scores[corner * shapes.length + shape] ?? -Infinity
      if (score === -Infinity) continue
      beads = logAdd(beads, score + (sums[endCorner(region, row, column, shape) * runStates] ?? -Infinity))
    }
    priceBeads(prices, gaps, sections, row, column)
    onward.fill(-Infinity)
    for (const shape of nullShapes) {
      const score = scores[corner * shapes.length + shape] ?? -Infinity
      if (score === -Infinity) continue
      const end = endCorner(region, row, column, shape) * runStates
      for (const { from, to, manner } of stepsAt(sections, shape, row, column)) {
        const sum = priceNull(gaps, manner, shape, score) + (sums[end + to] ?? -Infinity)
        onward[from] = logAdd(onward[from] ?? -Infinity, sum)
      }
    }
    for (let state = 0; state < runStates; state += 1)
      sums[here + state] = logAdd(beads + (prices[state] ?? 0), onward[state] ?? -Infinity)
  })
  return sums
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
  if (gap > 20 || other === -Infinity) return one
  if (gap < -20 || one === -Infinity) return other
  return gap > 0 ? one + Math.log1p(Math.exp(-gap)) : other + Math.log1p(Math.exp(gap))
}
