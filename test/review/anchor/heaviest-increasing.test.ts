import fc from 'fast-check'
import { expect, test } from 'vitest'
import { heaviestIncreasing } from '../../../src/review/anchor/heaviest-increasing.ts'

test('the heavier of two that cannot both rise is chosen', () => {
  expect(heaviestIncreasing([[2], [0]], [1, 3], 3)).toEqual([[1, 0]])
})

test('of choices that are as good the first places are taken', () => {
  expect(
    heaviestIncreasing(
      [
        [0, 1],
        [1, 2]
      ],
      [1, 1],
      3
    )
  ).toEqual([
    [0, 0],
    [1, 1]
  ])
})

/** The best sum of any choice that rises, tried one by one. */
function bestSum(
  candidates: readonly (readonly number[])[],
  weights: readonly number[],
  at = 0,
  from = 0
): number {
  if (at === candidates.length) return 0
  const without = bestSum(candidates, weights, at + 1, from)
  const places = (candidates[at] ?? []).filter(place => place >= from)
  const sums = places.map(place => (weights[at] ?? 0) + bestSum(candidates, weights, at + 1, place + 1))
  return Math.max(without, ...sums)
}

test('whatever the candidates, what is chosen rises, is allowed, and weighs as much as the best choice there is', () => {
  const places = 5
  const item = fc.record({
    places: fc.uniqueArray(fc.nat(places - 1), { maxLength: 3 }).map(list => list.sort((a, b) => a - b)),
    weight: fc.integer({ min: 1, max: 9 })
  })
  fc.assert(
    fc.property(fc.array(item, { maxLength: 6 }), items => {
      const [candidates, weights] = [items.map(each => each.places), items.map(({ weight }) => weight)]
      const chosen = heaviestIncreasing(candidates, weights, places)
      chosen.forEach(([at, place], index) => {
        expect(candidates[at]).toContain(place)
        const [before, placeBefore] = chosen[index - 1] ?? [-1, -1]
        expect(at > before && place > placeBefore).toBe(true)
      })
      const sum = chosen.reduce((total, [at]) => total + (weights[at] ?? 0), 0)
      expect(sum).toBe(bestSum(candidates, weights))
    })
  )
})
