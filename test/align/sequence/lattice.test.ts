import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { noGaps, priceGaps } from '../../../src/align/sequence/gaps.ts'
import { Grid } from '../../../src/align/sequence/grid.ts'
import { bestPath, posteriors, type SectionStarts } from '../../../src/align/sequence/lattice.ts'
import { type Region, wholeRegion } from '../../../src/align/sequence/region.ts'
import { priorShares, shapes } from '../../../src/align/sequence/shape.ts'

const region = wholeRegion(2, 2)
const shapeOf = (rows: number, columns: number): number =>
  shapes.findIndex(([a, b]) => a === rows && b === columns)

/** Say where headings are; the end of a side is always the start of a section. */
const sections = (size: number, headings: readonly number[] = []): Uint8Array =>
  Uint8Array.from({ length: size + 1 }, (_, at) => (at === size || headings.includes(at) ? 1 : 0))
const noSections = ({ rows, columns }: Region): SectionStarts => [sections(columns), sections(rows)]

/** Scores that allow single beads and nulls, the diagonal best. */
function scores(): Grid {
  const all = new Grid(9, shapes.length, -Infinity)
  for (let row = 0; row <= 2; row += 1) {
    for (let column = 0; column <= 2; column += 1) {
      const corner = row * 3 + column
      if (column < 2) all.set(corner, shapeOf(0, 1), -3)
      if (row < 2) all.set(corner, shapeOf(1, 0), -3)
      if (row < 2 && column < 2) all.set(corner, shapeOf(1, 1), row === column ? 1 : -4)
    }
  }
  return all
}

describe('posteriors', () => {
  it('add up to one over the beads that hold a source segment', () => {
    const { chances } = posteriors(scores(), region, noGaps, noSections(region))
    let first = 0
    for (let column = 0; column <= 2; column += 1) {
      for (const [rows, columns] of [
        [1, 0],
        [1, 1]
      ] as const)
        first += chances.get(column, shapeOf(rows, columns))
    }
    expect(first).toBeCloseTo(1, 5)
  })
})

describe('gaps', () => {
  const gaps = priceGaps(Float64Array.from(priorShares, share => Math.log(share)))
  /** Twelve source segments, of which the target has the first and the last. */
  const long = wholeRegion(12, 2)
  const sparse = (): Grid => {
    const all = new Grid(13 * 3, shapes.length, -Infinity)
    for (let row = 0; row <= 12; row += 1) {
      for (let column = 0; column <= 2; column += 1) {
        const corner = row * 3 + column
        if (column < 2) all.set(corner, shapeOf(0, 1), -3.5)
        if (row < 12) all.set(corner, shapeOf(1, 0), -3.5)
        if (row < 12 && column < 2) {
          const isRight = row === column * 11
          all.set(corner, shapeOf(1, 1), isRight ? 1 : -4)
          if (row < 7) all.set(corner, shapeOf(6, 1), -9)
        }
      }
    }
    return all
  }

  it('make a long run of segments without counterpart likelier than beads that swallow it', () => {
    const inGap = posteriors(sparse(), long, gaps, noSections(long)).chances
    const alone = posteriors(sparse(), long, noGaps, noSections(long)).chances
    const swallowed = (chances: Grid): number => {
      const sums = new Float64Array(shapes.length)
      chances.addTo(sums)
      return sums[shapeOf(6, 1)] ?? 0
    }
    expect(swallowed(inGap)).toBeLessThan(swallowed(alone) / 5)
    expect(swallowed(alone)).toBeGreaterThan(0.1)
  })

  it('keep the chances of the beads that hold a source segment adding up to one', () => {
    const { chances } = posteriors(sparse(), long, gaps, noSections(long))
    for (let row = 0; row < 12; row += 1) {
      let sum = 0
      shapes.forEach(([rows, columns], shape) => {
        for (let first = Math.max(0, row - rows + 1); rows > 0 && first <= row; first += 1) {
          for (let column = 0; column + columns <= 2; column += 1)
            sum += chances.get(first * 3 + column, shape)
        }
      })
      expect(sum).toBeCloseTo(1, 4)
    }
  })
})

describe('sections', () => {
  const gaps = priceGaps(Float64Array.from(priorShares, share => Math.log(share)))
  const size = 6
  const whole = wholeRegion(size, size)
  const drawn = fc.record({
    scores: fc.array(fc.double({ min: -6, max: 2, noNaN: true }), { minLength: 49, maxLength: 49 }),
    source: fc.subarray([0, 1, 2, 3, 4, 5]),
    target: fc.subarray([0, 1, 2, 3, 4, 5])
  })
  const singles = (evidence: readonly number[]): Grid => {
    const all = new Grid(49, shapes.length, -Infinity)
    for (let row = 0; row <= size; row += 1) {
      for (let column = 0; column <= size; column += 1) {
        const corner = row * 7 + column
        if (column < size) all.set(corner, shapeOf(0, 1), -2)
        if (row < size) all.set(corner, shapeOf(1, 0), -2)
        if (row < size && column < size) all.set(corner, shapeOf(1, 1), evidence[corner] ?? 0)
      }
    }
    return all
  }

  it('keep the chances of the beads of every segment adding up to one, wherever headings are', () => {
    fc.assert(
      fc.property(drawn, ({ scores: evidence, source, target }) => {
        const starts: SectionStarts = [sections(size, target), sections(size, source)]
        const { chances } = posteriors(singles(evidence), whole, gaps, starts)
        for (let at = 0; at < size; at += 1) {
          let row = 0
          let column = 0
          for (let other = 0; other <= size; other += 1) {
            const inRow = at * 7 + other
            const inColumn = other * 7 + at
            row += chances.get(inRow, shapeOf(1, 0)) + chances.get(inRow, shapeOf(1, 1))
            column += chances.get(inColumn, shapeOf(0, 1)) + chances.get(inColumn, shapeOf(1, 1))
          }
          expect(row).toBeCloseTo(1, 4)
          expect(column).toBeCloseTo(1, 4)
        }
      }),
      { numRuns: 50 }
    )
  })

  it('make a run that skips a heading likelier to end at the next heading than amidst a section', () => {
    /** Only the first two segments surely render each other. */
    const evidence = Array.from({ length: 49 }, (_, at) => (at === 0 ? 3 : at < 7 || at % 7 === 0 ? -20 : 0))
    const odds = (headings: readonly number[]): number => {
      const starts: SectionStarts = [sections(size), sections(size, headings)]
      const { chances } = posteriors(singles(evidence), whole, gaps, starts)
      const second = (row: number): number => chances.get(row * 7 + 1, shapeOf(1, 1))
      return second(4) / second(3)
    }
    expect(odds([0, 2, 4])).toBeGreaterThan(3 * odds([0]))
    expect(odds([0, 3])).toBeLessThan(odds([0]))
  })
})

describe('bestPath', () => {
  it('follows the likely beads', () => {
    const path = bestPath(
      posteriors(scores(), region, noGaps, noSections(region)).chances,
      region,
      posterior => posterior - 0.4
    )
    expect(path.map(({ row, column, shape }) => [row, column, shape])).toEqual([
      [0, 0, shapeOf(1, 1)],
      [1, 1, shapeOf(1, 1)]
    ])
  })
})
