import { expect, test } from 'vitest'
import { inTextOrder } from '../../../pipeline/review/text-order.ts'
import type { Change } from '../../../src/reconcile/index.ts'

const none = { source: [], target: [] }
const row = (bead: string, current: Change['current']): Change => ({
  document: 'parks',
  source: 'zh-Hans',
  target: 'ja',
  bead,
  decision: current ? 'kept' : 'orphaned',
  change: 'none',
  side: undefined,
  kind: 'translation',
  score: 0,
  accepted: none,
  current,
  impact: { targets: [], concepts: [], beads: [] }
})
const there = (...beads: string[]) => beads.map(bead => row(bead, none))
const gone = (...beads: string[]) => beads.map(bead => row(bead, null))
const order = (rows: readonly Change[], then: string) =>
  inTextOrder(rows, then.split(' '))
    .map(({ bead }) => bead)
    .join(' ')

test.each([
  ['in the middle', [...there('a', 'c'), ...gone('b')], 'a b c', 'a b c'],
  ['at the start', [...there('b', 'c'), ...gone('a')], 'a b c', 'a b c'],
  [
    'several in a row, before one that is new',
    [...there('a', 'new'), ...gone('b', 'c')],
    'a b c',
    'a b c new'
  ],
  ['behind one that moved', [...there('c', 'a'), ...gone('b')], 'a b c', 'c a b'],
  ['nobody knows where', [...there('a'), ...gone('x')], 'a', 'a x'],
  ['all', gone('a', 'b'), 'a b', 'a b']
])('what is gone stands where it stood: %s', (_, rows, then, expected) => {
  expect(order(rows, then)).toBe(expected)
})
