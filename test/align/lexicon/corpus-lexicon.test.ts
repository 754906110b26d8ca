import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { readCorpusLexicon } from '../../../src/align/lexicon/corpus-lexicon.ts'
import { writeCorpusLexicon } from '../../../src/align/lexicon/write-corpus-lexicon.ts'

const locales = ['zh-Hans', 'ja'] as const
const learnt = {
  locales,
  entries: [
    { first: ['平台'], second: ['プラットフォーム'] },
    { first: ['云桥'], second: ['ゾルネット'] }
  ]
}

function read(text: string) {
  const file = new VFile({ path: 'lexicons/zh-Hans--ja.tsv', value: text })
  return { lexicon: readCorpusLexicon(file, locales), messages: file.messages.map(String) }
}

describe('the lexicon of a corpus', () => {
  it('is written as rows in order, below a header that says what they were learnt from', () => {
    const [header, ...rows] = writeCorpusLexicon(undefined, learnt, 61).split('\n')
    expect(header).toContain('zh-Hans forms, ja forms and class')
    expect(header).toContain('61 accepted beads')
    expect(rows.filter(row => !row.startsWith('#'))).toEqual([
      '云桥\tゾルネット\tlearnt',
      '平台\tプラットフォーム\tlearnt',
      ''
    ])
  })
  it('keeps its bytes when nothing new is learnt', () => {
    const text = writeCorpusLexicon(undefined, learnt, 61)
    expect(writeCorpusLexicon(read(text).lexicon, learnt, 61)).toBe(text)
  })
  it('keeps the rows that people confirmed, refused or wrote, and what they remarked', () => {
    const before =
      '# ours\n# 平台\tプラットフォーム\tlearnt\n云桥\tゾルネット\tname\n乙丙\tブラミス\tnoun\n丁\tゴー\tlearnt\n'
    const { lexicon } = read(before)
    expect(lexicon?.lexicon.entries.map(({ first }) => first[0])).toEqual(['云桥', '乙丙', '丁'])
    const after = writeCorpusLexicon(lexicon, learnt, 61).split('\n').slice(3)
    expect(after).toEqual([
      '# ours',
      '乙丙\tブラミス\tnoun',
      '云桥\tゾルネット\tname',
      '# 平台\tプラットフォーム\tlearnt',
      ''
    ])
  })
  it.each([
    [
      '# header\n云桥 ゾルネット\n',
      'lexicons/zh-Hans--ja.tsv:2:1: Unexpected row `云桥 ゾルネット`, expected forms, forms and a class, with a tab between'
    ],
    [
      '云桥\tゾル||ネット\tnoun\n',
      'lexicons/zh-Hans--ja.tsv:1:4: Unexpected empty form, expected forms held apart by |'
    ],
    [
      '云桥\tゾルネット\tnown\n',
      'lexicons/zh-Hans--ja.tsv:1:10: Unexpected class `nown`, expected one of katakana, verb, adjective, adverb, function, noun, name, number, phrase, learnt'
    ]
  ])('says where a row is malformed: %j', (text, message) => {
    expect(read(text)).toEqual({ lexicon: undefined, messages: [message] })
  })
})
