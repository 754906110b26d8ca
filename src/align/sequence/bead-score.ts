import type { PairScore } from '../evidence/index.ts'
import { type BlockModel, BlockScore } from './block-model.ts'
import { type EvidenceDirection, scoreDirection } from './evidence-score.ts'
import type { GapPrices } from './gaps.ts'
import { Grid } from './grid.ts'
import type { LengthModel } from './length-model.ts'
import { lengthScore } from './length-model.ts'
import { PairGrid } from './pair-grid.ts'
import { evidenceRegion, Region } from './region.ts'
import { shapes, widest } from './shape.ts'
import type { CompiledSide } from './side.ts'

/** Log scores of the beads that may start at each corner, one layer per shape. */
export type BeadScores = Grid

/** The model that scores beads. */
export interface BeadModel {
  readonly forward: EvidenceDirection
  readonly backward: EvidenceDirection
  readonly length: LengthModel
  /** Whether lengths count. */
  readonly weighsLength: boolean
  /** Evidence between pairs of segments, by index in the whole texts; `undefined` if there is none. */
  readonly pairs: PairScore | undefined
  /** Log prior of each shape. */
  readonly priors: Float64Array
  /** Agreement of the blocks of the two texts. */
  readonly blocks: BlockModel
  /** Prices of runs of segments without counterpart. */
  readonly gaps: GapPrices
}

const temper = 0.8
const floor = -4
/** Evidence so low that no length score can lift the bead above the floor. */
const hopeless = -26

/** Score the beads of every shape at every corner of a region; impossible ones get -Infinity. */
export function scoreBeads(
  model: BeadModel,
  source: CompiledSide,
  target: CompiledSide,
  region: Region
): BeadScores {
  const plane = evidenceRegion(region)
  const forward = new Grid(plane.size, widest)
  const backward = new Grid(plane.size, widest)
  scoreDirection(model.forward, plane, widest, (row, column, scores) => {
    forward.setAll(plane.cell(row, column), scores)
  })
  scoreDirection(model.backward, transpose(plane, target.size), widest, (column, row, scores) => {
    backward.setAll(plane.cell(row, column), scores)
  })
  return joinScores(model, source, target, region, plane, forward, backward)
}

function joinScores(
  model: BeadModel,
  source: CompiledSide,
  target: CompiledSide,
  region: Region,
  plane: Region,
  forward: Grid,
  backward: Grid
): BeadScores {
  const scores = new Grid(region.size, shapes.length, -Infinity)
  const pairs = model.pairs && new PairGrid(model.pairs, source, target, plane)
  const blocks = new BlockScore(model.blocks, source.blocks, target.blocks)
  const sumSource = prefixSums(source.lengths)
  const sumTarget = prefixSums(target.lengths)
  region.walk((corner, row, column) => {
    const cell = plane.cell(row, column)
    for (let shape = 0; shape < shapes.length; shape += 1) {
      const [rows, columns] = shapes[shape] ?? [0, 0]
      const endRow = row + rows
      const endColumn = column + columns
      if (region.cell(endRow, endColumn) < 0) continue
      const alone = model.priors[shape] ?? 0
      if (rows === 0 || columns === 0) {
        scores.set(corner, shape, alone)
        continue
      }
      const prior = alone + blocks.of(row, endRow, column, endColumn)
      if (prior === -Infinity) continue
      let evidence = 0
      for (let at = 0; at < columns; at += 1) evidence += forward.get(cell + at, rows - 1)
      for (let at = row; at < endRow; at += 1) evidence += backward.get(plane.cell(at, column), columns - 1)
      const paired = pairs ? pairs.of(row, endRow, column, endColumn) : 0
      if (evidence + 2 * paired < hopeless) {
        scores.set(corner, shape, prior + floor)
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
      scores.set(corner, shape, prior + floored(temper * (0.5 * evidence + paired + length)))
    }
  })
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

/** Transpose a region. */
function transpose(region: Region, columns: number): Region {
  const low = new Int32Array(columns).fill(region.rows + 1)
  const high = new Int32Array(columns).fill(-1)
  region.walk((_, row, column) => {
    if (row < (low[column] ?? 0)) low[column] = row
    if (row > (high[column] ?? -1)) high[column] = row
  })
  return new Region(region.rows + 1, low, high)
}
