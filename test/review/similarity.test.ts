import { expect, test } from 'vitest'
import { indexBySimilarity } from '../../src/review/anchor/similarity.ts'

test('the same text is wholly alike, one without a bigram in common is not compared', () => {
  expect(indexBySimilarity(['知识产权', '放管服']).search('放管服', 0)).toEqual([{ index: 1, similarity: 1 }])
})

test('one changed character among six leaves five of seven bigrams', () => {
  expect(indexBySimilarity(['abcdef']).search('abcdex', 0)[0]?.similarity).toBeCloseTo(5 / 7)
})

test('a search gives the most alike first and leaves out the unlike', () => {
  const index = indexBySimilarity(['坚持深化改革', '坚持创新驱动', '坚持深化改革开放'])
  expect(index.search('坚持深化改革。', 0.6).map(({ index: at }) => at)).toEqual([0, 2])
})

test('in a long list of much the same texts the one that is alike is found', () => {
  const texts = Array.from({ length: 3000 }, (_, at) => `坚持创新驱动改革发展${at.toString(36)}号`)
  const [first] = indexBySimilarity(texts).search('坚持创新驱动改革开放发展1z4号', 0.6)
  expect(texts[first?.index ?? -1]).toBe('坚持创新驱动改革发展1z4号')
})
