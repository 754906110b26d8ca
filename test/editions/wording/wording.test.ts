import { expect, test } from 'vitest'
import { en } from '../../../src/editions/wording/en.ts'
import { interfaceLanguages, type WordingKey, wording } from '../../../src/editions/wording/index.ts'
import { ja } from '../../../src/editions/wording/ja.ts'
import { zhHans } from '../../../src/editions/wording/zh-hans.ts'

const languages = { ja, 'zh-Hans': zhHans, en }
const values = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(match => match[1]).sort()

test('there is wording for Japanese, simplified Chinese and English', () => {
  expect(interfaceLanguages).toEqual(['ja', 'zh-Hans', 'en'])
})

test.each(Object.entries(languages))('%s has every key, none empty, with the same values', (_, texts) => {
  expect(Object.keys(texts)).toEqual(Object.keys(ja))
  for (const [key, text] of Object.entries(texts)) {
    expect(text.trim(), key).not.toBe('')
    expect(values(text), key).toEqual(values(ja[key as WordingKey]))
  }
})

test('values are filled in as they are: no markup, no nesting', () => {
  const { translate } = wording('en')
  expect(translate('permalink', { text: '<b>{{x}} $t(home)' })).toBe('Link to this place: <b>{{x}} $t(home)')
})

test('a missing key or value fails', () => {
  const { translate } = wording('ja')
  expect(() => translate('no such key' as WordingKey)).toThrow(/Unexpected wording key no such key/)
  expect(() => translate('permalink')).toThrow(/Missing value/)
  expect(() => wording('tlh')).toThrow(/Unexpected interface language tlh/)
})

test('days, shares and languages are written as the language does', () => {
  expect(wording('ja').day('2020-07-13')).toBe('2020年7月13日')
  expect(wording('en').day('2020-07-13')).toBe('July 13, 2020')
  expect(wording('en').day('some day')).toBe('some day')
  expect(wording('zh-Hans').percent(0.7)).toBe('70%')
  expect(wording('zh-Hans').nameOf('ja')).toBe('日语')
})

test("the reader's language is chosen, else the same language, else English, else the first", () => {
  const { choose } = wording('zh-Hans')
  expect(choose({ ja: 'a', 'zh-Hans': 'b' })).toEqual({ locale: 'zh-Hans', text: 'b' })
  expect(choose({ ja: 'a', 'zh-Hant': 'b' })).toEqual({ locale: 'zh-Hant', text: 'b' })
  expect(choose({ ja: 'a', en: 'b' })).toEqual({ locale: 'en', text: 'b' })
  expect(choose({ ja: 'a', ko: 'b' })).toEqual({ locale: 'ja', text: 'a' })
  expect(choose({})).toBeUndefined()
})
