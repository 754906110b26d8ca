import { expect, test } from 'vitest'
import { toAlignerSegments } from '../../src/align/input.ts'
import { alignSequence } from '../../src/align/sequence/index.ts'
import type { Segment } from '../../src/nodes/index.ts'

const segment = (path: string): Segment => ({
  type: 'segment',
  path,
  locale: 'en',
  role: 'sentence',
  children: [{ type: 'text', value: path }]
})

test('sentences and clauses of one block share a paragraph', () => {
  const paths = ['h1', '2/p1/s1', '2/p1/s2', '2/p1/s2/c1', '2/p2', '2/p2~2/s1', '2/i1', '2/i1/s2']
  expect(toAlignerSegments(paths.map(segment)).map(({ paragraph }) => paragraph)).toEqual([
    0, 1, 1, 1, 2, 3, 4, 4
  ])
})

test('short paragraphs that alternate in both texts are not put together', () => {
  const texts = [
    'term-one',
    'The term is one.',
    'term-two',
    'The term is two.',
    'term-six',
    'The term is six.'
  ]
  const side = (locale: string) => texts.map((text, paragraph) => ({ text: `${text} ${locale}`, paragraph }))
  const beads = alignSequence(side('a'), side('b'), { source: 'en', target: 'de', lexicons: [] })
  expect(beads.map(({ source, target }) => [source, target])).toEqual(texts.map((_, at) => [[at], [at]]))
})
