import type { BeadScores } from './bead-score.ts'
import type { GapPrices } from './gaps.ts'
import { Grid } from './grid.ts'
import type { Region } from './region.ts'
import { firstInGap, type NullStep, nullSteps, runState, runStates } from './run-state.ts'
import { firstBead, nullShapes, type PathBead, shapes } from './shape.ts'

/** Posterior probability of every bead, in the layout of `BeadScores`. */
export type Posteriors = Grid

/** Expectations over all paths through a region. */
export interface Expectation {
  /** Probability of each bead; null beads count both on their own and in gaps. */
  readonly chances: Posteriors
  /** Expected number of null beads of each null shape outside gaps. */
  readonly nulls: readonly [target: number, source: number]
}

/** Starts of sections: 1 at each segment of a heading and at the end, else 0; for the target, and for the source. */
export type SectionStarts = readonly [target: Uint8Array, source: Uint8Array]

/** Log sums over the paths to or from a corner, one layer per state. */
type Sums = Grid

/** Paths this many nats less probable than the sum of all are not followed. */
const negligible = 30

/**
 * Compute the posterior of each bead over all paths through a region (forward–backward, with affine gaps as in Durbin
 * et al. 1998, chapter 2).
 */
export function posteriors(
  scores: BeadScores,
  region: Region,
  gaps: GapPrices,
  sections: SectionStarts
): Expectation {
  const ahead = sumAhead(scores, region, gaps, sections)
  const sums = newSums(region)
  sums.set(0, runState.bead, 0)
  const whole = ahead.get(0, runState.bead)
  const chances = new Grid(region.size, shapes.length)
  const nulls: [number, number] = [0, 0]
  const prices = new Float64Array(runStates)
  region.walk((corner, row, column) => {
    if (!isLikely(sums, ahead, corner, whole)) return
    priceBeads(prices, gaps, sections, row, column)
    let free = -Infinity
    for (let state = 0; state < runStates; state += 1)
      free = logAdd(free, sums.get(corner, state) + (prices[state] ?? 0))
    for (const shape of nullShapes) {
      const score = scores.get(corner, shape)
      if (score === -Infinity) continue
      const end = endCorner(region, row, column, shape)
      let chance = 0
      for (const { from, to, manner } of stepsAt(sections, shape, row, column)) {
        const sum = sums.get(corner, from) + priceNull(gaps, manner, shape, score)
        if (sum === -Infinity) continue
        const share = Math.exp(sum + ahead.get(end, to) - whole)
        sums.set(end, to, logAdd(sums.get(end, to), sum))
        chance += share
        if (manner === 'alone') nulls[shape] += share
      }
      chances.set(corner, shape, chance)
    }
    if (free === -Infinity) return
    for (let shape = firstBead; shape < shapes.length; shape += 1) {
      const score = scores.get(corner, shape)
      if (score === -Infinity) continue
      const end = endCorner(region, row, column, shape)
      sums.set(end, runState.bead, logAdd(sums.get(end, runState.bead), free + score))
      chances.set(corner, shape, Math.exp(free + score + ahead.get(end, runState.bead) - whole))
    }
  })
  return { chances, nulls }
}

function newSums(region: Region): Sums {
  return new Grid(region.size, runStates, -Infinity, Float64Array)
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

function isLikely(sums: Sums, ahead: Sums, corner: number, whole: number): boolean {
  for (let state = 0; state < runStates; state += 1)
    if (sums.get(corner, state) + ahead.get(corner, state) > whole - negligible) return true
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

/** Find the path with the greatest sum of gains, where the gain of a bead depends on its posterior. */
export function bestPath(
  chances: Posteriors,
  region: Region,
  gain: (posterior: number, shape: number) => number
): PathBead[] {
  const best = new Float64Array(region.size).fill(-Infinity)
  const choice = new Int8Array(region.size).fill(-1)
  best[region.size - 1] = 0
  region.walkBack((corner, row, column) => {
    for (let shape = 0; shape < shapes.length; shape += 1) {
      const end = endCorner(region, row, column, shape)
      if (end < 0) continue
      const value = (best[end] ?? -Infinity) + gain(chances.get(corner, shape), shape)
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
    const corner = region.cell(row, column)
    const shape = choice[corner] ?? -1
    const [rows, columns] = shapes[shape] ?? [0, 0]
    if (rows + columns === 0) break
    path.push({ row, column, shape, posterior: chances.get(corner, shape) })
    row += rows
    column += columns
  }
  return path
}

function sumAhead(scores: BeadScores, region: Region, gaps: GapPrices, sections: SectionStarts): Sums {
  const sums = newSums(region)
  const last = region.size - 1
  for (let state = 0; state < runStates; state += 1) sums.set(last, state, 0)
  const prices = new Float64Array(runStates)
  const onward = new Float64Array(runStates)
  region.walkBack((corner, row, column) => {
    if (corner === last) return
    let beads = -Infinity
    for (let shape = firstBead; shape < shapes.length; shape += 1) {
      const score = scores.get(corner, shape)
      if (score === -Infinity) continue
      beads = logAdd(beads, score + sums.get(endCorner(region, row, column, shape), runState.bead))
    }
    priceBeads(prices, gaps, sections, row, column)
    onward.fill(-Infinity)
    for (const shape of nullShapes) {
      const score = scores.get(corner, shape)
      if (score === -Infinity) continue
      const end = endCorner(region, row, column, shape)
      for (const { from, to, manner } of stepsAt(sections, shape, row, column)) {
        const sum = priceNull(gaps, manner, shape, score) + sums.get(end, to)
        onward[from] = logAdd(onward[from] ?? -Infinity, sum)
      }
    }
    for (let state = 0; state < runStates; state += 1)
      sums.set(corner, state, logAdd(beads + (prices[state] ?? 0), onward[state] ?? -Infinity))
  })
  return sums
}

function endCorner(region: Region, row: number, column: number, shape: number): number {
  const [rows, columns] = shapes[shape] ?? [0, 0]
  return region.cell(row + rows, column + columns)
}

function logAdd(one: number, other: number): number {
  const gap = one - other
  if (gap > 20 || other === -Infinity) return one
  if (gap < -20 || one === -Infinity) return other
  return gap > 0 ? one + Math.log1p(Math.exp(-gap)) : other + Math.log1p(Math.exp(gap))
}
