import type { Root } from 'mdast'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { blocksOf } from '../../src/align/blocks.ts'
import { toAlignerSegments } from '../../src/align/input.ts'
import { alignSequence } from '../../src/align/sequence/index.ts'
import { listSegments } from '../../src/nodes/index.ts'
import { parse } from '../../src/readers/markdown/parse.ts'
import { segment } from '../../src/segment/index.ts'

function read(text: string): Root {
  const file = new VFile(text)
  const tree = parse(file)
  if (!tree) throw new Error('not read')
  return segment(tree, file, 'en')
}

test('sentences of one block share a paragraph, whose kind and marks are told', () => {
  const tree = read(
    '# One\n\nFirst [a](../guide/a.md). Second.\n\n- Third. Fourth.\n\n```js\nrun() // now\n```\n\n| A | B |\n| - | - |\n| 1 | 2 |\n'
  )
  const segments = toAlignerSegments(listSegments(tree), blocksOf(tree))
  expect(segments.map(({ text, paragraph, kind, marks }) => [text, paragraph, kind, marks])).toEqual([
    ['One', 0, 'h1', []],
    ['First a.', 1, 'p', ['link a.md']],
    ['Second.', 1, 'p', []],
    ['Third.', 2, 'item', []],
    ['Fourth.', 2, 'item', ['before run()']],
    ['A', 3, 'cell', ['after run()']],
    ['B', 4, 'cell', []],
    ['1', 5, 'cell', []],
    ['2', 6, 'cell', []]
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
