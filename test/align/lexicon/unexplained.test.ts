import { describe, expect, test } from 'vitest'
import { alphabetWords, indexForms } from '../../../src/align/lexicon/form-index.ts'
import { indexLexicon } from '../../../src/align/lexicon/lexicon-index.ts'
import { matchForms } from '../../../src/align/lexicon/match.ts'
import { unexplained } from '../../../src/align/lexicon/unexplained.ts'
import { findLanguage } from '../../../src/languages/index.ts'

const found = (text: string, forms: string[][], locale: string) =>
  matchForms(text, indexForms(forms, locale, findLanguage(locale))).map(
    ({ form, entries }) => `${form} ${entries}`
  )

describe('forms of a lexicon', () => {
  test('are found from left to right, the longest that fits', () => {
    expect(found('高新区与高新技术', [['高新'], ['高新区'], ['技术']], 'zh-Hans')).toEqual([
      '高新区 1',
      '高新 0',
      '技术 2'
    ])
  })
  test('are found in words as they are inflected, never inside a word', () => {
    expect(found('The parks opened a parking lot', [['park'], ['open', 'lot']], 'en')).toEqual(
      expect.arrayContaining([expect.stringMatching(/^park.* 0$/), expect.stringMatching(/^open 1$/)])
    )
    expect(found('spark', [['park']], 'en')).toEqual([])
  })
  test('of several entries give all of them', () => {
    expect(found('改革', [['改革'], ['改革', '革新']], 'ja')).toEqual(['改革 0,1'])
  })
  test('words part at apostrophes and hyphens', () => {
    expect(alphabetWords("High-tech's 2")).toEqual(['high', 'tech', 's', '2'])
  })
})

test('of a bead is left what neither a lexicon nor an equal text explains', () => {
  const lexicon = indexLexicon(
    {
      locales: ['zh-Hans', 'en'],
      entries: [{ first: ['改革'], second: ['reform'], weight: 1 }]
    } as unknown as Parameters<typeof indexLexicon>[0],
    findLanguage
  )
  const { source, target } = unexplained(
    { source: '推进改革PDF', target: 'advance the reforms PDF' },
    [
      { locale: 'zh-Hans', language: findLanguage('zh-Hans') },
      { locale: 'en', language: findLanguage('en') }
    ],
    [lexicon]
  )
  expect(
    source
      .map(({ written }) => written)
      .join('')
      .replaceAll('\n', '_')
  ).toMatch(/^推进__/)
  expect(target.map(({ written }) => written)).toEqual(expect.arrayContaining(['advance', 'the']))
  expect(target.map(({ written }) => written)).not.toContain('reforms')
})
