import { expect, test } from 'vitest'
import { findLanguage } from '../../../src/languages/index.ts'
import { findNumbers, isSameValue } from '../../../src/text/number/numbers.ts'

function sure(text: string, locale: string): string[] {
  return findNumbers(text, findLanguage(locale))
    .filter(number => number.told === 'always')
    .map(({ surface, values }) => `${surface}=${values.join('|')}`)
}

test.each([
  ['５％', 'ja', '5%', 'zh-Hans'],
  ['第十二条', 'zh-Hans', '第12条', 'ja'],
  ['二〇二〇年', 'zh-Hans', '2020年', 'ja'],
  ['1.5億', 'ja', '1.5亿', 'zh-Hans'],
  ['1.5億', 'ja', '150 million', 'en'],
  ['1亿5000万', 'zh-Hans', '１億５千万', 'ja'],
  ['1,234.5', 'en', '1.234,5', 'de'],
  ['12 345,5', 'fr', '12,345.5', 'en'],
  ['2,5 Milliarden', 'de', '25億', 'ja'],
  ['令和2年', 'ja', '2020年', 'zh-Hans'],
  ['5割', 'ja', '50%', 'zh-Hans'],
  ['三千五百家', 'zh-Hans', '3,500社', 'ja'],
  ['十届', 'zh-Hans', '第10期', 'ja'],
  ['七月', 'zh-Hans', 'July', 'en'],
  ['两次', 'zh-Hans', '2回', 'ja'],
  ['twice', 'en', '2回', 'ja'],
  ['the second floor', 'en', '2階', 'ja'],
  ['the first article', 'en', '第1条', 'ja'],
  ['zweimal', 'de', '2回', 'ja'],
  ['la deuxième', 'fr', '第2', 'ja'],
  ['1.25 亿', 'zh-Hans', '１億２，５００万', 'ja'],
  ['1100 万', 'zh-Hans', '11,000,000', 'en']
])('%s (%s) and %s (%s) are of one value', (one, locale, other, otherLocale) => {
  const [left] = findNumbers(one, findLanguage(locale))
  const [right] = findNumbers(other, findLanguage(otherLocale))
  expect(left && right && isSameValue(left, right)).toBe(true)
})

test.each([
  ['15%', '1.5%'],
  ['第十二条', '第11条'],
  ['1.5億', '15億'],
  ['2020年', '2021年'],
  ['1,000', '1,00']
])('%s and %s are not', (one, other) => {
  const [left] = findNumbers(one, findLanguage('ja'))
  const [right] = findNumbers(other, findLanguage('ja'))
  expect(left && right && isSameValue(left, right)).toBe(false)
})

test('Han figures in words are not surely numbers', () => {
  expect(sure('一带一路、三农、统一、十分、万一、百花齐放、千万、一个、三五年', 'zh-Hans')).toEqual([])
})

test('Han figures are surely numbers before what numbers belong to, not in words', () => {
  expect(
    sure('第三者、第三方、第三国、第三，第三次、三家企业、百分之五、十条、二十一世纪', 'zh-Hans')
  ).toEqual(['三=3', '五=5', '十=10', '二十一=21'])
})

test('a five-year plan has two numbers', () => {
  expect(findNumbers('“十三五”规划', findLanguage('zh-Hans')).map(({ values }) => values[0])).toEqual([13, 5])
})

test('neighbouring figures of two numbers are read apart', () => {
  expect(findNumbers('第2四半期', findLanguage('ja')).map(({ values }) => values[0])).toEqual([2, 4, 0.5])
  expect(findNumbers('十八九岁', findLanguage('zh-Hans')).map(({ values }) => values)).toEqual([
    [18],
    [9, 19]
  ])
})

test.each([
  ['one hundred and thirty', 'en', 130],
  ['twenty-first', 'en', 21],
  ['twenty-second', 'en', 22],
  ['two million', 'en', 2_000_000],
  ['quatre-vingt', 'fr', 80],
  ['vingt et un', 'fr', 21]
])('%s (%s) is %d', (text, locale, value) => {
  expect(findNumbers(text, findLanguage(locale)).flatMap(({ values }) => values)).toContain(value)
})

test('the first and the second are not surely numbers, but articles are', () => {
  expect(sure('第一、第二天、第一条、第二季度、第二十条', 'zh-Hans')).toEqual(['一=1', '二=2', '二十=20'])
})

test('the lower end of a span may be of the scale of the upper one', () => {
  expect(findNumbers('10至20万家', findLanguage('zh-Hans')).map(({ values }) => values)).toEqual([
    [10, 100000],
    [200000]
  ])
})

test('figures of a web address are not numbers of the text', () => {
  expect(findNumbers('见https://a.example/2020/07-17.htm。', findLanguage('zh-Hans'))).toEqual([])
})

test('a number stands where it is said to stand', () => {
  const text = '増加率は５％、企業は１，２３４社。'
  for (const { start, surface } of findNumbers(text, findLanguage('ja')))
    expect(text.slice(start, start + surface.length)).toBe(surface)
  expect(findNumbers(text, findLanguage('ja')).map(({ surface }) => surface)).toEqual(['５', '１，２３４'])
})

test('decades may be written in two ways, so that they are not surely wrong', () => {
  expect(sure('20世纪80年代', 'zh-Hans')).toEqual([])
  expect(sure('the 1980s', 'en')).toEqual([])
})

test('words that may be no numbers are never surely numbers', () => {
  expect(sure('Both came twice, the first time for a second.', 'en')).toEqual([])
})

test('the minutes of a full hour are not surely a number', () => {
  const [opening, closing] = findNumbers('9:00 to 20:30', findLanguage('en'))
  expect([opening?.parts, closing?.parts]).toEqual([[9], [20, 30]])
})
