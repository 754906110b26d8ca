import fc from 'fast-check'
import { expect, test } from 'vitest'
import { measureOverlap } from '../../../src/review/anchor/match-in-order.ts'

test('texts have the pairs of characters in common that both hold, each as often as the rarer; edges are characters', () => {
  const { common, rows, columns } = measureOverlap(['abab', 'xy'], ['ab', 'abc'])
  expect([common(0, 0), common(0, 1), common(1, 0)]).toEqual([3, 2, 0])
  expect([rows, columns]).toEqual([
    [5, 3],
    [3, 4]
  ])
})

test('whatever the texts, the overlap is no larger than either, all of a text with itself, and the same both ways', () => {
  const texts = fc.array(fc.string({ unit: fc.constantFrom('甲', '乙', 'a', ' '), maxLength: 8 }), {
    maxLength: 4
  })
  fc.assert(
    fc.property(texts, texts, (left, right) => {
      const [one, other, own] = [
        measureOverlap(left, right),
        measureOverlap(right, left),
        measureOverlap(left, left)
      ]
      left.forEach((_, row) => {
        expect(own.common(row, row)).toBe(own.rows[row])
        right.forEach((_, column) => {
          expect(one.common(row, column)).toBeLessThanOrEqual(
            Math.min(one.rows[row] ?? 0, one.columns[column] ?? 0)
          )
          expect(other.common(column, row)).toBe(one.common(row, column))
        })
      })
    })
  )
})
