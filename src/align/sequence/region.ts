import { widest } from './shape.ts'

/**
 * The part of the plane of source and target positions that is searched. A corner `(i, j)` stands before source
 * segment `i` and target segment `j`; row `i` holds the corners from `low[i]` to `high[i]`, both bounds never falling.
 */
export interface Region {
  /** Number of source segments; there is one row more. */
  readonly rows: number
  /** Number of target segments. */
  readonly columns: number
  /** First corner of each row. */
  readonly low: Int32Array
  /** Last corner of each row. */
  readonly high: Int32Array
  /** Row `i` stands from `start[i]` on in arrays of corners; the last element is their number. */
  readonly start: Int32Array
}

/** Build a region from bounds per row; they are widened until every row can be reached from the one before. */
export function makeRegion(columns: number, low: Int32Array, high: Int32Array): Region {
  const rows = low.length - 1
  low[0] = 0
  high[rows] = columns
  for (let row = 1; row <= rows; row += 1) high[row] = Math.max(high[row] ?? 0, high[row - 1] ?? 0)
  for (let row = rows - 1; row >= 0; row -= 1) low[row] = Math.min(low[row] ?? 0, low[row + 1] ?? 0)
  for (let row = 0; row < rows; row += 1) low[row + 1] = Math.min(low[row + 1] ?? 0, high[row] ?? 0)
  const start = new Int32Array(rows + 2)
  for (let row = 0; row <= rows; row += 1) {
    start[row + 1] = (start[row] ?? 0) + (high[row] ?? 0) - (low[row] ?? 0) + 1
  }
  return { rows, columns, low, high, start }
}

/** Take every corner in. */
export function wholeRegion(rows: number, columns: number): Region {
  return makeRegion(columns, new Int32Array(rows + 1), new Int32Array(rows + 1).fill(columns))
}

/**
 * Widen a region to the corners at which some segment of a bead may start: the grid on which evidence is scored. Row
 * `i` and column `j` stand for the segments themselves.
 */
export function evidenceGrid({ rows, columns, low, high }: Region): Region {
  const from = new Int32Array(rows)
  const to = new Int32Array(rows)
  for (let row = 0; row < rows; row += 1) {
    from[row] = low[Math.max(0, row - widest + 1)] ?? 0
    to[row] = Math.min(columns - 1, (high[row] ?? 0) + widest)
  }
  const start = new Int32Array(rows + 1)
  for (let row = 0; row < rows; row += 1)
    start[row + 1] = (start[row] ?? 0) + Math.max(0, (to[row] ?? 0) - (from[row] ?? 0) + 1)
  return { rows: rows - 1, columns, low: from, high: to, start }
}
