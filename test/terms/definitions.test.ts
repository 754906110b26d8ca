import { describe, expect, it, test } from 'vitest'
import type { Locale } from '../../src/nodes/index.ts'
import { findDefinitions } from '../../src/terms/index.ts'
import { read } from './read.ts'

function definitionsIn(markdown: string, locale: Locale): string[] {
  return findDefinitions(read(markdown, locale)).map(({ short, long }) => `${short} = ${long}`)
}

// biome-ignore format: a table reads better in rows
test.each<[name: string, markdown: string, locale: Locale, definitions: string[]]>([
  ['of a noun, behind 以下', '北京で初の国家ハイテク産業開発区（以下、「国家高新区」）が設立された。', 'ja', ['国家高新区 = 国家ハイテク産業開発区']],
  ['of a quotation, behind another gloss', '「若干の意見」（中国語名「若干意见」、以下「意見」）を発表した。', 'ja', ['意見 = 若干の意見']],
  ['without quotation marks', '人工知能技術（以下、AIという。）を使う。', 'ja', ['AI = 人工知能技術']],
  ['with 単に', '科学技術部（以下、単に「科技部」）は', 'ja', ['科技部 = 科学技術部']],
  ['behind 以下简称', '国家高新技术产业开发区（以下简称“国家高新区”）经批准成立。', 'zh-Hans', ['国家高新区 = 国家高新技术产业开发区']],
  ['behind 以下简称, without quotation marks', '为促进国家高新技术产业开发区（以下简称国家高新区）发展', 'zh-Hans', ['国家高新区 = 国家高新技术产业开发区']],
  ['outside a bracket', '国家高新技术产业开发区，以下简称国家高新区，是示范区。', 'zh-Hans', ['国家高新区 = 国家高新技术产业开发区']],
  ['of a title', '根据《中华人民共和国公司法》（以下简称《公司法》）', 'zh-Hans', ['公司法 = 中华人民共和国公司法']],
  ['in traditional characters', '國家發展委員會（以下簡稱「國發會」）', 'zh-Hant', ['國發會 = 國家發展委員會']],
  ['behind hereinafter', 'the Ministry of Science and Technology (hereinafter referred to as “MOST”) said', 'en', ['MOST = Ministry of Science and Technology']],
  ['of a name with capitals', 'many National High-Tech Zones (hereinafter, the "Zones") grew', 'en', ['Zones = National High-Tech Zones']],
  ['behind im Folgenden', 'das Bundesministerium für Bildung (im Folgenden „Ministerium“)', 'de', ['Ministerium = Bundesministerium für Bildung']],
  ['behind ci-après', 'la Société Générale (ci-après la « Société »)', 'fr', ['Société = Société Générale']],
  ['behind 이하', '국가고신기술개발구(이하 "고신구")', 'ko', ['고신구 = 고신기술개발구']]
])('a definition is found: %s', (_name, markdown, locale, definitions) => {
  expect(definitionsIn(markdown, locale)).toEqual(definitions)
})

// biome-ignore format: a table reads better in rows
test.each<[name: string, markdown: string, locale: Locale]>([
  ['以下 as a bound', '15歳以下「子ども」の数', 'ja'],
  ['以下 as what follows', '以下、「放管服」改革を述べる。', 'ja'],
  ['称 as speech', '他表示，称“不会再使用”。', 'zh-Hans'],
  ['a plain quotation', '深化“放管服”改革', 'zh-Hans']
])('no definition is found: %s', (_name, markdown, locale) => {
  expect(definitionsIn(markdown, locale)).toEqual([])
})

describe('a definition', () => {
  it('tells its segment and where the short name stands', () => {
    const markdown = '# 一、総則\n\n国家ハイテク産業開発区（以下「国家\n高新区」）。'
    const start = { line: 3, column: 16, offset: 23 }
    const [found] = findDefinitions(read(markdown, 'ja'))
    expect(found).toEqual({
      short: '国家高新区',
      long: '国家ハイテク産業開発区',
      path: 'p1',
      position: { start, end: { line: 4, column: 4, offset: 29 } }
    })
    expect(markdown.slice(23, 29)).toBe('国家\n高新区')
  })

  it('keeps the order of the text', () => {
    expect(
      definitionsIn('甲乙丙（以下「甲」）と丁戊己（以下略称「丁」）と庚辛壬（以下、庚辛という）', 'ja').map(
        line => line[0]
      )
    ).toEqual(['甲', '丁', '庚'])
  })
})
