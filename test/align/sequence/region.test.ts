import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Grid } from '../../../src/align/sequence/grid.ts'
import { type Region, wholeRegion } from '../../../src/align/sequence/region.ts'
import { shapes } from '../../../src/align/sequence/shape.ts'
import { narrow, regionAround } from '../../../src/align/sequence/window.ts'

/** Expect that a path leads through a region from its start to its end. */
function expectPath(region: Region): void {
  const { rows, columns } = region
  expect([region.low(0), region.high(rows)]).toEqual([0, columns])
  for (let row = 0; row <= rows; row += 1) {
    expect(region.low(row)).toBeLessThanOrEqual(region.high(row))
    if (row > 0) expect(region.low(row)).toBeLessThanOrEqual(region.high(row - 1))
    if (row > 0) expect(region.low(row)).toBeGreaterThanOrEqual(region.low(row - 1))
  }
}

test('whatever the anchors, a path leads through the region around them, and passes each that stands in the line of others', () => {
  const point = fc.record({ row: fc.nat(199), column: fc.nat(99) })
  fc.assert(
    fc.property(fc.array(point, { maxLength: 8 }), fc.integer({ min: 5, max: 40 }), (points, reach) => {
      const anchors = points
        .sort((a, b) => a.row - b.row)
        .map(each => ({ ...each, weight: 1 })) as unknown as Parameters<typeof regionAround>[0]
      expectPath(regionAround(anchors, 200, 100, reach))
    })
  )
})

test('without anchors the region lies about the line from corner to corner', () => {
  const region = regionAround([], 100, 100, 10)
  expect([region.low(50), region.high(50)]).toEqual([40, 60])
})

test('a region is narrowed to what likely paths pass, and the rows and columns about them', () => {
  const region = wholeRegion(6, 6)
  const chances = new Grid(region.size, shapes.length)
  const single = shapes.findIndex(([rows, columns]) => rows === 1 && columns === 1)
  for (let at = 0; at < 6; at += 1) chances.set(region.cell(at, at), single, 0.9)
  const near = narrow(region, chances, 0.1, 1)
  expectPath(near)
  expect([near.low(3), near.high(3)]).toEqual([1, 5])
  expect(near.size).toBeLessThan(region.size)
})
