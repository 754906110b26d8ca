import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toSections } from '../../../pipeline/review/report-rows.ts'
import type { Change, ReviewedSegment } from '../../../src/review/index.ts'

const row = (then: readonly ReviewedSegment[], now: readonly ReviewedSegment[]): Change => ({
  document: 'parks',
  source: 'zh-Hans',
  target: 'en',
  bead: 'a',
  decision: 'stale',
  change: 'reworded',
  side: 'target',
  kind: 'translation',
  score: 1,
  accepted: { source: [], target: then },
  current: { source: [], target: now },
  impact: { targets: now, concepts: [], beads: [] }
})
const piecesOf = (change: Change) => toSections([change])[0]?.rows[0]?.sides[1]?.pieces ?? []
const shown = (change: Change): string =>
  piecesOf(change)
    .map(piece => (piece.change === 'same' ? piece.value : `<${piece.change} ${piece.value}>`))
    .join('')

test('each label stands before its segment, whatever changed there', () => {
  const then = [
    { path: '1', text: 'Keep it dry.' },
    { path: '2', text: 'Cool it.' }
  ]
  const now = [
    { path: '1', label: '1.', text: 'Keep it very dry.' },
    { path: '2', label: '(b)', text: 'Warm it.' }
  ]
  expect(shown(row(then, now))).toBe(
    '<label 1. >Keep it <added very >dry. | <label (b) ><removed Cool><added Warm> it.'
  )
  expect(shown(row(then, []))).not.toContain('<label')
})

test('what is to be looked at is told with its label', () => {
  const change = row([], [{ path: '2/1', label: '第3条', text: '甲' }])
  expect(toSections([change])[0]?.rows[0]?.impact[0]).toMatchObject({
    label: 'look at 2/1',
    text: '第3条 甲'
  })
})

const segment = fc.record(
  {
    path: fc.constantFrom('1', '2'),
    label: fc.constantFrom('1.', '(a)', '第3条'),
    text: fc.stringMatching(/^[a-c]{1,3}( [a-c]{1,3}){0,4}$/)
  },
  { requiredKeys: ['path', 'text'] }
)

test('labels change nothing of the texts that are compared', () => {
  const side = fc.array(segment, { maxLength: 4 })
  fc.assert(
    fc.property(side, side, (then, now) => {
      const join = (list: readonly ReviewedSegment[]) => list.map(({ text }) => text).join(' | ')
      const pieces = piecesOf(row(then, now))
      const textOf = (...changes: readonly string[]) =>
        pieces.flatMap(({ value, change }) => (changes.includes(change) ? value : [])).join('')
      expect(textOf('same', 'removed')).toBe(join(then))
      expect(textOf('same', 'added')).toBe(join(now))
      expect(textOf('same', 'added', 'label')).toBe(
        now.map(({ label, text }) => (label === undefined ? text : `${label} ${text}`)).join(' | ')
      )
    })
  )
})
