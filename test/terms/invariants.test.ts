import fc from 'fast-check'
import type { Root } from 'mdast'
import { toString as toText } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import { joinLines, listSegments, segmentText, type Term } from '../../src/nodes/index.ts'
import { findDefinitions, markTerms } from '../../src/terms/index.ts'
import { normalForm } from '../../src/text/index.ts'
import { read, termbaseOf } from './read.ts'

// biome-ignore format: a list reads better in rows
const piece = fc.constantFrom(
  '国家', '高新', '区', '國家高新區', '放管服', '改革', '深化', '的', '積', '分', '累', 'イノベーション', 'リスク', 'ﾘｽｸ', '・', 'AI', 'ai', 'risk ', '한국', '은',
  '「', '」', '“', '”', '"', '\'', '’', '（', '）', '、', '。', '；', '（以下、「', '」）', '以下简称', '**', '*', '`', '[', '](a)', '\\', '&amp;', '\n', '\n\n', '- ', '# ', '> ', ' ', '\u3099', '\ufe00', '㍿', '😀'
)
const markdown = fc.array(piece, { maxLength: 30 }).map(pieces => pieces.join(''))
const locale = fc.constantFrom('ja', 'zh-Hans', 'zh-Hant', 'en', 'ko')

const concepts = {
  zone: ['国家高新区', '高新区', '“国家”高新区'],
  'fang-guan-fu': ['放管服', '深化“放管服”改革', '放管服改革'],
  integral: ['積分', '区'],
  innovation: ['イノベーション', 'イノベーション・リスク', 'リスク'],
  latin: ['AI', 'risk', 'ai risk'],
  korea: ['한국', '株式', '株式会社']
}

function mark(text: string, tag: string): { before: Root; after: Root } {
  const before = read(text, tag)
  return { before, after: markTerms(before, termbaseOf(tag, concepts), tag) }
}

function termsOf(tree: Root): Term[] {
  const terms: Term[] = []
  visit(tree, 'term', node => {
    terms.push(node)
  })
  return terms
}

/** The form in which a stretch and a term must agree, as plainly as it can be said. */
function bare(text: string): string {
  return normalForm(joinLines(text).normalize('NFKC'))
    .toLowerCase()
    .replace(/\ufe00|["“”「」'’・]/g, '')
    .replace(/\s+/g, ' ')
}

describe('marking the terms of any text', () => {
  it('changes no character and no segment', () => {
    fc.assert(
      fc.property(markdown, locale, (text, tag) => {
        const { before, after } = mark(text, tag)
        expect(toText(after)).toBe(toText(before))
        const outline = (tree: Root): string[][] =>
          listSegments(tree).map(node => [node.path, segmentText(node)])
        expect(outline(after)).toEqual(outline(before))
      }),
      { numRuns: 250 }
    )
  })

  it('marks nothing but terms of the concept', () => {
    fc.assert(
      fc.property(markdown, locale, (text, tag) => {
        for (const term of termsOf(mark(text, tag).after)) {
          const forms = Object.entries(concepts).find(([id]) => id === term.concept)?.[1] ?? []
          expect(forms.map(bare)).toContain(bare(toText(term)))
        }
      }),
      { numRuns: 250 }
    )
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(markdown, locale, (text, tag) => {
        const { after } = mark(text, tag)
        expect(markTerms(after, termbaseOf(tag, concepts), tag)).toEqual(after)
      }),
      { numRuns: 250 }
    )
  })

  it('gives every term the place of its characters in the file', () => {
    const plain = markdown.map(text => text.replace(/[\\&\n]/g, ''))
    fc.assert(
      fc.property(plain, locale, (text, tag) => {
        for (const term of termsOf(mark(text, tag).after)) {
          if (term.children.some(child => child.type !== 'text')) continue
          expect(text.slice(term.position?.start.offset, term.position?.end.offset)).toBe(toText(term))
        }
      }),
      { numRuns: 250 }
    )
  })

  it('finds definitions whose short name stands in the text', () => {
    fc.assert(
      fc.property(markdown, locale, (text, tag) => {
        const segments = new Map(listSegments(read(text, tag)).map(node => [node.path, segmentText(node)]))
        for (const { short, path } of findDefinitions(mark(text, tag).after)) {
          expect(segments.get(path)).toContain(short)
        }
      }),
      { numRuns: 250 }
    )
  })
})
