import { expect, it } from 'vitest'
import { loadLexicons } from '../../../pipeline/lexicons.ts'
import { pivotLexicon } from '../../../src/align/lexicon/pivot-lexicon.ts'

const german = {
  locales: ['en', 'de'],
  entries: [
    { first: ['house', 'home'], second: ['Haus'] },
    { first: ['bank'], second: ['Ufer'] }
  ]
} as const
const chinese = {
  locales: ['zh-Hans', 'en'],
  entries: [
    { first: ['房子'], second: ['house', 'building'] },
    { first: ['银行'], second: ['finance', 'bank'] },
    { first: ['家'], second: ['family', 'home'] }
  ]
} as const

it('joins entries where the first form of one is a form of the other, and no others', () => {
  expect(pivotLexicon(german, chinese, 'en')).toEqual({
    locales: ['de', 'zh-Hans'],
    entries: [
      { first: ['Haus'], second: ['房子'] },
      { first: ['Ufer'], second: ['银行'] }
    ]
  })
})

it('gives languages that have no lexicon of their own one through English, in either direction', async () => {
  const [lexicon] = await loadLexicons('zh-Hant', 'fr')
  expect(lexicon?.locales).toEqual(['zh-Hans', 'fr'])
  expect(lexicon?.entries.length).toBeGreaterThan(1000)
  expect(lexicon?.entries).toContainEqual(
    expect.objectContaining({
      first: expect.arrayContaining(['水']),
      second: expect.arrayContaining(['eau'])
    })
  )
  expect(await loadLexicons('zh-Hans', 'fr')).toEqual([lexicon])
})

it('has nothing for a language that no lexicon knows', async () => {
  expect(await loadLexicons('is', 'zh-Hans')).toEqual([])
})
