import fc from 'fast-check'
import { expect, test } from 'vitest'
import { orderBeads } from '../../src/nodes/index.ts'

const group = (source: number[], target: number[]) => ({ source, target, score: 1 })
const show = (groups: ReturnType<typeof orderBeads>) =>
  groups.map(({ source, target }) => `${source} > ${target}`)

const groups = [
  group([2], [1]),
  group([], [4]),
  group([0], [3]),
  group([], [0]),
  group([1], []),
  group([], [5])
]

test('groups stand in source order, an addition behind the target segment before it, or at the start', () => {
  expect(show(orderBeads(groups))).toEqual([' > 0', '0 > 3', ' > 4', ' > 5', '1 > ', '2 > 1'])
})

test('whatever the order they come in, the same groups leave in the same order', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(groups, { minLength: groups.length }), shuffled => {
      expect(orderBeads(shuffled)).toEqual(orderBeads(groups))
    })
  )
})
