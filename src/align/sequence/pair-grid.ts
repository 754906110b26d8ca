import type { PairScore } from '../evidence/index.ts'
import { Grid } from './grid.ts'
import type { Region } from './region.ts'
import type { CompiledSide } from './side.ts'

/** Evidence between pairs of segments, on the cells of a region. */
export class PairGrid {
  readonly #region: Region
  readonly #scores: Grid

  /** @param region rows are source segments, columns target segments. */
  constructor(score: PairScore, source: CompiledSide, target: CompiledSide, region: Region) {
    this.#region = region
    this.#scores = new Grid(region.size, 1)
    region.walk((cell, row, column) => {
      const value = score(source.places[row] ?? row, target.places[column] ?? column)
      if (!Number.isFinite(value))
        throw new RangeError(`Unexpected evidence ${value} between two segments, expected a number of nats`)
      this.#scores.set(cell, 0, value)
    })
  }

  /** Score a bead, in nats, by the best partner of each segment of its longer side. */
  of(row: number, endRow: number, column: number, endColumn: number): number {
    return endRow - row >= endColumn - column
      ? sumOfBest(row, endRow, column, endColumn, (one, other) => this.#at(one, other))
      : sumOfBest(column, endColumn, row, endRow, (one, other) => this.#at(other, one))
  }

  #at(row: number, column: number): number {
    const cell = this.#region.cell(row, column)
    return cell < 0 ? 0 : this.#scores.get(cell, 0)
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
