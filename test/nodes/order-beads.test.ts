import fc from 'fast-check'
import { expect, test } from 'vitest'
import { orderBeads } from '../../src/nodes/index.ts'
import { bitextOf } from '../review/bitexts.ts'

const place = (path: string): number => Number(path.slice(1))
const order = (...written: string[]): string[] =>
  orderBeads(
    bitextOf([], [], written).beads.map(({ id, source, target }) => ({
      id,
      source: source.map(({ path }) => place(path)),
      target: target.map(({ path }) => place(path))
    }))
  ).map(({ id }) => id)

test('beads stand in the order of the source, ties in that of the target', () => {
  expect(order('s3 > t1', 's1 > t2', 's1 > t0')).toEqual(['s1-t0', 's1-t2', 's3-t1'])
})

test('an addition stands behind the bead of the target segment before it, or at the start', () => {
  expect(order('s1 > t3', '> t4', '> t5', '> t0', 's2 > t1')).toEqual(['t0', 's1-t3', 't4', 't5', 's2-t1'])
})

test('whatever the order they come in, it is the same one that they leave in', () => {
  const written = ['s1 > t3', '> t4', '> t5', '> t0', 's2 > t1', 's3 >', 's4 > t2']
  fc.assert(
    fc.property(fc.shuffledSubarray(written, { minLength: written.length }), shuffled => {
      expect(order(...shuffled)).toEqual(order(...written))
    })
  )
})
