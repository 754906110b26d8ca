import { describe, expect, it } from 'vitest'
import { numberTokens } from '../../../src/align/evidence/number.ts'
import { findLanguage } from '../../../src/languages/index.ts'
import { normalForm } from '../../../src/text/index.ts'

const values = (text: string, locale: string): string[] =>
  numberTokens(normalForm(text), findLanguage(locale))

describe('numberTokens', () => {
  it.each([
    ['五 ５ 5 第十二条 第12条', 'zh-Hans', ['5', '5', '5', '12', '12']],
    ['2020年 二〇二〇年', 'zh-Hans', ['2020', '2020']],
    ['令和2年、昭和五十年', 'ja', ['2', '2020', '50', '1975']],
    ['1,000人と３，５００円', 'ja', ['1000', '3500']],
    ['百分之五、5%、５％、5割、3.5割', 'zh-Hans', ['5', '5', '5', '5', '50', '3.5', '35']],
    ['1.5亿 1億2,000万 三千五百万 十', 'ja', ['150000000', '120000000', '35000000', '10']],
    ['1万亿', 'zh-Hans', ['1000000000000']],
    ['统一和第一', 'zh-Hans', []],
    [
      '150 million people, five percent, twelve months to May 2020',
      'en',
      ['150000000', '1000000', '5', '12', '5', '2020']
    ],
    ['8.848 Meter, 3,5 Prozent, zwölf, 20 000', 'de', ['8848', '3.5', '12', '20000']],
    [
      '20 février 1956, vingt pour cent, 2 millions',
      'fr',
      ['20', '2', '1956', '20', '100', '2000000', '1000000']
    ]
  ])('reads %s (%s) by value', (text, locale, expected) => {
    expect(values(text, locale)).toEqual(expected)
  })
})
