import type { Yaml } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { readTextMetadata } from '../../src/schema/text-metadata.ts'
import { fileOf, reasonsOf } from './reasons.ts'

function read(text: string): {
  metadata: ReturnType<typeof readTextMetadata>
  reasons: string[]
  offset?: number
} {
  const file = fileOf(text, 'corpus/a/ja.md')
  const tree = unified().use(remarkParse).use(remarkFrontmatter).parse(file)
  const node = tree.children.find((child): child is Yaml => child.type === 'yaml')
  const metadata = readTextMetadata(file, node)
  const place = file.messages[0]?.place
  const offset = place && 'start' in place ? place.start.offset : undefined
  return { metadata, reasons: reasonsOf(file), ...(offset === undefined ? {} : { offset }) }
}

test('front matter is read', () => {
  expect(
    read('---\ntitle: 意见\nadopted: 2020-07-13\nlocale: zh\ncontent: structure # condensed\n---\n# x')
      .metadata
  ).toEqual({
    title: '意见',
    adopted: '2020-07-13',
    locale: 'zh-Hans',
    content: 'structure'
  })
})

test.each([
  '# x',
  '---\n---\n# x',
  '---\n# nothing yet\n---\n'
])('a text without metadata has none to report', text => {
  expect(read(text)).toEqual({ metadata: {}, reasons: [] })
})

test.each(['\n', '\r\n'])('a fault points into the Markdown file, whatever the line ends', eol => {
  const text = ['---', 'title: a', 'content: outline', '---', ''].join(eol)
  expect(read(text)).toEqual({
    metadata: undefined,
    reasons: ['3:10 value-unexpected Unexpected `outline`, expected `full` or `structure`'],
    offset: text.indexOf('outline')
  })
})

test('front matter of other tools is no fault, but a slip of a key of ours is', () => {
  expect(read('---\ntitle: a\nsidebar_position: 3\nurl: /ja/a/\nissues: 4\n---\n')).toEqual({
    metadata: { title: 'a' },
    reasons: []
  })
  expect(read('---\npublised: 2020-07-13\n---\n').reasons).toEqual([
    '2:1 key-unknown Unexpected key `publised`, expected `published`'
  ])
})
