import { expect, test } from 'vitest'
import { BlockScore, estimateBlocks } from '../../../src/align/sequence/block-model.ts'
import { BlockSums, compileBlocks, cutBlocks, isOneBlock } from '../../../src/align/sequence/side-blocks.ts'

/** Segments as `kind paragraph`. */
const blocks = (...list: string[]) =>
  compileBlocks(
    list.map(written => {
      const [kind = '', paragraph] = written.split(' ')
      return { text: '', kind, paragraph: Number(paragraph) }
    }) as Parameters<typeof compileBlocks>[0]
  )
const text = ['h2 0', 'p 1', 'p 1', 'item 2', 'h2 3']

test('a block starts where the paragraph is another one, and the end of the text is a section', () => {
  const { starts, sections } = blocks(...text)
  expect([...starts]).toEqual([1, 1, 0, 1, 1, 1])
  expect([...sections]).toEqual([1, 0, 0, 0, 1, 1])
  expect([isOneBlock(blocks(...text)), isOneBlock(blocks('p 0', 'p 0'))]).toEqual([false, true])
})

test('a block ends where segments are left out', () => {
  const cut = cutBlocks(blocks('p 0', 'p 0', 'p 0', 'p 0'), [0, 1, 3])
  expect([...cut.starts]).toEqual([1, 0, 1, 1])
})

test('boundaries are counted between segments, and a heading is joined with nothing', () => {
  const sums = new BlockSums(blocks(...text))
  expect([sums.crossings(0, 1), sums.crossings(1, 3), sums.crossings(0, 4)]).toEqual([0, 0, 2])
  expect([sums.joinsHeading(0, 1), sums.joinsHeading(0, 2), sums.joinsHeading(1, 4)]).toEqual([
    false,
    true,
    false
  ])
})

test('a bead that joins a heading with other text is impossible, and one that crosses a boundary costs', () => {
  const side = blocks(...text)
  const score = new BlockScore(estimateBlocks(side, side), side, side)
  expect(score.of(0, 2, 0, 1)).toBe(-Infinity)
  expect(score.of(1, 4, 1, 3)).toBeLessThan(score.of(1, 3, 1, 3))
  expect(score.of(0, 1, 0, 1)).toBeGreaterThan(score.of(0, 1, 1, 2))
})
