import fc from 'fast-check'
import type { Root } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import { markdownPath } from '../../../src/editions/address.ts'
import { writeBilingualMarkdown } from '../../../src/editions/markdown/index.ts'
import type { MarkdownLayout, Publication } from '../../../src/nodes/index.ts'
import { shippedInterface } from '../../../src/wording/index.ts'
import { hostilePublication, publication } from '../publication.ts'

const processor = unified()
  .use(remarkParse)
  .use(remarkStringify, { bullet: '-', rule: '-' })
  .use(remarkGfm, { singleTilde: false, tablePipeAlign: false })
  .use(remarkCjkFriendly)
  .freeze()
const again = (markdown: string) => processor.stringify(processor.parse(markdown))
const write = (each: Publication, language = 'ja') =>
  writeBilingualMarkdown(each, shippedInterface.wording(language))
const laidOut = (markdown: MarkdownLayout, each = publication) => ({
  ...each,
  document: { ...each.document, markdown }
})
const lineOf = (text: string) =>
  write(publication)
    .split('\n')
    .find(line => line.includes(text)) ?? ''
const below = (text: string) => {
  const lines = write(publication)
    .split('\n')
    .filter(line => line !== '')
  return lines[lines.findIndex(line => line.startsWith(text)) + 1]
}

test('the edition stands in the folder of its interface language', () => {
  const path = markdownPath(publication, 'en')
  expect(path).toBe('en/kokka-koshinku/zh-Hans--ja/bilingual.md')
})

test.each(['ja', 'zh-Hans', 'en'])('parse and stringify give the same Markdown again in %s', language => {
  for (const each of [publication, laidOut('interleaved')])
    expect(again(write(each, language))).toBe(write(each, language))
})

test('the front says what each text is and how far the alignment was checked', () => {
  const front = write(publication, 'en').split('## Contents')[0]
  expect(front).toContain('condensed by this project')
  expect(front).toContain('A summary, not a full translation')
  expect(front).toContain('Written for information only.')
  expect(front).toContain('17, worked out by machine; 2 of them reviewed and accepted')
})

test('below the heading of a section stands all that renders it with its place, the same words once', () => {
  expect(below('### <a id="section-2"></a>')).toBe(
    '自主的革新能力の向上 <sub>【要点】 · 【構成】 2. 要再確認</sub>'
  )
})

test('a table has the names of both languages and what the texts are', () => {
  expect(below('ハイエンド革新資源の集約化')).toBe('| 簡体中国語 · 構成（要約） | 日本語 · 要約 |')
})

test('omissions and additions are worded, in small type', () => {
  expect(lineOf('放宽市场准入')).toBe('| 放宽市场准入 | <sub>— 訳出なし</sub> |')
  expect(lineOf('168カ所に達している。 |')).toBe(
    '| <sub>— 原文に対応箇所なし</sub> | 「国家高新区」の数は、168カ所に達している。 |'
  )
})

test('a clause around nested clauses shows where they stood', () => {
  expect(write(publication)).toContain('具体的には…である')
})

test('a place is named only where it is not that of the section, and of all renderings or none', () => {
  expect(write(publication)).toContain('\nハイエンド革新資源の集約化\n')
  expect(lineOf('培育新型研发机构<br>')).toContain(
    '育成等 <sub>【要点】</sub><br>新型研究機関の育成等 <sub>【構成】 2. ①を訳出</sub>'
  )
  expect(lineOf('(注)「放管服」改革は、行政の簡素化を内容とする改革である。 <sub>')).toContain(
    '<sub>【構成】</sub>'
  )
})

test('a note stands below the section that uses it, and its mark links there', () => {
  expect(lineOf('| 深化“放管服”改革')).toContain('改革[（注）](#note-target-1)の深化等')
  const section = write(publication).split('<a id="section-6-16"></a>')[1]?.split('\n###')[0] ?? ''
  expect(section.trimEnd().split('\n').at(-1)).toBe(
    '<a id="note-target-1"></a>(注)「放管服」改革は、行政の簡素化を内容とする改革である。'
  )
})

