import { describe, expect, it } from 'vitest'
import { Grid } from '../../../src/align/sequence/grid.ts'
import { makeRegion, Region, wholeRegion } from '../../../src/align/sequence/region.ts'

/** A band: . is a cell outside of it. */
const band = new Region(3, Int32Array.from([0, 1, 3]), Int32Array.from([1, 2, 2]))

describe('a region', () => {
  it('numbers its cells row by row, forwards and backwards', () => {
    const cells: number[][] = []
    band.walk((...cell) => cells.push(cell))
    expect(cells).toEqual([
      [0, 0, 0],
      [1, 0, 1],
      [2, 1, 1],
      [3, 1, 2]
    ])
    const back: number[][] = []
    band.walkBack((...cell) => back.push(cell))
    expect(back).toEqual(cells.toReversed())
    expect(band.size).toBe(4)
  })

  it('finds a cell by its row and column, and none outside', () => {
    band.walk((cell, row, column) => expect(band.cell(row, column)).toBe(cell))
    for (const [row, column] of [
      [0, 2],
      [1, 0],
      [2, 2],
      [2, 3],
      [3, 0],
      [0, -1]
    ] as const)
      expect(band.cell(row, column)).toBe(-1)
  })

  it('of corners is widened until the end can be reached', () => {
    const region = makeRegion(4, Int32Array.from([2, 4, 3]), Int32Array.from([1, 0, 2]))
    expect([0, 1, 2].map(row => [region.low(row), region.high(row)])).toEqual([
      [0, 1],
      [1, 1],
      [1, 4]
    ])
  })

  it('may hold every corner', () => {
    expect(wholeRegion(2, 3).size).toBe(12)
  })
})

describe('a grid', () => {
  it('keeps several numbers a cell', () => {
    const grid = new Grid(3, 2, -1)
    grid.set(1, 0, 5)
    grid.setAll(2, [7, 8])
    const values = [0, 1, 2].map(cell => [grid.get(cell, 0), grid.get(cell, 1)])
    expect(values).toEqual([
      [-1, -1],
      [5, -1],
      [7, 8]
    ])
  })

  it('adds its layers up', () => {
    const sums = Float64Array.of(0, 10)
    new Grid(3, 2, 2).addTo(sums)
    expect([...sums]).toEqual([6, 16])
  })
})
