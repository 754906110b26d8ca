import fc from 'fast-check'
import { expect, test } from 'vitest'
import { confidenceOf, omissionConfidence } from '../../../src/align/summary/align-summary.ts'
import { confirmAnchors } from '../../../src/align/summary/confirm-anchors.ts'
import type { SummaryEvidence } from '../../../src/align/summary/evidence.ts'
import type { OutlinePair } from '../../../src/align/summary/likelihood.ts'
import { isBelow, type OutlineSegment, readOutline } from '../../../src/align/summary/outline-tree.ts'

const outline = (...paths: string[]) =>
  readOutline(paths.map((path): OutlineSegment => ({ text: '', path, role: 'sentence' })))

test('a segment lies below the last one whose path starts its own; a paragraph without text has no segment', () => {
  const tree = outline('h1', '1', '1/p1/s1', '1/p1/s2', '1/i1', '1/i1/c1', '2')
  expect([...tree.parents]).toEqual([-1, -1, 1, 1, 1, 4, -1])
  expect([...tree.ends]).toEqual([1, 6, 3, 4, 6, 6, 7])
  expect(tree.tops).toEqual([0, 1, 6])
  expect([isBelow(tree, 5, 1), isBelow(tree, 6, 1), isBelow(tree, 6, -1)]).toEqual([true, false, true])
})

test('a number that starts with another one is not below it', () => {
  expect([...outline('1', '10', '10/1').parents]).toEqual([-1, -1, 1])
})

test('whatever the grounds, confidence is a probability that grows with the evidence, and shrinks for an omission', () => {
  const grounds = fc.record({
    evidence: fc.double({ min: -50, max: 50, noNaN: true }),
    lead: fc.double({ min: -50, max: 50, noNaN: true }),
    nested: fc.boolean()
  })
  fc.assert(
    fc.property(grounds, fc.double({ min: 0, max: 10, noNaN: true }), (given, more) => {
      const sure = confidenceOf(given)
      expect(sure > 0 && sure < 1).toBe(true)
      expect(confidenceOf({ ...given, evidence: given.evidence + more })).toBeGreaterThanOrEqual(sure)
      expect(omissionConfidence(given.evidence + more)).toBeLessThanOrEqual(
        omissionConfidence(given.evidence)
      )
    })
  )
})

/** SummaryEvidence for couples of target and source segments, written as `target source`; any other has none. */
const evidenceOf = (weights: Readonly<Record<string, number>>) =>
  ({
    standing: 5,
    between: (target: number, source: number) => weights[`${target} ${source}`] ?? 0
  }) as unknown as SummaryEvidence
const tree = outline('1', '1/c1', '1/c2')
const outlines = { source: tree, target: tree } as OutlinePair
const homes = (weights: Readonly<Record<string, number>>, ...anchors: number[]) =>
  confirmAnchors(evidenceOf(weights), outlines, Int32Array.from(anchors)).map(({ anchor }) => anchor)

test('an anchor without evidence holds where a clause around it renders something, or those inside agree on it', () => {
  expect(homes({ '0 0': 9 }, 0, 1, 2)).toEqual([0, 1, 2])
  expect(homes({ '1 1': 3, '2 2': 3 }, 0, 1, 2)).toEqual([0, 1, 2])
  expect(homes({}, 0, 1, 2)).toEqual([-1, -1, -1])
  expect(homes({ '1 1': 9 }, -1, 1, 2)).toEqual([-1, 1, -1])
})
