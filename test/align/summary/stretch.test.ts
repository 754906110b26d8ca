import { expect, test } from 'vitest'
import { alignSummary, type OutlineSide } from '../../../src/align/summary/align-summary.ts'
import { assignAnchors } from '../../../src/align/summary/assign.ts'
import { weighCandidates } from '../../../src/align/summary/evidence.ts'
import { tabulate } from '../../../src/align/summary/likelihood.ts'
import { type OutlineSegment, readOutline } from '../../../src/align/summary/outline-tree.ts'
import {
  backwardOf,
  estimateTokenRates,
  firstTokenRates,
  forwardOf
} from '../../../src/align/summary/rates.ts'
import { growStretch, listPool } from '../../../src/align/summary/stretch.ts'

/** A side of segments written as `path: words`. */
function side(...lines: string[]): OutlineSide {
  const split = lines.map(line => line.split(': '))
  return {
    segments: split.map(
      ([path = '', text = '']): OutlineSegment => ({
        text,
        path,
        role: /^\d+$/.test(path) ? 'heading' : 'sentence'
      })
    ),
    tokens: split.map(([, text = '']) => text.split(' ').map(word => `word:${word}`))
  }
}

const source = side(
  '1: funding of parks',
  '1/i1: banks lend money cheaply quickly',
  '1/i2: taxes fall sharply soon',
  '2: people of parks',
  '2/i1: engineers come from abroad gladly',
  '2/i2: students learn trades early',
  '3: water of rivers',
  '3/i1: mills clean sewage daily'
)
const target = side(
  '1: engineers come from abroad gladly',
  '2: banks lend money cheaply quickly taxes fall sharply soon',
  '3: dragons breathe fire nightly'
)
const tables = tabulate(source.tokens, target.tokens)
const outlines = { source: readOutline(source.segments), target: readOutline(target.segments) }
const rates = firstTokenRates(tables, outlines)
const evidence = weighCandidates(tables, rates, outlines, [], [])

test('a target segment gets the source segment that its words speak for, wherever that stands', () => {
  const [first, second] = assignAnchors(outlines.source, outlines.target, evidence)
  expect(first).toBe(4)
  // The heading of both clauses is one of them.
  expect([0, 1, 2]).toContain(second)
})

test('a stretch grows by what adds enough, and by nothing else', () => {
  expect(growStretch(evidence, outlines.source, 1, 1, [1, 2])).toEqual([1, 2])
  expect(growStretch(evidence, outlines.source, 0, 4, [4, 5])).toEqual([4])
  expect(growStretch(evidence, outlines.source, 0, 4, [])).toEqual([])
})

test('of a stretch may be what stands beside its anchor, or what lies below where it sums up a section', () => {
  expect(listPool(outlines.source, 1, false)).toEqual([1, 2])
  expect(listPool(outlines.source, 0, true)).toEqual([1, 2])
  expect(listPool(outlines.source, 0, false)).toEqual([0])
})

test('rates are shares, and those estimated from right couples are higher than from wrong ones', () => {
  const estimate = (...couples: { stretch: number[]; target: number }[]) =>
    forwardOf(tables, estimateTokenRates(couples, tables, outlines, rates)).rate.kinds[0] ?? Number.NaN
  const right = estimate({ stretch: [4], target: 0 }, { stretch: [1, 2], target: 1 })
  const wrong = estimate({ stretch: [7], target: 0 }, { stretch: [5], target: 1 })
  expect(right).toBeGreaterThan(wrong)
  expect([right, wrong].every(rate => rate > 0 && rate < 1)).toBe(true)
  expect(backwardOf(tables, rates).explained).toBe(tables.source)
})

test('every target segment is rendered once, and a source segment is rendered or left out', () => {
  const { renderings, omissions } = alignSummary(source, target)
  expect(renderings.map(each => each.target)).toEqual([0, 1, 2])
  expect(renderings[0]?.source).toEqual([4])
  expect(renderings[2]?.source).toEqual([])
  const all = [...renderings, ...omissions].flatMap(each => [...each.source])
  expect(new Set(all)).toEqual(new Set(source.segments.keys()))
})
