import fc from 'fast-check'
import { expect, test } from 'vitest'
import { diffWords } from '../../src/diff/diff-words.ts'

const show = (before: string, after: string, locale: string): string =>
  diffWords(before, after, locale)
    .map(({ value, change }) => (change === 'same' ? value : `${change === 'added' ? '+' : '-'}[${value}]`))
    .join('')

test.each([
  ['ja', '中小企業の発展を支援する', '中小企業の成長を支援する', '中小企業の-[発展]+[成長]を支援する'],
  ['zh-Hans', '支持中小企业发展', '支持中小企业创新', '支持中小企业-[发展]+[创新]'],
  ['en', 'It helps small firms.', 'It helps large firms.', 'It helps -[small]+[large] firms.']
])('in %s, only the words that differ are marked', (locale, before, after, marked) => {
  expect(show(before, after, locale)).toBe(marked)
})

test('texts that share nothing but particles are shown one after the other', () => {
  expect(show('国家高新区の高品質な発展を促進する', '産業技術の革新を積極的に育成した', 'ja')).toBe(
    '-[国家高新区の高品質な発展を促進する]+[産業技術の革新を積極的に育成した]'
  )
})

test('a text that was added or taken away is one piece, and no text is none', () => {
  expect(diffWords('', '甲', 'ja')).toEqual([{ value: '甲', change: 'added' }])
  expect(diffWords('甲', '', 'ja')).toEqual([{ value: '甲', change: 'removed' }])
  expect(diffWords('', '', 'ja')).toEqual([])
})

test('very long texts that differ throughout are compared too, as wholes', () => {
  const text = (step: number) =>
    Array.from({ length: 20_000 }, (_, at) => String.fromCodePoint(0x4e00 + ((at * step) % 20_000))).join('')
  expect(diffWords(text(7), text(11), 'zh-Hans').map(({ change }) => change)).toEqual(['removed', 'added'])
})

test('the pieces are both texts, character for character', () => {
  const text = fc.array(fc.constantFrom('発展', '支援', 'の', ' ', 'firm', '。', '𠮷', '\u3000', '5%'), {
    maxLength: 12
  })
  fc.assert(
    fc.property(text, text, fc.constantFrom('ja', 'zh-Hans', 'en', 'de'), (one, other, locale) => {
      const [before, after] = [one.join(''), other.join('')]
      const pieces = diffWords(before, after, locale)
      const without = (left: string) =>
        pieces.flatMap(({ value, change }) => (change === left ? [] : [value])).join('')
      expect([without('added'), without('removed')]).toEqual([before, after])
    })
  )
})
