import { expect, test } from 'vitest'
import type { BeadPaths, Bitext, Decision, Relation } from '../../../src/nodes/index.ts'
import { areMistakable } from '../../../src/review/decide/refresh.ts'
import { DeedError, regroup } from '../../../src/review/decide/regroup.ts'
import { accepted, bitextOf, segments } from '../bitexts.ts'

function bitext(relation: Relation = 'translation'): Bitext {
  const made = bitextOf(
    segments('a 甲', 'b 乙', 'c 丙'),
    segments('x 一', 'y 二', 'z 三'),
    ['a > x', 'b > y', 'c > z'],
    relation
  )
  return {
    ...made,
    beads: made.beads.map(bead => (bead.id === 'c-z' ? { ...bead, state: 'accepted' as const } : bead))
  }
}

const none = new Map<string, Decision>()
const put = (beads: string[], groups: BeadPaths[], decisions = none, relation?: Relation) =>
  regroup(bitext(relation), decisions, { beads, groups }).map(
    ({ id, state, note, bead }) =>
      `${id} ${state}: ${bead.source.map(({ path }) => path)} > ${bead.target.map(({ path }) => path)}${note ? ` (${note})` : ''}`
  )

test('a bead that becomes one group keeps its id, and its segments stand in text order', () => {
  expect(put(['a-x'], [{ source: ['b', 'a'], target: ['x'] }])).toEqual(['a-x accepted: a,b > x'])
})

test('notes on what was replaced go to the first group', () => {
  const noted = new Map([['a-x', accepted('a-x', ['a 甲'], ['x 一'], { note: 'see §2' })]])
  const groups = [
    { source: ['a'], target: ['y'] },
    { source: ['b'], target: ['x'] }
  ]
  expect(put(['a-x', 'b-y'], groups, noted)).toEqual([
    expect.stringMatching(/ accepted: a > y \(see §2\)$/),
    expect.stringMatching(/ accepted: b > x$/)
  ])
})

test('what nothing binds any more and could be proposed again is rejected', () => {
  expect(put(['a-x'], [{ source: ['b'], target: ['y'] }])).toEqual([
    'a-x accepted: b > y',
    'a-x_2 rejected: a > x'
  ])
})

test.each<[string, BeadPaths[], string]>([
  ['a segment that is none', [{ source: ['q'], target: ['x'] }], 'no source segment q'],
  ['one twice in a bead', [{ source: ['a', 'a'], target: [] }], 'a source segment is twice in one bead'],
  [
    'one of an accepted bead',
    [{ source: ['a'], target: ['z'] }],
    'a target segment is already in the accepted bead c-z'
  ],
  ['nothing', [{ source: [], target: [] }], 'a bead has a segment on one side at least']
])('%s is refused', (_, groups, reason) => {
  expect(() => put(['a-x'], groups)).toThrow(new DeedError(reason))
})

test('in a summary a source segment is shared, but not with what leaves it out', () => {
  expect(put(['a-x'], [{ source: ['c'], target: ['x'] }], none, 'summary')[0]).toBe('a-x accepted: c > x')
  expect(() => put(['a-x'], [{ source: ['c'], target: [] }], none, 'summary')).toThrow(DeedError)
})

test('a new line that names another copy by the path of an old one is mistakable', () => {
  const old = accepted('old', ['2 甲'], ['1 一'])
  const fresh = accepted('old', ['3 甲'], ['1 一'])
  expect(areMistakable([old, accepted('new', ['2 甲'], ['4 四'])], [old], [fresh])).toBe(true)
  expect(areMistakable([old, accepted('new', ['4 丁'], ['4 四'])], [old], [fresh])).toBe(false)
  expect(areMistakable([fresh, accepted('new', ['2 甲'], ['4 四'])], [old], [fresh])).toBe(false)
})
