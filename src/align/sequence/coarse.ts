import type { BeadModel } from './bead-score.ts'
import { scoreDirection } from './evidence-score.ts'
import { makeRegion, Region } from './region.ts'

const match = Math.log(0.8)
const split = Math.log(0.08)
const skip = Math.log(0.04)

/**
 * Narrow a wide region to a band around a quickly found best path: single segments only, one direction of evidence,
 * beads 1–1, 1–2 and nulls. Uses one byte per corner.
 *
 * @param reach rows and columns kept on each side of the path.
 */
export function bandAround(model: BeadModel, region: Region, reach: number): Region {
  const { rows, columns } = region
  const low = new Int32Array(rows + 1).fill(columns)
  const high = new Int32Array(rows + 1)
  for (const [row, column] of quickPath(model, region)) {
    for (let near = Math.max(0, row - reach); near <= Math.min(rows, row + reach); near += 1) {
      low[near] = Math.min(low[near] ?? columns, Math.max(0, column - reach))
      high[near] = Math.max(high[near] ?? 0, Math.min(columns, column + reach))
    }
  }
  return makeRegion(columns, low, high)
}

/** Return the corners of the best path, from the end to the start. */
function quickPath({ forward, pairs }: BeadModel, region: Region): Array<readonly [number, number]> {
  const steps = new Uint8Array(region.size)
  const rowScores = new Float64Array(region.columns + 1)
  let before = startRow(region, steps)
  let after: Float64Array = new Float64Array(before.length)
  const { places: rows } = forward.from
  const { places: columns } = forward.to
  scoreDirection(forward, rowRegion(region), 1, (row, column, scores) => {
    const paired = pairs ? pairs(rows[row] ?? row, columns[column] ?? column) : 0
    rowScores[column] = 0.8 * ((scores[0] ?? 0) + paired)
    if (column < lastColumn(region, row)) return
    fillRow(region, steps, row + 1, before, after, rowScores)
    ;[before, after] = [after, before]
  })
  return traceBack(region, steps)
}

function lastColumn(region: Region, row: number): number {
  return Math.min(region.high(row), region.columns - 1)
}

function rowRegion(region: Region): Region {
  const high = Int32Array.from({ length: region.rows }, (_, row) => lastColumn(region, row))
  const low = high.map((last, row) => Math.min(region.low(row), last))
  return new Region(region.columns, low, high)
}

/** Score the corners of the first row: additions only. */
function startRow(region: Region, steps: Uint8Array): Float64Array {
  const scores = new Float64Array(region.columns + 1).fill(-Infinity)
  for (let column = 0; column <= region.high(0); column += 1) {
    scores[column] = column * skip
    steps[column] = 1
  }
  return scores
}

function fillRow(
  region: Region,
  steps: Uint8Array,
  row: number,
  before: Float64Array,
  scores: Float64Array,
  evidence: Float64Array
): void {
  const lowBefore = region.low(row - 1)
  const highBefore = region.high(row - 1)
  const value = (column: number): number =>
    column >= lowBefore && column <= highBefore ? (before[column] ?? -Infinity) : -Infinity
  const low = region.low(row)
  for (let column = low; column <= region.high(row); column += 1) {
    let best = value(column) + skip
    let step = 2
    const single = value(column - 1) + match + (evidence[column - 1] ?? 0)
    if (single > best) [best, step] = [single, 3]
    const double = value(column - 2) + split + (evidence[column - 1] ?? 0) + (evidence[column - 2] ?? 0)
    if (double > best) [best, step] = [double, 4]
    const added = column > low ? (scores[column - 1] ?? -Infinity) + skip : -Infinity
    if (added > best) [best, step] = [added, 1]
    scores[column] = best
    steps[region.cell(row, column)] = step
  }
}

function traceBack(region: Region, steps: Uint8Array): Array<readonly [number, number]> {
  const corners: Array<readonly [number, number]> = []
  let row = region.rows
  let column = region.columns
  for (;;) {
    corners.push([row, column])
    if (row === 0 && column === 0) return corners
    const step = steps[region.cell(row, column)] ?? 0
    if (step === 0) return corners
    if (step > 1) row -= 1
    column -= step === 1 ? 1 : step - 2
  }
}
