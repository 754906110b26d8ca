import { describe, expect, it } from 'vitest'
import { noGaps, priceGaps } from '../../../src/align/sequence/gaps.ts'
import { bestPath, posteriors } from '../../../src/align/sequence/lattice.ts'
import { wholeRegion } from '../../../src/align/sequence/region.ts'
import { priorShares, shapes } from '../../../src/align/sequence/shape.ts'

const region = wholeRegion(2, 2)
const shapeOf = (rows: number, columns: number): number =>
  shapes.findIndex(([a, b]) => a === rows && b === columns)

/** Scores that allow single beads and nulls, the diagonal best. */
function scores(): Float32Array {
  const all = new Float32Array(9 * shapes.length).fill(-Infinity)
  for (let row = 0; row <= 2; row += 1) {
    for (let column = 0; column <= 2; column += 1) {
      const corner = (row * 3 + column) * shapes.length
      if (column < 2) all[corner + shapeOf(0, 1)] = -3
      if (row < 2) all[corner + shapeOf(1, 0)] = -3
      if (row < 2 && column < 2) all[corner + shapeOf(1, 1)] = row === column ? 1 : -4
    }
  }
  return all
}

describe('posteriors', () => {
  it('add up to one over the beads that hold a source segment', () => {
    const { chances } = posteriors(scores(), region, noGaps)
    let first = 0
    for (let column = 0; column <= 2; column += 1) {
      for (const [rows, columns] of [
        [1, 0],
        [1, 1]
      ] as const)
        first += chances[column * shapes.length + shapeOf(rows, columns)] ?? 0
    }
    expect(first).toBeCloseTo(1, 5)
  })
})

describe('gaps', () => {
  const gaps = priceGaps(Float64Array.from(priorShares, share => Math.log(share)))
  /** Twelve source segments, of which the target has the first and the last. */
  const long = wholeRegion(12, 2)
  const sparse = (): Float32Array => {
    const all = new Float32Array(13 * 3 * shapes.length).fill(-Infinity)
    for (let row = 0; row <= 12; row += 1) {
      for (let column = 0; column <= 2; column += 1) {
        const corner = (row * 3 + column) * shapes.length
        if (column < 2) all[corner + shapeOf(0, 1)] = -3.5
        if (row < 12) all[corner + shapeOf(1, 0)] = -3.5
        if (row < 12 && column < 2) {
          const isRight = row === column * 11
          all[corner + shapeOf(1, 1)] = isRight ? 1 : -4
          if (row < 7) all[corner + shapeOf(6, 1)] = -9
        }
      }
    }
    return all
  }

  it('make a long run of segments without counterpart likelier than beads that swallow it', () => {
    const inGap = posteriors(sparse(), long, gaps).chances
    const alone = posteriors(sparse(), long, noGaps).chances
    const swallowed = (chances: Float32Array): number =>
      chances.reduce((sum, chance, at) => sum + (at % shapes.length === shapeOf(6, 1) ? chance : 0), 0)
    expect(swallowed(inGap)).toBeLessThan(swallowed(alone) / 5)
    expect(swallowed(alone)).toBeGreaterThan(0.1)
  })

  it('keep the chances of the beads that hold a source segment adding up to one', () => {
    const { chances } = posteriors(sparse(), long, gaps)
    for (let row = 0; row < 12; row += 1) {
      let sum = 0
      shapes.forEach(([rows, columns], shape) => {
        for (let first = Math.max(0, row - rows + 1); rows > 0 && first <= row; first += 1) {
          for (let column = 0; column + columns <= 2; column += 1)
            sum += chances[(first * 3 + column) * shapes.length + shape] ?? 0
        }
      })
      expect(sum).toBeCloseTo(1, 4)
    }
  })
})

describe('bestPath', () => {
  it('follows the likely beads', () => {
    const path = bestPath(posteriors(scores(), region, noGaps).chances, region, posterior => posterior - 0.4)
    expect(path.map(({ row, column, shape }) => [row, column, shape])).toEqual([
      [0, 0, shapeOf(1, 1)],
      [1, 1, shapeOf(1, 1)]
    ])
  })
})
