import { expect, test } from 'vitest'
import { codeHash } from '../../src/nodes/index.ts'
import { decidedOrder, orderChanges } from '../../src/review/changes/order-changes.ts'
import type { Change } from '../../src/review/index.ts'

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
  orderChanges(rows, then.split(' '))
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

test('code stands last in the file, but is listed behind the segments beside it', () => {
  const decided = (id: string, path: string, text = '甲') => ({
    id,
    state: 'accepted' as const,
    source: [{ path, text }],
    target: []
  })
  const code = (id: string, path: string) => decided(id, path, codeHash(id))
  const segments = [
    decided('title', 'h1'),
    decided('one', '1'),
    decided('first', '1/p1/s1'),
    decided('second', '1/p1/s2'),
    decided('item', '1/2'),
    decided('two', '2')
  ]
  expect(
    decidedOrder([
      ...segments,
      code('top', 'b1'),
      code('own', '1/b1'),
      code('in item', '1/2/b1'),
      code('x', '3/b1')
    ])
  ).toEqual(['x', 'title', 'one', 'first', 'second', 'item', 'own', 'in item', 'two', 'top'])
})
