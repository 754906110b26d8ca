import { expect, test } from 'vitest'
import {
  createInterface,
  interfaceLanguages,
  shippedInterface,
  type WordingKey
} from '../../src/wording/index.ts'

const [{ site: ja }] = interfaceLanguages
const languages = Object.fromEntries(interfaceLanguages.map(({ tag, site }) => [tag, site]))
const values = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(match => match[1]).sort()

test('there is wording for Japanese, simplified Chinese and English', () => {
  expect(shippedInterface.languages).toEqual(['ja', 'zh-Hans', 'en'])
})

test.each(Object.entries(languages))('%s has every key, none empty, with the same values', (_, texts) => {
  expect(Object.keys(texts)).toEqual(Object.keys(ja))
  for (const [key, text] of Object.entries(texts)) {
    expect(text.trim(), key).not.toBe('')
    expect(values(text), key).toEqual(values(ja[key as WordingKey]))
  }
})

test('values are filled in as they are: no markup, no nesting', () => {
  const { translate } = shippedInterface.wording('en')
  expect(translate('permalink', { text: '<b>{{x}} $t(home)' })).toBe('Link to this place: <b>{{x}} $t(home)')
})

test('a missing key or value fails', () => {
  const { translate } = shippedInterface.wording('ja')
  expect(() => translate('no such key' as WordingKey)).toThrow(/Unexpected wording key no such key/)
  expect(() => translate('permalink')).toThrow(/Missing value/)
  expect(() => shippedInterface.wording('tlh')).toThrow(/Unexpected interface language tlh/)
})

test('days, shares and languages are written as the language does', () => {
  expect(shippedInterface.wording('ja').day('2020-07-13')).toBe('2020年7月13日')
  expect(shippedInterface.wording('en').day('2020-07-13')).toBe('July 13, 2020')
  expect(shippedInterface.wording('en').day('some day')).toBe('some day')
  expect(shippedInterface.wording('zh-Hans').percent(0.7)).toBe('70%')
  expect(shippedInterface.wording('zh-Hans').nameOf('ja')).toBe('日语')
})

test("the reader's language is chosen, else the same language, else English, else the first", () => {
  const { choose } = shippedInterface.wording('zh-Hans')
  expect(choose({ ja: 'a', 'zh-Hans': 'b' })).toEqual({ locale: 'zh-Hans', text: 'b' })
  expect(choose({ ja: 'a', 'zh-Hant': 'b' })).toEqual({ locale: 'zh-Hant', text: 'b' })
  expect(choose({ ja: 'a', en: 'b' })).toEqual({ locale: 'en', text: 'b' })
  expect(choose({ ja: 'a', ko: 'b' })).toEqual({ locale: 'ja', text: 'a' })
  expect(choose({})).toBeUndefined()
})

test('a language that is added speaks English where it has no words of its own', () => {
  const german = { tag: 'de', site: { home: 'Dokumente', permalink: 'Verweis: {{text}}' } }
  const { languages, wording, reviewWords } = createInterface([...interfaceLanguages, german])
  expect(languages).toEqual(['ja', 'zh-Hans', 'en', 'de'])
  const { translate, nameOf } = wording('de')
  expect([translate('home'), translate('terms'), nameOf('ja')]).toEqual(['Dokumente', 'Terms', 'Japanisch'])
  expect(translate('permalink', { text: '§ 1' })).toBe('Verweis: § 1')
  expect(reviewWords('de').title).toBe(reviewWords('en').title)
})
