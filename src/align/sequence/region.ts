import { widest } from './shape.ts'

/**
 * A part of a plane: row `i` holds the cells from `low(i)` to `high(i)`. Cells are numbered row by row, so that their
 * values fit in one array.
 */
export class Region {
  /** The last row. */
  readonly rows: number
  /** Number of target segments. */
  readonly columns: number
  /** Number of cells. */
  readonly size: number
  readonly #low: Int32Array
  readonly #high: Int32Array
  readonly #start: Int32Array

  /**
   * @param low - first cell of each row.
   * @param high - last cell of each row, inclusive; one less than the first for an empty row.
   */
  constructor(columns: number, low: Int32Array, high: Int32Array) {
    this.rows = low.length - 1
    this.columns = columns
    this.#low = low
    this.#high = high
    this.#start = new Int32Array(low.length + 1)
    let size = 0
    for (let row = 0; row <= this.rows; row += 1) {
      size += Math.max(0, this.high(row) - this.low(row) + 1)
      this.#start[row + 1] = size
    }
    this.size = size
  }

  /** Get the first column of a row. */
  low(row: number): number {
    return this.#low[row] ?? 0
  }

  /** Get the last column of a row. */
  high(row: number): number {
    return this.#high[row] ?? -1
  }

  /** Get the number of a cell; -1 outside the region. */
  cell(row: number, column: number): number {
    const low = this.#low[row] ?? 0
    if (row > this.rows || column < low || column > (this.#high[row] ?? -1)) return -1
    return (this.#start[row] ?? 0) + column - low
  }

  /** Visit all cells, row by row. */
  walk(visit: (cell: number, row: number, column: number) => void): void {
    let cell = 0
    for (let row = 0; row <= this.rows; row += 1) {
      const high = this.high(row)
      for (let column = this.low(row); column <= high; column += 1) visit(cell++, row, column)
    }
  }

  /** Visit all cells from the last to the first. */
  walkBack(visit: (cell: number, row: number, column: number) => void): void {
    let cell = this.size - 1
    for (let row = this.rows; row >= 0; row -= 1) {
      const low = this.low(row)
      for (let column = this.high(row); column >= low; column -= 1) visit(cell--, row, column)
    }
  }
}

/**
 * Build the region of corners to search: a corner `(i, j)` is before source segment `i` and target segment `j`. The
 * bounds of rows are widened until each row can be reached from the previous one, and never decrease.
 */
export function makeRegion(columns: number, low: Int32Array, high: Int32Array): Region {
  const rows = low.length - 1
  low[0] = 0
  high[rows] = columns
  for (let row = 1; row <= rows; row += 1) high[row] = Math.max(high[row] ?? 0, high[row - 1] ?? 0)
  for (let row = rows - 1; row >= 0; row -= 1) low[row] = Math.min(low[row] ?? 0, low[row + 1] ?? 0)
  for (let row = 0; row < rows; row += 1) low[row + 1] = Math.min(low[row + 1] ?? 0, high[row] ?? 0)
  return new Region(columns, low, high)
}

/** Make a region of all corners. */
export function wholeRegion(rows: number, columns: number): Region {
  return makeRegion(columns, new Int32Array(rows + 1), new Int32Array(rows + 1).fill(columns))
}

/**
 * Widen a region to every segment that a bead may contain, where evidence is scored. Rows and columns are the segments
 * themselves.
 */
export function evidenceRegion(region: Region): Region {
  const { rows, columns } = region
  const low = new Int32Array(rows)
  const high = new Int32Array(rows)
  for (let row = 0; row < rows; row += 1) {
    low[row] = region.low(Math.max(0, row - widest + 1))
    high[row] = Math.min(columns - 1, region.high(row) + widest)
  }
  return new Region(columns, low, high)
}
