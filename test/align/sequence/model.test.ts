import { describe, expect, test } from 'vitest'
import { evidence } from '../../../src/align/evidence/index.ts'
import { scoreBeads } from '../../../src/align/sequence/bead-score.ts'
import { toChannels } from '../../../src/align/sequence/channel.ts'
import { bandAround } from '../../../src/align/sequence/coarse.ts'
import { scoreDirection, windowRate } from '../../../src/align/sequence/evidence-score.ts'
import { collectCooccurrences, learnTables } from '../../../src/align/sequence/learn.ts'
import { firstModel } from '../../../src/align/sequence/model.ts'
import { estimateRates, firstRates } from '../../../src/align/sequence/rates.ts'
import { wholeRegion } from '../../../src/align/sequence/region.ts'
import { takeSample } from '../../../src/align/sequence/sample.ts'
import { shapeOf } from '../../../src/align/sequence/shape.ts'
import { compileSide, Vocabulary } from '../../../src/align/sequence/side.ts'
import { findLanguage } from '../../../src/languages/index.ts'

const lines = [
  'Quokka lives in 2019',
  'Zebra costs 37 euro',
  'Narwhal weighs 940 kilo',
  'Ocelot sleeps 15 hours'
]
const channels = toChannels(evidence, new Set())
const context = { locale: 'en', language: findLanguage('en'), lexicons: [] }
const first = { weighsLength: false, pairs: undefined }
const vocabulary = new Vocabulary(channels)
const compile = (texts: readonly string[]) =>
  compileSide(
    texts.map(text => ({ text })),
    context,
    channels,
    vocabulary
  )
const source = compile(lines)
const target = compile(lines.map(line => line.replace(/ \w+ /u, ' foo ')))
const model = firstModel(source, target, vocabulary.channelOf(), first)
const path = lines.map((_, at) => ({ row: at, column: at, shape: shapeOf(1, 1), posterior: 1 }))

test('each kind that texts in one order are aligned by is a channel, and the learned lexicon the last', () => {
  const names = evidence
    .filter(({ uses = ['sequence'] }) => uses.includes('sequence'))
    .map(({ name }) => name)
  expect(channels.size).toBe(names.length + 1)
  expect(channels.learned).toBe(names.length)
  expect(channels.weights[names.indexOf('han')]).toBeLessThan(1)
  expect(channels.silent.has(names.indexOf('punctuation'))).toBe(true)
  expect(toChannels(evidence, new Set(['han', 'learned'])).size).toBe(names.length)
})

describe('evidence', () => {
  test('explains more of a longer window, and never more than its rate', () => {
    expect(windowRate(0.8, 0)).toBe(0)
    expect(windowRate(0.8, 2)).toBeLessThan(windowRate(0.8, 20))
    expect(windowRate(0.8, 1000)).toBeLessThanOrEqual(0.8)
  })
  test('speaks for the segments that share tokens, and against those that share none', () => {
    const grid = wholeRegion(lines.length - 1, lines.length - 1)
    const scores = new Map<string, number>()
    scoreDirection(model.forward, grid, 1, (row, column, score) =>
      scores.set(`${row} ${column}`, score[0] ?? 0)
    )
    expect(scores.get('1 1')).toBeGreaterThan(0)
    expect(scores.get('1 2')).toBeLessThan(scores.get('1 1') ?? 0)
  })
})

test('of all single beads of a corner row the right one scores best', () => {
  const region = wholeRegion(source.size, target.size)
  const scores = scoreBeads(model, source, target, region)
  const at = (row: number, column: number) => scores.get(region.cell(row, column), shapeOf(1, 1))
  for (const row of lines.keys())
    for (const column of lines.keys())
      if (column !== row) expect(at(row, row)).toBeGreaterThan(at(row, column))
})

test('rates start equal, and after a path the kinds of evidence that hold in it explain more', () => {
  expect(new Set(firstRates(channels)).size).toBe(1)
  const rates = estimateRates(model.forward, false, path)
  expect([...rates].every(rate => rate > 0 && rate < 1)).toBe(true)
  const crossed = path.map(bead => ({ ...bead, column: lines.length - 1 - bead.column }))
  const number = evidence.findIndex(({ name }) => name === 'number')
  expect(rates[number]).toBeGreaterThan(estimateRates(model.forward, false, crossed)[number] ?? 1)
})

test('a band lies about the quick path, and is narrower than the whole', () => {
  const many = Array.from({ length: 60 }, (_, at) => `item ${at + 1000} of kind ${at * 7 + 2000}`)
  const words = new Vocabulary(channels)
  const side = compileSide(
    many.map(text => ({ text })),
    context,
    channels,
    words
  )
  const long = firstModel(side, side, words.channelOf(), first)
  const band = bandAround(long, wholeRegion(60, 60), 5)
  for (let row = 0; row <= 60; row += 1) expect(band.low(row) <= row && row <= band.high(row)).toBe(true)
  expect(band.size).toBeLessThan(61 * 30)
  const sample = takeSample(side, side, band, 3, 8)
  expect(sample.source.size).toBe(24)
  expect(sample.stretches.map(({ row, rows }) => [row, rows])).toEqual([
    [0, 8],
    [26, 8],
    [52, 8]
  ])
  expect(sample.region.columns).toBe(sample.target.size)
})

test('what meets in beads is learnt as its rendering, as shares of at most one', () => {
  const pairs = [
    ['alpha beta', 'eins zwei'],
    ['alpha gamma', 'eins drei'],
    ['beta gamma', 'zwei drei']
  ] as const
  const words = new Vocabulary(channels)
  const side = (at: 0 | 1) =>
    compileSide(
      pairs.map(pair => ({ text: pair[at] })),
      { ...context, language: findLanguage(at === 0 ? 'en' : 'de') },
      channels,
      words
    )
  const [one, other] = [side(0), side(1)]
  const kinds = words.channelOf()
  const isLexical = (token: number) => kinds[token] === channels.learned
  const beads = pairs.map((_, at) => ({ row: at, column: at, shape: shapeOf(1, 1), posterior: 1 }))
  const meetings = collectCooccurrences(beads, one, other, isLexical, words.size)
  expect(meetings.beads).toHaveLength(3)
  const whole = learnTables(meetings, false, 1, () => 0, true).at(-1)
  if (!whole) throw new Error('expected the lexicon from all beads')
  expect(whole.shares.length).toBeGreaterThan(0)
  for (let token = 0; token < words.size; token += 1) {
    const shares = whole.shares.slice(whole.start[token] ?? 0, whole.start[token + 1] ?? 0)
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(1.0001)
  }
})
