import type { AnchorPoint } from './anchor.ts'
import type { Posteriors } from './lattice.ts'
import { makeRegion, type Region } from './region.ts'
import { shapes } from './shape.ts'

/** Columns searched on each side of the anchors around a row. */
const margin = 25
/** Number of consecutive anchors that may be wrong without hiding the right path. */
const doubted = 2

/**
 * Build the region around anchors: each row spans from the anchors before it to those after it, but at most `reach`
 * from the line between them.
 */
export function regionAround(
  anchors: readonly AnchorPoint[],
  rows: number,
  columns: number,
  reach: number
): Region {
  const points = [...anchors.map(({ row, column }) => ({ row, column })), { row: rows, column: columns }]
  const low = new Int32Array(rows + 1)
  const high = new Int32Array(rows + 1)
  let next = 0
  for (let row = 0; row <= rows; row += 1) {
    while (next < points.length - 1 && (points[next]?.row ?? 0) < row) next += 1
    const before =
      next - 1 - doubted < 0 ? { row: 0, column: 0 } : (points[next - 1 - doubted] ?? { row: 0, column: 0 })
    const after = points[Math.min(points.length - 1, next + doubted)] ?? { row: rows, column: columns }
    const share = (row - before.row) / Math.max(1, after.row - before.row)
    const middle = before.column + share * (after.column - before.column)
    low[row] = Math.max(0, before.column - margin, Math.floor(middle - reach))
    high[row] = Math.min(columns, after.column + margin, Math.ceil(middle + reach))
  }
  return makeRegion(columns, low, high)
}

/** Narrow a region to the corners on likely paths, and `reach` rows and columns around them. */
export function narrow(region: Region, chances: Posteriors, least: number, reach: number): Region {
  const { rows, columns } = region
  const low = new Int32Array(rows + 1).fill(-1)
  const high = new Int32Array(rows + 1).fill(-1)
  region.walk((corner, row, column) => {
    if (passing(chances, corner) < least) return
    if ((low[row] ?? -1) < 0) low[row] = column
    high[row] = column
  })
  low[rows] = (low[rows] ?? -1) < 0 ? columns : (low[rows] ?? 0)
  high[rows] = columns
  return dilate(fillForward(low), fillForward(high), columns, reach)
}

function passing(chances: Posteriors, corner: number): number {
  let sum = 0
  for (let shape = 0; shape < shapes.length; shape += 1) sum += chances.get(corner, shape)
  return sum
}

/** Give rows in which no bead starts the bounds of the row before. */
function fillForward(bounds: Int32Array): Int32Array {
  for (let row = 0; row < bounds.length; row += 1) {
    if ((bounds[row] ?? -1) < 0) bounds[row] = row > 0 ? (bounds[row - 1] ?? 0) : 0
  }
  return bounds
}

function dilate(low: Int32Array, high: Int32Array, columns: number, reach: number): Region {
  const rows = low.length - 1
  const wideLow = new Int32Array(rows + 1)
  const wideHigh = new Int32Array(rows + 1)
  for (let row = 0; row <= rows; row += 1) {
    let least = columns
    let most = 0
    for (let near = Math.max(0, row - reach); near <= Math.min(rows, row + reach); near += 1) {
      least = Math.min(least, low[near] ?? 0)
      most = Math.max(most, high[near] ?? 0)
    }
    wideLow[row] = Math.max(0, least - reach)
    wideHigh[row] = Math.min(columns, most + reach)
  }
  return makeRegion(columns, wideLow, wideHigh)
}
