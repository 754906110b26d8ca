import { expect, test } from 'vitest'
import { canHold, constrain, type HeldBead, holdRegion } from '../../../src/align/sequence/constraint.ts'
import { Grid } from '../../../src/align/sequence/grid.ts'
import { wholeRegion } from '../../../src/align/sequence/region.ts'
import { shapeOf, shapes } from '../../../src/align/sequence/shape.ts'

const held: HeldBead = { row: 1, column: 2, rows: 1, columns: 2 }

test('a bead of a shape that the search knows can be held, another one cannot', () => {
  expect([canHold(held), canHold({ rows: 1, columns: 0 }), canHold({ rows: 4, columns: 4 })]).toEqual([
    true,
    true,
    false
  ])
})

test('every path passes both ends of a held bead', () => {
  const region = holdRegion(wholeRegion(3, 5), { held: [held], refused: [] })
  // The bead leads from row 1, column 2, to row 2, column 4.
  expect([region.high(1), region.low(3)]).toEqual([2, 4])
  expect([region.low(0), region.high(3)]).toEqual([0, 5])
  expect(region.low(2) <= 4 && region.high(2) >= 4).toBe(true)
})

test('a held bead is the only one for its segments, and a refused one is none', () => {
  const region = wholeRegion(3, 5)
  const scores = new Grid(region.size, shapes.length, -1)
  const refused = { row: 0, column: 0, rows: 1, columns: 1 }
  constrain(scores, region, { held: [held], refused: [refused] })
  const at = (row: number, column: number, rows: number, columns: number) =>
    scores.get(region.cell(row, column), shapeOf(rows, columns))
  expect(at(1, 2, 1, 2)).toBe(0)
  expect(at(1, 2, 1, 1)).toBe(-Infinity)
  expect(at(0, 0, 1, 1)).toBe(-Infinity)
  expect(at(0, 0, 1, 2)).toBe(-1)
  expect(at(2, 4, 1, 1)).toBe(-1)
})
