import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold, foldWithOrigin } from '../../../src/text/search/fold.ts'
import { gramsOf, isWord, listGrams, shardOf } from '../../../src/text/search/grams.ts'
import { markedPieces, placesOf, termsOf } from '../../../src/text/search/places.ts'

/** Texts in which everything stands that is folded or cut: scripts, widths, marks, quotation marks, broken surrogates. */
const pieces = [
  ...'放管服改革开放革新データ第年ーゝ々〇一二ｶﾞﾊﾟがか\u3099が\u0301葛\u{e0100}𠮷😀ไทยকabcABC0129éÉẞΣςﬁ①㈱½',
  ...' 　“”「」『』、。・—-_.()（）"\u200d\u00ad\n한\u1112\u1161\u11ab\u0301\ud842',
  'covid',
  'İstanbul',
  'internationalization',
  '２０２０'
]
const texts = fc
  .array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...pieces) }, fc.string({ unit: 'binary' })), {
    maxLength: 30
  })
  .map(all => all.join(''))

test.each([
  ['第12条', ['第1', '12', '2条']],
  ['改革开放', ['改革', '革开', '开放']],
  ['covid-19 and 5g', ['covid', '19', 'and', '5g']],
  ['データー、放', ['デー', 'ータ', 'ター']],
  ['internationalization', ['internationa']],
  ['R&D投入 and Q&A', ['r&d', 'd投', '投入', 'and', 'q&a']],
  ['AT&T', ['at']],
  ['a b 放', []]
])('%s is found by %j', (text, grams) => {
  expect(gramsOf(fold(text))).toEqual(grams)
})

test.each([
  ['ＡＢＣ　ｶﾞｲﾄﾞ', 'abc ガイド'],
  ['か\u3099', 'が'],
  ['“放管服”改革', '放管服改革'],
  ['葛\u{e0100}城\u200b市', '葛城市'],
  ['国发〔2020〕7号', '国发(2020)7号'],
  ['\u1112\u1161\u11ab', '한'],
  ['服務と訓練', '服务と训练'],
  ['Straße', 'strasse'],
  ['Café, Łódź, Øre, Æsir', 'cafe, lodz, ore, aesir'],
  ['İstanbul’da ışık', 'istanbul’da isik'],
  ['ΟΔΟΣ, οδός', 'οδοσ, οδοσ'],
  ['الْعَقْـد إلى أحمد', 'العقد الي احمد'],
  ['חוֹזֶה', 'חוזה'],
  ['Ёлка и йод', 'елка и йод'],
  ['がぎ ｶﾞ か', 'がぎ ガ か'],
  ['ที่นี่ हिन्दी', 'ที่นี่ हिन्दी']
])('%s is folded to %s', (text, folded) => {
  expect(fold(text)).toBe(folded)
})

test('the grams of texts are listed once, in one order', () => {
  expect(listGrams(['改革', '改革 b2', '', '放管'])).toBe('b2 改革 放管')
})

test('a word and its beginnings stand in one shard, and all shards are used', () => {
  expect(shardOf('inn', 64)).toBe(shardOf('innovation', 64))
  const han = Array.from({ length: 4000 }, (_, at) =>
    String.fromCodePoint(0x4e00 + at, 0x4e00 + ((at * 7) % 997))
  )
  const sizes = new Array(16).fill(0)
  for (const gram of han) sizes[shardOf(gram, 16)] += 1
  expect(Math.min(...sizes)).toBeGreaterThan(4000 / 32)
  expect(Math.max(...sizes)).toBeLessThan(4000 / 8)
})

test('every code unit of a folded text is folded from the cluster that it is said to come from', () => {
  fc.assert(
    fc.property(texts, text => {
      const folded = foldWithOrigin(text)
      expect(folded.text).toBe(fold(text))
      expect(folded.origin).toHaveLength(folded.text.length)
      folded.origin.forEach(([start, end], at) => {
        expect(fold(text.slice(start, end))).toContain(folded.text[at])
        expect(start).toBeGreaterThanOrEqual(folded.origin[at - 1]?.[0] ?? 0)
      })
    }),
    { numRuns: 1000 }
  )
})

test('every part of a text that begins where a word does is found by the grams of the text', () => {
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat({ max: 12 }), (text, from, length) => {
      const folded = fold(text)
      const chars = [...folded]
      const start = chars.length === 0 ? 0 : from % chars.length
      for (const term of termsOf(chars.slice(start, start + length).join(''))) {
        if (placesOf(term, folded).length === 0) continue
        const grams = gramsOf(folded)
        for (const gram of gramsOf(term))
          expect(grams.some(each => (isWord(gram) ? each.startsWith(gram) : each === gram))).toBe(true)
      }
    }),
    { numRuns: 2000 }
  )
})

test('the pieces that are marked are the text as it is', () => {
  fc.assert(
    fc.property(texts, texts, (text, query) => {
      const marked = markedPieces(text, [...termsOf(query), '改革', 'a'])
      expect(marked.map(piece => piece.text).join('')).toBe(text)
    })
  )
})

test.each([
  ['深化“放管服”改革', '放管服改革', ['深化“', '[放管服”改革]']],
  ['ｶﾞｲﾄﾞライン', 'ガイド', ['[ｶﾞｲﾄﾞ]', 'ライン']],
  ['Innovation and innovation', 'INNO', ['[Inno]', 'vation and ', '[inno]', 'vation']],
  ['改革改革', '改革', ['[改革]', '[改革]']],
  ['ババババ', 'ババ', ['[ババババ]']],
  ['第520条、第52条', '第52', ['[第52]', '0条、', '[第52]', '条']],
  ['reinnovation', 'inno', ['reinnovation']],
  ['AI技術とAI', '技術 ai', ['[AI]', '[技術]', 'と', '[AI]']],
  ['改革开放', '开放 改革开 改革', ['[改革开放]']]
])('in %s, %s is marked', (text, query, expected) => {
  const marked = markedPieces(text, termsOf(query))
  expect(marked.map(piece => (piece.hit ? `[${piece.text}]` : piece.text))).toEqual(expected)
})
