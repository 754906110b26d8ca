import { describe, expect, it } from 'vitest'
import { bestPath, posteriors } from '../../../src/align/sequence/lattice.ts'
import { wholeRegion } from '../../../src/align/sequence/region.ts'
import { shapes } from '../../../src/align/sequence/shape.ts'

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
    const chances = posteriors(scores(), region)
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

describe('bestPath', () => {
  it('follows the likely beads', () => {
    const path = bestPath(posteriors(scores(), region), region, posterior => posterior - 0.4)
    expect(path.map(({ row, column, shape }) => [row, column, shape])).toEqual([
      [0, 0, shapeOf(1, 1)],
      [1, 1, shapeOf(1, 1)]
    ])
  })
})
