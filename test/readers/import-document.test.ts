import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { toString as plainText } from 'mdast-util-to-string'
import { describe, expect, it, test } from 'vitest'
import { importDocument, toMdast } from '../../src/readers/index.ts'
import { parseMarkdown } from '../../src/readers/stringify.ts'
import { expectedOutput, listFixtures } from './fixture.ts'
import { withoutPositions } from './tree.ts'

const received = new URL('../../corpus/kokka-koshinku/sources/ja-summary.txt', import.meta.url)

describe('each fixture', () => {
  for (const fixture of listFixtures()) {
    const { name, format, input } = fixture
    test(name.replaceAll('-', ' '), () => {
      const { markdown } = importDocument(input, { format })
      expect(markdown).toBe(expectedOutput(fixture, markdown))
    })
    test(`${name.replaceAll('-', ' ')}, and parses back to the tree it was written from`, () => {
      const { tree } = toMdast(input, { format })
      const { markdown } = importDocument(input, { format })
      expect(tree && withoutPositions(parseMarkdown(markdown))).toEqual(tree && withoutPositions(tree))
      expect(importDocument(markdown, { format: 'markdown' }).markdown).toBe(markdown)
    })
  }
})

describe('the summary as received', () => {
  const content = readFileSync(received, 'utf8')

  it('is the fixture of the same text', () => {
    expect(listFixtures().find(({ name }) => name === 'the-received-summary')?.input).toBe(content)
  })

  it('keeps every character in its place but for the marks of headings and items', () => {
    const { tree } = toMdast(content, { format: 'text', locale: 'ja' })
    const body = tree?.children.filter(node => node.type !== 'yaml').map(node => plainText(node)) ?? []
    expect(compact(body.join(''))).toBe(compact(content).replace(/[【】○]/g, ''))
  })

  it('ends with the disclaimer, cut where the received text is cut', () => {
    const { markdown } = importDocument(content, { format: 'text', locale: 'ja' })
    expect(markdown).toMatch(/\n以 上\n\n---\n\n●当レポートは.*お願い申し上げます。また、\n$/)
  })

  it('has its title, its two sections and its locale', () => {
    const { markdown, title } = importDocument(content, { format: 'text', locale: 'ja' })
    expect(title).toBe('国家ハイテク産業開発区の質の高い発展の促進に関する若干の意見')
    expect(markdown.startsWith(`---\ntitle: ${title}\nlocale: ja\n---\n\n# ${title}\n\n## 要点\n`)).toBe(true)
    expect(markdown.match(/^## .*/gm)).toEqual(['## 要点', '## 構成(概要)'])
  })
})

describe('any text', () => {
  const piece = fc.constantFrom(
    ...'国家、。「」（）【】〔〕○●・＊*_[]()<>#-+=|~`&\\!:;.,1 2(1)一二\n\n\t\u3000aAb~~http://a.b/c'.split(
      ''
    ),
    '注',
    '以 上',
    '\r\n',
    '\f',
    '第一条'
  )
  const text = fc.array(piece, { maxLength: 200 }).map(pieces => pieces.join(''))

  it('is written so that it parses back to the tree it was written from', () => {
    fc.assert(
      fc.property(text, content => {
        const { tree } = toMdast(content, { format: 'text' })
        const { markdown } = importDocument(content, { format: 'text' })
        expect(withoutPositions(parseMarkdown(markdown))).toEqual(tree && withoutPositions(tree))
      }),
      { numRuns: 500, seed: 7 }
    )
  })

  it('loses nothing of its text but bullets, heading brackets, hyphens and list numbers', () => {
    fc.assert(
      fc.property(text, content => {
        const { tree, messages } = toMdast(content, { format: 'text' })
        fc.pre(messages.length === 0)
        const body = tree?.children.filter(node => node.type !== 'yaml').map(node => plainText(node)) ?? []
        expect(lost(compact(content), compact(body.join('')))).toMatch(/^[【】○●・*+\-(12).]*$/)
      }),
      { numRuns: 500, seed: 7 }
    )
  })

  it('never throws, in any format', () => {
    fc.assert(
      fc.property(
        fc.oneof(text, fc.string({ unit: 'binary' })),
        fc.constantFrom('text', 'html', 'markdown'),
        (content, format) => {
          expect(typeof importDocument(content, { format }).markdown).toBe('string')
        }
      ),
      { numRuns: 300, seed: 7 }
    )
  })
})

/** List the characters of a text that are missing from what was kept of it, in order; all are, where anything was added. */
function lost(before: string, after: string): string {
  let at = 0
  const missing = Array.from(before).filter(character => {
    const kept = after.startsWith(character, at)
    if (kept) at += character.length
    return !kept
  })
  return at === after.length ? missing.join('') : before
}

function compact(text: string): string {
  return text.replace(/\s+/gu, '')
}
