import { expect, test } from 'vitest'
import { hanBigramTokens, hanTokens } from '../../../src/align/evidence/han.ts'
import { katakanaTokens } from '../../../src/align/evidence/katakana.ts'
import { punctuationTokens } from '../../../src/align/evidence/punctuation.ts'
import { stem } from '../../../src/align/evidence/stem.ts'
import { prefixTokens, wordTokens } from '../../../src/align/evidence/word.ts'
import { findLanguage } from '../../../src/languages/index.ts'

test('Han characters speak by themselves and in pairs, which do not go over other text', () => {
  expect(hanTokens('改革A開放')).toEqual(['改', '革', '開', '放'])
  expect(hanBigramTokens('改革A開放')).toEqual(['改革', '開放'])
})

test('katakana speaks by the word', () => {
  expect(katakanaTokens('データをコピーする')).toEqual(['データ', 'コピー'])
})

test('marks that do the same work in two scripts are one token', () => {
  expect(punctuationTokens('何？（注）：%')).toEqual(punctuationTokens('What? (note): %'))
  expect(punctuationTokens('甲、乙。')).toEqual([])
})

test('words speak in lower case, long ones by how they begin, without accents', () => {
  expect(wordTokens('The Régime 2')).toEqual(['the', 'régime'])
  expect(prefixTokens('the régime')).toEqual(['regim'])
})

test('inflected words have one stem, and nothing is taken off a short one or one of another language', () => {
  expect(new Set(['open', 'opens', 'opened', 'opening'].map(word => stem(word, findLanguage('en'))))).toEqual(
    new Set(['open'])
  )
  expect([stem('bus', findLanguage('en')), stem('opens', findLanguage('xx'))]).toEqual(['bus', 'opens'])
})
