import type { PairScore } from '../evidence/index.ts'
import type { Region } from './region.ts'
import type { Side } from './side.ts'

/** Evidence between pairs of segments, on the cells of a grid. */
export class PairGrid {
  readonly #grid: Region
  readonly #scores: Float32Array

  /** @param grid rows are source segments, columns target segments. */
  constructor(score: PairScore, source: Side, target: Side, grid: Region) {
    this.#grid = grid
    this.#scores = new Float32Array(grid.start[source.size] ?? 0)
    for (let row = 0; row < source.size; row += 1) {
      const low = grid.low[row] ?? 0
      for (let column = low; column <= (grid.high[row] ?? -1); column += 1) {
        const value = score(source.places[row] ?? row, target.places[column] ?? column)
        if (!Number.isFinite(value))
          throw new RangeError(`Unexpected evidence ${value} between two segments, expected a number of nats`)
        this.#scores[(grid.start[row] ?? 0) + column - low] = value
      }
    }
  }

  /** Weigh a bead, in nats: the best partner of each segment of its longer side. */
  of(row: number, endRow: number, column: number, endColumn: number): number {
    return endRow - row >= endColumn - column
      ? sumOfBest(row, endRow, column, endColumn, (one, other) => this.#at(one, other))
      : sumOfBest(column, endColumn, row, endRow, (one, other) => this.#at(other, one))
  }

  #at(row: number, column: number): number {
    const { low, high, start } = this.#grid
    const first = low[row] ?? 0
    if (column < first || column > (high[row] ?? -1)) return 0
    return this.#scores[(start[row] ?? 0) + column - first] ?? 0
  }
}

function sumOfBest(from: number, to: number, first: number, last: number, at: PairScore): number {
  let sum = 0
  for (let one = from; one < to; one += 1) {
    let best = -Infinity
    for (let other = first; other < last; other += 1) best = Math.max(best, at(one, other))
    sum += best
  }
  return sum
}
