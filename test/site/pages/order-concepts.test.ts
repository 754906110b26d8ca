import { expect, test } from 'vitest'
import type { Concept, Locale } from '../../../src/nodes/index.ts'
import { orderConcepts } from '../../../src/site/order-concepts.ts'

const concepts = (locale: Locale, ...terms: readonly string[]): Concept[] =>
  terms.map((text, index) => ({
    id: `c${index}`,
    definition: {},
    terms: { [locale]: [{ text, status: 'preferred' }] }
  }))
const ordered = (locale: Locale, ...terms: readonly string[]) =>
  orderConcepts(concepts(locale, ...terms), locale).map(({ initial, concepts }) => [
    initial,
    ...concepts.map(each => each.terms[locale]?.[0]?.text)
  ])

test('Chinese terms stand in the order of pinyin, below its letters', () => {
  expect(ordered('zh-Hans', '走出去', '放管服', '创新', '安全', '产业', '一区多园', '“四上”企业')).toEqual([
    ['A', '安全'],
    ['C', '产业', '创新'],
    ['F', '放管服'],
    ['S', '“四上”企业'],
    ['Y', '一区多园'],
    ['Z', '走出去']
  ])
})

test('every letter of pinyin has its first syllables', () => {
  const firsts = '阿八擦大额发噶哈击卡拉妈拿哦趴七然撒他挖西压匝'
  const letters = ordered('zh-Hans', ...firsts).map(([initial]) => initial)
  expect(letters.join('')).toBe('ABCDEFGHJKLMNOPQRSTWXYZ')
})

test('Japanese terms stand kana first, by rows, and then kanji', () => {
  expect(ordered('ja', '産業', 'パーク', 'イノベーション', 'ハイテク', '革新', 'おわり')).toEqual([
    ['あ', 'イノベーション', 'おわり'],
    ['は', 'パーク', 'ハイテク'],
    ['漢', '革新', '産業']
  ])
})

test('terms in Latin letters stand below their first letter, whatever its mark', () => {
  expect(ordered('en', 'zone', 'état', 'Enterprise', 'Zeal')).toEqual([
    ['E', 'Enterprise', 'état'],
    ['Z', 'Zeal', 'zone']
  ])
})

test('concepts without a term in the locale are left out', () => {
  expect(orderConcepts(concepts('ja', '産業'), 'en')).toEqual([])
})
