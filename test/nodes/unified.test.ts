import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import fc from 'fast-check'
import { toHtml } from 'hast-util-to-html'
import { toHast } from 'mdast-util-to-hast'
import { toMarkdown } from 'mdast-util-to-markdown'
import { describe, expect, it } from 'vitest'
import { segmentHandlers, segmentToMarkdown } from '../../src/index.ts'
import { withoutSegments } from '../../src/nodes/whole-marks.ts'
import { read, termbaseOf } from '../terms/read.ts'
import { reader, segmenter, writePlain, writeSegmented } from './unified-chain.ts'

const termbase = {
  concepts: [
    ...termbaseOf('ja', { zone: ['国家高新区', '関数'], part: ['コンポーネント'] }).concepts,
    ...termbaseOf('zh-Hans', { zone: ['国家高新区'], part: ['组件'] }).concepts,
    ...termbaseOf('en', { word: ['the', 'component'], bead: ['bead', 'segment'] }).concepts
  ]
}

/** List the Markdown files of a folder; none where it is not there. */
function listMarkdown(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.md'))
    .sort()
    .map(path => join(folder, path))
}

function localeOf(path: string): string {
  return /(?:^|[/.])(ja|zh|ko|fr|de)(?:[-./]|$)/.exec(path)?.[1] ?? 'en'
}

// The folder of real documents is beside the repository on some machines only; the others are always there.
const files = ['corpus', 'test', '../shared/real'].flatMap(listMarkdown)

describe('a text with segments and terms', () => {
  it.each(files)('is written as without them: %s', async path => {
    const text = readFileSync(path, 'utf8')
    expect(await writeSegmented(text, localeOf(path), termbase), basename(path)).toEqual(
      await writePlain(text)
    )
  })

  it.each([
    ['emphasis over two sentences', '**国家高新区。第二句。** 第三句。\n'],
    ['a link over two sentences', 'See [the first. The second](https://example.org "T") and. More.\n'],
    ['a number in bold', '**1.** The first. The second.\n'],
    ['a hard break between sentences', 'One.  \nTwo\\\nThree.\n'],
    ['code that looks like sentences', 'Write `a. B; c` or `std::io::Error`. Then `f(x`.\n'],
    ['escapes at the edges of segments', '1\\. a\\*b\\*。\\_c\\_。 \\# d\n'],
    ['a link without content', 'A. [](https://example.org) B.\n'],
    ['notes', 'A[^1]. **B. C**[^1].\n\n[^1]: **D. E.** F.\n']
  ])('is written as without them: %s', async (_, text) => {
    expect(await writeSegmented(text, 'en', termbase)).toEqual(await writePlain(text))
  })

  it('is written as without them, whatever the text', async () => {
    const piece = fc.constantFrom(
      '甲', '国家高新区', 'the b', '、', '。', '；', '：', '（', '）', '「', '」', '(1)', '第三条', '1.', 'A. ', ' b', '*', '**', '~~', '`', '\\', '&amp;', '[',
      '](u)', '![i](u)', '[^1]', '\n', '\n\n', '\\\n', '- ', '# ', '> ', '| ', '<b>', 'www.a.b', '_', '…', '! '
    ) // biome-ignore format: a table reads better in rows
    const markdown = fc.array(piece, { maxLength: 40 }).map(pieces => pieces.join(''))
    await fc.assert(
      fc.asyncProperty(markdown, fc.constantFrom('ja', 'en'), async (text, locale) => {
        expect(await writeSegmented(text, locale, termbase)).toEqual(await writePlain(text))
      }),
      { numRuns: 300 }
    )
  })

  it('is the tree that was parsed when they are taken out', async () => {
    const text = '**A. B.** C; `d. e`\n\n1. （一）甲（乙の強化、丙の強化）。\n'
    const chain = segmenter('ja', termbase)
    const { children } = withoutSegments(await chain.run(chain.parse(text), text))
    expect(children).toEqual(reader().parse(text).children)
  })
})

describe('the handlers', () => {
  const tree = read('**国家高新区。乙** 丙。', 'ja')
  const marked = segmenter('ja', termbase).runSync(tree, '**国家高新区。乙** 丙。')

  it('write a segment and a term as spans, a mark that they cut in one piece', () => {
    expect(toHtml(toHast(tree, { handlers: segmentHandlers }))).toBe(
      '<p><strong><span class="segment sentence" lang="ja" data-path="p1/s1">国家高新区</span>。' +
        '<span class="segment sentence" lang="ja" data-path="p1/s2">乙</span></strong>' +
        '<span class="segment sentence" lang="ja" data-path="p1/s2"> 丙</span>。</p>'
    )
    expect(marked.type).toBe('root')
  })

  it('write a part of a tree as its content', () => {
    const [block] = tree.children
    expect(block && toMarkdown(block, { extensions: [segmentToMarkdown] })).toContain('国家高新区')
  })
})
