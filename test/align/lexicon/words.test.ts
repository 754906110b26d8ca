import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { listCandidates } from '../../../src/align/lexicon/candidates.ts'
import { numberObservations } from '../../../src/align/lexicon/observations.ts'
import { selectWordPairs } from '../../../src/align/lexicon/select-word-pairs.ts'
import { gap, toUnits, unitsOfForm } from '../../../src/align/lexicon/units.ts'
import { findWords, type SideCandidates } from '../../../src/align/lexicon/vocabulary.ts'
import { append, type BeadCandidates, findWordPairs } from '../../../src/align/lexicon/word-pairs.ts'
import { findLanguage } from '../../../src/languages/index.ts'

const keys = (text: string, locale: string) =>
  listCandidates(toUnits(text, findLanguage(locale)), findLanguage(locale)).map(({ key }) => key)

describe('units', () => {
  test('are characters where words are written without spaces, else words', () => {
    expect(toUnits('企業A', findLanguage('ja')).map(({ written }) => written)).toEqual(['企', '業', 'A'])
    expect(toUnits("Parks, don't", findLanguage('en')).map(({ written }) => written)).toEqual([
      'Parks',
      'don',
      't'
    ])
    expect(unitsOfForm('放管服', findLanguage('zh-Hans'))).toEqual(['放', '管', '服'])
    expect(unitsOfForm('high tech', findLanguage('en'))).toEqual(['high', 'tech'])
  })

  test('whatever the text, put together they are its characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('甲', 'ｱ', 'Ａ', '。', '𠮷', ' ') }), text => {
        expect(
          toUnits(text, findLanguage('zh-Hans'))
            .map(({ written }) => written)
            .join('')
        ).toBe(text.normalize('NFKC'))
      })
    )
  })
})

describe('what may be a word', () => {
  test('is a stretch of two to six Han characters, that neither counts nor begins with 的', () => {
    expect(keys('放管服', 'zh-Hans')).toEqual(['放管', '放管服', '管服'])
    expect(keys('的园区', 'zh-Hans')).toEqual(['园区'])
    expect(keys('目的', 'zh-Hans')).toEqual(['目的'])
    expect(keys('一二三四五六七八', 'zh-Hans')).toEqual([])
  })
  test('is a run of katakana and a Latin word, whole', () => {
    expect(keys('コピーと PDF', 'ja')).toEqual(
      ['コピー', 'pdf'].map(key => expect.stringMatching(new RegExp(`^${key}$`, 'iu')))
    )
  })
  test('does not go over a gap', () => {
    const units = toUnits('放管', findLanguage('zh-Hans'))
    expect(listCandidates([...units.slice(0, 1), gap, ...units.slice(1)], findLanguage('zh-Hans'))).toEqual(
      []
    )
  })
})

/** See texts of one language, an observation each. */
const see = (texts: readonly string[], locale: string): SideCandidates[] =>
  texts.map((text, observation) => ({
    observation,
    candidates: listCandidates(toUnits(text, findLanguage(locale)), findLanguage(locale))
  }))

describe('words', () => {
  test('are met often enough, between other characters each time', () => {
    const words = findWords(see(['推进改革开放', '全面改革创新', '深入改革发展'], 'zh-Hans'), 3)
    expect([...words.values()]).toEqual([{ key: '改革', written: '改革', count: 3 }])
  })
  test('are no parts of longer ones, which have the same neighbour each time', () => {
    const words = findWords(see(['建设产业园区甲', '支持产业园区乙', '发展产业园区丙'], 'zh-Hans'), 3)
    expect([...words.keys()]).toEqual(['产业园区'])
  })
})

describe('couples', () => {
  const texts = [
    ['推进改革开放', 'reform goes on'],
    ['全面改革创新', 'more reform now'],
    ['深入改革发展', 'their reform'],
    ['支持企业', 'help firms'],
    ['保护环境', 'protect nature'],
    ['培育人才', 'train people'],
    ['规范市场', 'order markets'],
    ['加强监管', 'closer watch']
  ] as const
  const [source, target] = [
    see(
      texts.map(([zh]) => zh),
      'zh-Hans'
    ),
    see(
      texts.map(([, en]) => en),
      'en'
    )
  ]
  const meetings = source.flatMap((each, at): BeadCandidates[] => {
    const other = target[at]
    return other ? [{ source: each, target: other }] : []
  })

  test('are words that meet in three observations, and how much they keep together', () => {
    expect(findWordPairs(meetings, meetings.length)).toEqual([
      {
        first: expect.objectContaining({ key: '改革' }),
        second: expect.objectContaining({ written: 'reform' }),
        association: expect.any(Number),
        share: 1
      }
    ])
  })

  const word = (key: string) => ({ key, written: key, count: 9 })
  const couple = (
    first: ReturnType<typeof word>,
    second: ReturnType<typeof word>,
    association: number,
    share = 1
  ) => ({
    first,
    second,
    association,
    share
  })
  const [reform, open] = [word('改革'), word('开放')]
  const [one, other] = [word('reform'), word('change')]

  test('stand out where no rival comes near, chance is unlikely, and they keep together', () => {
    const sure = couple(reform, one, 40)
    expect(selectWordPairs([sure, couple(open, one, 20)])).toEqual([sure])
    expect(selectWordPairs([sure, couple(reform, other, 38)])).toEqual([])
    expect(selectWordPairs([couple(reform, one, 10)])).toEqual([])
    expect(selectWordPairs([couple(reform, one, 40, 0.5)])).toEqual([])
  })
  test('of a longer and a shorter stretch the longer one stands out where both are as good', () => {
    const longer = couple(word('改革开放'), one, 40)
    expect(selectWordPairs([couple(reform, one, 40), longer])).toEqual([longer])
  })
  test('lists grow under their keys', () => {
    const lists = new Map<string, number[]>()
    append(lists, 'a', 1)
    append(lists, 'a', 2)
    expect([...lists]).toEqual([['a', [1, 2]]])
  })
})

test('beads that share a text are one observation, also by way of a third', () => {
  const beads = [
    { source: ['甲'], target: ['x'] },
    { source: ['乙'], target: ['y'] },
    { source: ['丙', '甲'], target: ['z'] },
    { source: ['丁'], target: ['z'] },
    // The same text on the other side is another one.
    { source: ['x'], target: ['甲'] }
  ]
  expect(numberObservations(beads)).toEqual([0, 1, 0, 0, 4])
})
