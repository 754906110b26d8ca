import type { Root } from 'mdast'
import { toString as toText } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { describe, expect, it, test } from 'vitest'
import type { Locale, Term, Termbase, TermEntry } from '../../src/nodes/index.ts'
import { markTerms } from '../../src/terms/index.ts'
import { read, termbaseOf } from './read.ts'

function termsOf(tree: Root): Term[] {
  const terms: Term[] = []
  visit(tree, 'term', node => {
    terms.push(node)
  })
  return terms
}

/** List the marked stretches of a text as they are in the file. */
function marked(
  markdown: string,
  locale: Locale,
  ...terms: readonly (string | TermEntry)[]
): (string | undefined)[] {
  return markedBy(markdown, locale, termbaseOf(locale, { concept: terms }))
}

function markedBy(markdown: string, locale: Locale, termbase: Termbase): (string | undefined)[] {
  return termsOf(markTerms(read(markdown, locale), termbase, locale)).map(({ position }) =>
    markdown.slice(position?.start.offset, position?.end.offset)
  )
}

describe('a term is found', () => {
  test.each<[name: string, markdown: string, locale: Locale, term: string, found: string[]]>([
    ['in running text', '建设国家高新区。', 'zh-Hans', '国家高新区', ['国家高新区']],
    ['in a heading and a nested clause', '# 一、统筹\n\n- 集約化（統籌等）', 'ja', '統籌', ['统筹', '統籌']],
    ['in another script', '國家高新區與国家高新区', 'zh-Hant', '国家高新区', ['國家高新區', '国家高新区']],
    ['in another width', 'ＡＩ技術とｶﾞｲﾄﾞﾗｲﾝ', 'ja', 'ガイドライン', ['ｶﾞｲﾄﾞﾗｲﾝ']],
    ['with a voicing mark of its own', 'カ\u3099イド', 'ja', 'ガイド', ['カ\u3099イド']],
    ['in another letter case', 'The BUSINESS Environment', 'en', 'business environment', ['BUSINESS Environment']],
    ['between quotation marks', '「放管服」和“放管服”', 'zh-Hans', '放管服', ['放管服', '放管服']],
    ['with quotation marks in it', '深化“放管服”改革。', 'zh-Hans', '深化放管服改革', ['深化“放管服”改革']],
    ['without those it has', '深化放管服改革', 'zh-Hans', '深化“放管服”改革', ['深化放管服改革']],
    ['with other ones', '深化「放管服」改革', 'zh-Hans', '深化“放管服”改革', ['深化「放管服」改革']],
    ['with the mark that opens before it', '推进“放管服”改革', 'zh-Hans', '放管服改革', ['“放管服”改革']],
    ['with the straight mark that opens before it', '推进"放管服"改革', 'zh-Hans', '放管服改革', ['"放管服"改革']],
    ['with the mark that closes behind it', '深化“放管服”', 'zh-Hans', '深化放管服', ['深化“放管服”']],
    ['across a line break', '国家\n高新区', 'ja', '国家高新区', ['国家\n高新区']],
    ['across a line break between words', 'business\n  environment', 'en', 'business environment', ['business\n  environment']],
    ['with or without a middle dot', 'パイロットテストとパイロット・テスト', 'ja', 'パイロット・テスト', ['パイロットテスト', 'パイロット・テスト']],
    ['with a typographic apostrophe', 'the Company’s board', 'en', "company's", ['Company’s']],
    ['next to digits and punctuation', '2020年、国務院は', 'ja', '国務院', ['国務院']],
    ['in emphasis', '深化**“放管服”**改革', 'zh-Hans', '放管服', ['放管服']],
    ['in a link', '[国家高新区](https://example.org)', 'zh-Hans', '国家高新区', ['国家高新区']],
    ['around emphasis', '深化**“放管服”**改革', 'zh-Hans', '深化放管服改革', ['深化**“放管服”**改革']],
    ['in Korean with particles', '국가고신구에서는 국가고신구를', 'ko', '국가고신구', ['국가고신구', '국가고신구']]
  ])('%s', (_name, markdown, locale, term, found) => {
    const terms = locale === 'ja' && term === '統籌' ? ['統籌', '统筹'] : [term]
    expect(marked(markdown, locale, ...terms)).toEqual(found)
  }) // biome-ignore format: a table reads better in rows
})

