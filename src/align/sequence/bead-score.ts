import type { PairScore } from '../evidence/index.ts'
import { type BlockModel, BlockScore } from './block-model.ts'
import { type Direction, scoreDirection } from './evidence-score.ts'
import type { GapPrices } from './gaps.ts'
import type { LengthModel } from './length-model.ts'
import { lengthScore } from './length-model.ts'
import { PairGrid } from './pair-grid.ts'
import { evidenceGrid, type Region } from './region.ts'
import { shapes, widest } from './shape.ts'
import type { Side } from './side.ts'

/** Log score of every bead that may start at a corner: corner `c`, shape `s` at `c * shapes.length + s`. */
export type BeadScores = Float32Array

/** What beads are scored with. */
export interface BeadModel {
  readonly forward: Direction
  readonly backward: Direction
  readonly length: LengthModel
  /** Whether lengths count. */
  readonly weighsLength: boolean
  /** Evidence between pairs of segments, by their index in the whole texts; undefined if there is none. */
  readonly pairs: PairScore | undefined
  /** Log shares of the shapes. */
  readonly priors: Float64Array
  /** How far the blocks of the two texts agree. */
  readonly blocks: BlockModel
  /** What runs of segments without counterpart cost. */
  readonly gaps: GapPrices
}

const temper = 0.8
const floor = -4
/** Evidence that no length can lift above the floor. */
const hopeless = -26

/** Score the beads of every shape at every corner of a region; impossible ones get -Infinity. */
export function scoreBeads(model: BeadModel, source: Side, target: Side, region: Region): BeadScores {
  const grid = evidenceGrid(region)
  const cells = grid.start[source.size] ?? 0
  const forward = new Float32Array(cells * widest)
  const backward = new Float32Array(cells * widest)
  scoreDirection(model.forward, grid, widest, (row, column, scores) => {
    forward.set(scores, ((grid.start[row] ?? 0) + column - (grid.low[row] ?? 0)) * widest)
  })
  scoreDirection(model.backward, transpose(grid, target.size), widest, (column, row, scores) => {
    backward.set(scores, ((grid.start[row] ?? 0) + column - (grid.low[row] ?? 0)) * widest)
  })
  return joinScores(model, source, target, region, grid, forward, backward)
}

function joinScores(
  model: BeadModel,
  source: Side,
  target: Side,
  region: Region,
  grid: Region,
  forward: Float32Array,
  backward: Float32Array
): BeadScores {
  const scores = new Float32Array((region.start[region.rows + 1] ?? 0) * shapes.length).fill(-Infinity)
  const pairs = model.pairs && new PairGrid(model.pairs, source, target, grid)
  const blocks = new BlockScore(model.blocks, source.blocks, target.blocks)
  const sumSource = prefixSums(source.lengths)
  const sumTarget = prefixSums(target.lengths)
  for (let row = 0; row <= region.rows; row += 1) {
    const high = region.high[row] ?? 0
    for (let column = region.low[row] ?? 0; column <= high; column += 1) {
      const corner = (region.start[row] ?? 0) + column - (region.low[row] ?? 0)
      for (let shape = 0; shape < shapes.length; shape += 1) {
        const [rows, columns] = shapes[shape] ?? [0, 0]
        const endRow = row + rows
        const endColumn = column + columns
        if (
          endRow > region.rows ||
          endColumn < (region.low[endRow] ?? 0) ||
          endColumn > (region.high[endRow] ?? -1)
        )
          continue
        if (rows === 0 || columns === 0) {
          scores[corner * shapes.length + shape] = model.priors[shape] ?? 0
          continue
        }
        const prior = (model.priors[shape] ?? 0) + blocks.of(row, endRow, column, endColumn)
        if (prior === -Infinity) continue
        let evidence = 0
        const cell = (grid.start[row] ?? 0) + column - (grid.low[row] ?? 0)
        for (let at = 0; at < columns; at += 1) evidence += forward[(cell + at) * widest + rows - 1] ?? 0
        for (let at = row; at < endRow; at += 1) {
          const below = (grid.start[at] ?? 0) + column - (grid.low[at] ?? 0)
          evidence += backward[below * widest + columns - 1] ?? 0
        }
        const paired = pairs ? pairs.of(row, endRow, column, endColumn) : 0
        if (evidence + 2 * paired < hopeless) {
          scores[corner * shapes.length + shape] = prior + floor
          continue
        }
        const length = !model.weighsLength
          ? 0
          : lengthScore(
              model.length,
              (sumSource[endRow] ?? 0) - (sumSource[row] ?? 0),
              (sumTarget[endColumn] ?? 0) - (sumTarget[column] ?? 0),
              rows,
              columns
            )
        scores[corner * shapes.length + shape] = prior + floored(temper * (0.5 * evidence + paired + length))
      }
    }
  }
  return scores
}

function floored(score: number): number {
  if (score > 6) return score
  return score < -30 ? floor : Math.log(Math.exp(score) + Math.exp(floor))
}

function prefixSums(lengths: Float64Array): Float64Array {
  const sums = new Float64Array(lengths.length + 1)
  for (let at = 0; at < lengths.length; at += 1) sums[at + 1] = (sums[at] ?? 0) + (lengths[at] ?? 0)
  return sums
}

/** Turn a grid round: its columns become rows. */
function transpose(grid: Region, columns: number): Region {
  const low = new Int32Array(columns).fill(grid.rows + 1)
  const high = new Int32Array(columns).fill(-1)
  for (let row = 0; row <= grid.rows; row += 1) {
    for (let column = grid.low[row] ?? 0; column <= (grid.high[row] ?? -1); column += 1) {
      if (row < (low[column] ?? 0)) low[column] = row
      if (row > (high[column] ?? -1)) high[column] = row
    }
  }
  return { rows: columns - 1, columns: grid.rows + 1, low, high, start: new Int32Array(0) }
}
