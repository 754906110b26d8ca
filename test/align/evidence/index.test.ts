import { describe, expect, it } from 'vitest'
import {
  type AlignerSegment,
  evidence,
  listTokens,
  toEvidenceSegment
} from '../../../src/align/evidence/index.ts'
import { indexLexicon } from '../../../src/align/lexicon/lexicon-index.ts'
import { readLexicon } from '../../../src/align/lexicon/read.ts'
import { findLanguage } from '../../../src/languages/index.ts'

/** List what a segment says by every kind that ships. */
function tokensOf(
  segment: AlignerSegment,
  locale: string,
  lexicons: Parameters<typeof listTokens>[2]['lexicons'] = []
): Record<string, readonly string[]> {
  const context = { locale, language: findLanguage(locale), lexicons }
  const lists = listTokens(toEvidenceSegment(segment), evidence, context)
  return Object.fromEntries(evidence.map(({ name }, at) => [name, lists[at] ?? []]))
}

const shared = (one: readonly string[] = [], other: readonly string[] = []): string[] =>
  [...new Set(one)].filter(token => other.includes(token))

describe('the kinds of evidence that ship', () => {
  it('says nothing by any kind where there is nothing', () => {
    expect(Object.values(tokensOf({ text: '' }, 'ja')).flat()).toEqual([])
  })

  it('finds shared characters and couples of characters across Japanese and Chinese', () => {
    const ja = tokensOf({ text: '総合価値を高める' }, 'ja')
    const zh = tokensOf({ text: '提高综合价值' }, 'zh-Hans')
    expect(shared(ja.han, zh.han)).toEqual(['合', '价', '值', '高'])
    expect(shared(ja.hanBigram, zh.hanBigram)).toEqual(['合价', '价值'])
  })

  it('finds cognates without diacritics, and stems', () => {
    const de = tokensOf({ text: 'Die Expedition zum Himalaya' }, 'de')
    const fr = tokensOf({ text: "L'expédition à l'Himalaya" }, 'fr')
    expect(shared(de.prefix, fr.prefix)).toEqual(['exped', 'himal'])
    expect(tokensOf({ text: 'walks walked walking' }, 'en').stem).toEqual(['walk', 'walk', 'walk'])
  })

  it('keeps concepts, outline numbers and marks', () => {
    const tokens = tokensOf({ text: '「何ですか？」', concepts: ['park', 'park'], outline: '2/4' }, 'ja')
    expect([tokens.term, tokens.outline, tokens.punctuation]).toEqual([
      ['park', 'park'],
      ['2/4'],
      ['?', '"', '"']
    ])
  })

  it('gives both sides of a lexicon entry one token, the longest form first', () => {
    const lexicon = readLexicon(
      '# made up\nリスク\t风险\tkatakana\nリスク管理\t风险管理|风控\tkatakana\n取り組|とりくむ\t致力\tverb\n',
      ['ja', 'zh-Hans']
    )
    const context = [indexLexicon(lexicon, findLanguage)]
    expect(tokensOf({ text: 'リスク管理に取り組み' }, 'ja', context).lexicon).toEqual(['0:lex:1', '0:lex:2'])
    expect(tokensOf({ text: '致力於風險管理，風控' }, 'zh-Hant', context).lexicon).toEqual([
      '0:lex:2',
      '0:lex:1',
      '0:lex:1'
    ])
  })

  it('finds inflected forms and forms of several words', () => {
    const lexicon = readLexicon('give up\taufgeben\nmountain\tBerg\n', ['en', 'de'])
    const context = [indexLexicon(lexicon, findLanguage)]
    expect(tokensOf({ text: 'Gives up, the mountains!' }, 'en', context).lexicon).toEqual([
      '0:lex:0',
      '0:lex:1'
    ])
    expect(tokensOf({ text: 'Berge und Bergen' }, 'de', context).lexicon).toEqual(['0:lex:1', '0:lex:1'])
  })
})