describe('a term is not found', () => {
  test.each<[name: string, markdown: string, locale: Locale, term: string]>([
    ['across two words', '累積分佈', 'zh-Hant', '積分'],
    ['across two words in simplified characters', '样本的累积分布函数', 'zh-Hans', '积分'],
    ['across two words in Japanese', '累積分布関数を求める', 'ja', '積分'],
    ['across known words', '发展中国家的产品和服务', 'zh-Hans', '中国'],
    ['across a word and a suffix', '東京都', 'ja', '京都'],
    ['across words of its own length', '電子会社', 'ja', '子会社'],
    ['inside a Latin word', 'AIDS', 'en', 'AI'],
    ['inside a katakana word', 'アスタリスク', 'ja', 'リスク'],
    ['inside a Korean word', '대한국민', 'ko', '한국'],
    ['across clauses', '- 国家、高新区', 'zh-Hans', '国家高新区'],
    ['across sentences', '建设国家。高新区', 'zh-Hans', '国家高新区'],
    ['across a nested clause', '- 国家（甲乙丙丁等）、高新', 'ja', '国家高新'],
    ['across two quotations', '“国家”“高新区”', 'zh-Hans', '国家高新区'],
    ['across a part of emphasis', '国**家高新区发展**', 'zh-Hans', '国家高新区'],
    ['in code', '`国家高新区`', 'zh-Hans', '国家高新区'],
    ['in front matter', '---\ntitle: 国家高新区\n---\n', 'zh-Hans', '国家高新区'],
    ['as an acronym in small letters', 'give it to us', 'en', 'IT'],
    ['in part of a character', '㍿', 'ja', '株式']
  ])('%s', (_name, markdown, locale, term) => {
    expect(marked(markdown, locale, term)).toEqual([])
  })
})

it('a word that a term may be found in whole is no obstacle', () => {
  expect(marked('求积分值，定积分与微积分的积分表。', 'zh-Hans', '积分')).toHaveLength(4)
  expect(marked('我国的中国家电市场', 'zh-Hans', '中国')).toEqual(['中国'])
  expect(marked('新技術型、革新力、再革新', 'ja', '技術', '革新')).toEqual(['技術', '革新', '革新'])
})

it('the longest term wins, and a longer term keeps a shorter one out', () => {
  const termbase = termbaseOf('zh-Hans', {
    industry: ['高新技术产业'],
    zone: ['国家高新技术产业开发区'],
    integral: ['积分'],
    game: ['积分商城']
  })
  expect(markedBy('国家高新技术产业开发区的高新技术产业', 'zh-Hans', termbase)).toEqual([
    '国家高新技术产业开发区',
    '高新技术产业'
  ])
  expect(markedBy('积分商城', 'zh-Hans', termbase)).toEqual(['积分商城'])
})

it('a shorter term is found where the longer one cannot be marked', () => {
  expect(marked('国家**高新区**', 'zh-Hans', '国家高新', '高新区')).toEqual(['高新区'])
})

it('of two terms that overlap the first is taken', () => {
  expect(marked('国家高新区', 'zh-Hans', '国家高新', '高新区')).toEqual(['国家高新'])
})

it('a term node carries its concept, its status and its place', () => {
  const termbase = termbaseOf('ja', {
    property: ['知的財産権', { text: '知的所有権', status: 'deprecated' }]
  })
  const [term] = termsOf(markTerms(read('# 甲\n\n保護\nする知的所有権', 'ja'), termbase, 'ja'))
  expect(term).toEqual({
    type: 'term',
    concept: 'property',
    status: 'deprecated',
    children: [
      {
        type: 'text',
        value: '知的所有権',
        position: { start: { line: 4, column: 3, offset: 10 }, end: { line: 4, column: 8, offset: 15 } }
      }
    ],
    position: { start: { line: 4, column: 3, offset: 10 }, end: { line: 4, column: 8, offset: 15 } }
  })
})

it('of two spellings in one form the one that is written counts', () => {
  const termbase = termbaseOf('ja', { user: ['ユーザー', { text: 'ﾕｰｻﾞｰ', status: 'forbidden' }] })
  const statuses = termsOf(markTerms(read('ユーザーとﾕｰｻﾞｰ', 'ja'), termbase, 'ja')).map(
    ({ status }) => status
  )
  expect(statuses).toEqual(['preferred', 'forbidden'])
})

it('the terms of a language serve its other locales', () => {
  const termbase = termbaseOf('zh-Hans', { zone: ['国家高新区'] })
  expect(markedBy('國家高新區', 'zh-Hant', termbase)).toEqual(['國家高新區'])
  expect(markedBy('国家高新区', 'ja', termbase)).toEqual([])
})

it('text with escapes or references keeps its place as a whole', () => {
  const markdown = 'A &amp; B 的国家高新区'
  expect(marked(markdown, 'zh-Hans', '国家高新区')).toEqual([markdown])
})

it('marks of an older termbase are taken out', () => {
  const tree = read('建设国家高新区和孵化器', 'zh-Hans')
  const before = markTerms(tree, termbaseOf('zh-Hans', { zone: ['国家高新区'] }), 'zh-Hans')
  const termbase = termbaseOf('zh-Hans', { incubator: ['孵化器'] })
  expect(markTerms(before, termbase, 'zh-Hans')).toEqual(markTerms(tree, termbase, 'zh-Hans'))
})

it('the tree given is left as it is', () => {
  const tree = read('建设**国家高新区**', 'zh-Hans')
  const before = structuredClone(tree)
  const after = markTerms(tree, termbaseOf('zh-Hans', { zone: ['国家高新区'] }), 'zh-Hans')
  expect(tree).toEqual(before)
  expect(toText(after)).toBe(toText(tree))
})