test('interleaved, what renders a clause is quoted below it', () => {
  expect(write(laidOut('interleaved'))).toContain(
    [
      '深化“放管服”改革',
      '> 「放管服」改革[（注）](#note-target-1)の深化等 <sub>確認済</sub>',
      '放宽市场准入',
      '> <sub>— 訳出なし</sub>'
    ].join('\n\n')
  )
  expect(write(laidOut('interleaved')).split('## 用語集')[0]).not.toContain('| - |')
})

test('terms with their sections, provenance and rights stand at the end', () => {
  expect(lineOf('| 放管服 |')).toBe(
    '| 放管服 | 放管服 / 放管服改革<br><sub>行政の簡素化を内容とする改革。</sub> | [（十六）](#section-6-16) |'
  )
  const text = write(publication)
  expect(text.split('## 出典と権利')[1]).toContain('作成した会社に属する。')
  expect(text).toContain('MIT')
})

test('every link inside the edition has its anchor', () => {
  const anchors = new Set([...write(publication).matchAll(/<a id="([^"]+)">/g)].map(match => `#${match[1]}`))
  const links = [...write(publication).matchAll(/\]\((#[^)]+)\)/g)].map(match => match[1] ?? '')
  expect(links.length).toBeGreaterThan(4)
  expect(links.filter(link => !anchors.has(link))).toEqual([])
})

test.each([
  'table',
  'interleaved'
] as const)('code stands behind its row, once where both texts have it: %s', layout => {
  const code = (value: string) => ({ type: 'code', value }) as const
  const insert = (tree: Root, index: number, last: string): Root => ({
    ...tree,
    children: [
      ...tree.children.slice(0, index),
      code('npm run build'),
      ...tree.children.slice(index),
      code(last)
    ]
  })
  const source = insert(publication.bitext.source, 4, '一')
  const target = insert(publication.bitext.target, 5, '二')
  const bitext = { ...publication.bitext, source, target }
  const markdown = write(laidOut(layout, { ...publication, bitext }))
  const aligned = markdown.slice(markdown.indexOf('## 対訳')).split('## 日本語の全文')[0] ?? ''
  expect(aligned.split('npm run build')).toHaveLength(2)
  expect(aligned).toMatch(/放宽市场准入[^#]*```\n一\n```/)
  expect(aligned).toContain('```\n二\n```')
  expect(again(markdown)).toBe(markdown)
})

const hostile = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom(...'*_~`|[](){}<>!#&\\/:@.+-=1 注（）「」放管服a\n') }),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '**“放”**管',
    'http://www.gov.cn/a.htmから入手可能',
    'javascript:alert(1)',
    'https://a.example/?q=1|2',
    'www.example.com、mail@example.com',
    '| a | b |\n| - | - |',
    '1. 一\n- 二',
    '![x](http://a.example/x.png)',
    '[^1]: 注',
    '&amp; &#x3C; \\',
    '    indented',
    'www.',
    '<a@b.c__.',
    'www.\\http://'
  )
)

test('hostile text leaves parse → stringify → parse stable, and adds no markup', () => {
  fc.assert(
    fc.property(hostile, fc.constantFrom('table', 'interleaved'), (text, layout) => {
      const markdown = write(laidOut(layout, hostilePublication(text)))
      const tree = processor.parse(markdown)
      expect(again(markdown)).toBe(markdown)
      visit(tree, node => {
        if (node.type === 'html') expect(node.value).toMatch(/^(?:<br>|<\/?sub>|<a id="[\w-]+">|<\/a>)$/)
        if (node.type === 'link') expect(node.url).toMatch(/^(?:https?:|mailto:|#)/i)
        expect(['image', 'code', 'footnoteReference', 'definition']).not.toContain(node.type)
      })
    }),
    { numRuns: 120 }
  )
})

test('the characters of a segment come back as they were', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'*_~`|[]()<>!#&\\:.+-=1注（）「」放管服a') }), text => {
      const tree = processor.parse(write(hostilePublication(`字${text}字`)))
      expect(plainText(tree)).toContain(`字${text}字`)
    }),
    { numRuns: 100 }
  )
})
