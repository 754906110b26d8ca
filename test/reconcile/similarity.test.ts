import { expect, test } from 'vitest'
import { indexByLikeness, similarityOf } from '../../src/reconcile/similarity.ts'

test('the same text is wholly alike, another not at all', () => {
  expect(similarityOf('放管服', '放管服')).toBe(1)
  expect(similarityOf('放管服', '知识产权')).toBe(0)
})

test('one changed character among six leaves five of seven bigrams', () => {
  expect(similarityOf('abcdef', 'abcdex')).toBeCloseTo(5 / 7)
})

test('a search gives the most alike first and leaves out the unlike', () => {
  const index = indexByLikeness(['坚持深化改革', '坚持创新驱动', '坚持深化改革开放'])
  expect(index.search('坚持深化改革。', 0.6).map(({ index: at }) => at)).toEqual([0, 2])
})
