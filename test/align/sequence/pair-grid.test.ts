import { expect, test } from 'vitest'
import { isPairEvidence, isSegmentEvidence } from '../../../src/align/evidence/evidence.ts'
import { evidence } from '../../../src/align/evidence/index.ts'
import { toChannels } from '../../../src/align/sequence/channel.ts'
import { PairGrid } from '../../../src/align/sequence/pair-grid.ts'
import { wholeRegion } from '../../../src/align/sequence/region.ts'
import { compileSide, Vocabulary } from '../../../src/align/sequence/side.ts'
import { findLanguage } from '../../../src/languages/index.ts'

const channels = toChannels(evidence, new Set())
const vocabulary = new Vocabulary(channels)
const side = compileSide(
  [{ text: 'a' }, { text: 'b' }, { text: 'c' }],
  { locale: 'en', language: findLanguage('en'), lexicons: [] },
  channels,
  vocabulary
)
const grid = wholeRegion(2, 2)
const scores = [
  [5, 1, 0],
  [2, 3, 0],
  [0, 0, -4]
]
const pairs = new PairGrid((row, column) => scores[row]?.[column] ?? Number.NaN, side, side, grid)

test('a bead has the evidence of the best partner of each segment of its longer side', () => {
  expect(pairs.of(0, 1, 0, 1)).toBe(5)
  expect(pairs.of(0, 2, 0, 1)).toBe(5 + 2)
  expect(pairs.of(0, 1, 0, 2)).toBe(5 + 1)
  expect(pairs.of(0, 2, 0, 2)).toBe(5 + 3)
  expect(pairs.of(2, 3, 2, 3)).toBe(-4)
})

test('a kind of evidence is told by what it has', () => {
  expect(evidence.every(isSegmentEvidence)).toBe(true)
  expect(evidence.some(isPairEvidence)).toBe(false)
  expect(isPairEvidence({ name: 'likeness', prepare: () => () => 0 })).toBe(true)
})
