import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Bitext, Decision } from '../../src/nodes/index.ts'
import { reconcile } from '../../src/review/anchor/reconcile.ts'
import { changes } from '../../src/review/changes/changes.ts'
import { applyDecisions } from '../../src/review/decide/apply-decisions.ts'
import { bindingsOf } from '../../src/review/decide/bindings.ts'
import { decide } from '../../src/review/decide/decide.ts'
import { accepted, bitextOf, segments, show } from './bitexts.ts'

const source = segments('1 甲', '2 乙', '3 丙')
const target = segments('h1 あ', 'h2 い', 'h3 う')

function decided(bitext: Bitext, decisions: Decision[]): { bitext: Bitext; shown: string[] } {
  const applied = applyDecisions(bitext, reconcile(decisions, source, target))
  return { bitext: applied, shown: applied.beads.map(show) }
}

test('an accepted bead takes the place of the same proposal and keeps its score', () => {
  const { bitext, shown } = decided(bitextOf(source, target, ['1>h1', '2>h2', '3>h3']), [
    accepted('x', ['2 乙'], ['h2 い'])
  ])
  expect(shown).toEqual(['1-h1 proposed: 1 > h1', 'x accepted: 2 > h2', '3-h3 proposed: 3 > h3'])
  expect(bitext.beads[1]).toMatchObject({ score: 0.7, origin: 'aligner' })
})

test('in a translation a decided bead takes its segments out of proposed ones', () => {
  const { bitext, shown } = decided(bitextOf(source, target, ['1 2>h1', '3>h2 h3']), [
    accepted('x', ['2 乙'], ['h2 い'])
  ])
  expect(shown).toEqual(['1-2-h1 proposed: 1 > h1', 'x accepted: 2 > h2', '3-h2-h3 proposed: 3 > h3'])
  expect(bitext.beads[1]).toMatchObject({ score: 1, origin: 'translator', kind: 'translation' })
})

test('in a summary a decided bead leaves its source to others', () => {
  const { shown } = decided(bitextOf(source, target, ['1>h1', '1>h2', '2>', '3>h3'], 'summary'), [
    accepted('x', ['1 甲'], ['h1 あ'])
  ])
  expect(shown).toEqual([
    'x accepted: 1 > h1',
    '1-h2 proposed: 1 > h2',
    '2 proposed: 2 > ',
    '3-h3 proposed: 3 > h3'
  ])
})

test('an accepted omission takes its source out of every bead', () => {
  const { shown } = decided(bitextOf(source, target, ['1>h1', '2>h2', '3>h3'], 'summary'), [
    accepted('x', ['2 乙'], [])
  ])
  expect(shown).toEqual([
    '1-h1 proposed: 1 > h1',
    'addition-h2 proposed:  > h2',
    'x accepted: 2 > ',
    '3-h3 proposed: 3 > h3'
  ])
})

test('a rejected bead goes, and its segments stand alone', () => {
  const { shown } = decided(bitextOf(source, target, ['1>h1', '2>h2', '3>h3']), [
    accepted('x', ['2 乙'], ['h2 い'], { state: 'rejected' })
  ])
  expect(shown).toEqual([
    '1-h1 proposed: 1 > h1',
    'addition-h2 proposed:  > h2',
    'omission-2 proposed: 2 > ',
    '3-h3 proposed: 3 > h3'
  ])
})

test('a rejection does not bind once a text has changed', () => {
  const { shown } = decided(bitextOf(source, target, ['2>h2']), [
    accepted('x', ['2 乙丙丁戊'], ['h2 い'], { state: 'rejected' })
  ])
  expect(shown).toContain('2-h2 proposed: 2 > h2')
})

test('a proposal never bears the id of a decision on another bead', () => {
  const { shown } = decided(bitextOf(source, target, ['1>h1', '2>h2', '3>h3']), [
    accepted('1-h1', ['3 丙'], ['h3 う'])
  ])
  expect(shown).toEqual(['1-h1_2 proposed: 1 > h1', '2-h2 proposed: 2 > h2', '1-h1 accepted: 3 > h3'])
})

test('the aligner is bound by accepted and stale beads, and by rejections of the same texts', () => {
  const found = reconcile(
    [
      accepted('a', ['1 甲'], ['h1 あ']),
      accepted('b', ['2 乙乙乙乙'], ['h2 い']),
      accepted('c', ['3 丙'], ['h3 う'], { state: 'rejected' })
    ],
    segments('1 甲', '2 乙乙乙', '3 丙'),
    target
  )
  expect(bindingsOf(found, 'translation')).toEqual({
    accepted: [
      { id: 'a', state: 'accepted', source: ['1'], target: ['h1'] },
      { id: 'b', state: 'stale', source: ['2'], target: ['h2'] }
    ],
    rejected: [{ source: ['3'], target: ['h3'] }]
  })
})

const mergers = [
  accepted('m', ['1 加大财政资金投入'], ['h1 あ']),
  accepted('n', ['2 完善金融服务体系'], ['h2 い']),
  accepted('o', ['3 丙'], ['h3 う'])
]
const merged = segments('1 加大财政资金投入，完善金融服务体系', '2 丙')

test('in a translation the beads of merged clauses become one, and accepting it settles both', () => {
  const found = reconcile(mergers, merged, target)
  const bitext = applyDecisions(bitextOf(merged, target, ['1>h1', '2>h3', '>h2']), found)
  expect(bitext.beads.map(show)).toEqual(['m stale: 1 > h1 h2', 'o accepted: 2 > h3'])
  const rows = changes({ document: 'd', source: 'zh-Hans', target: 'ja' }, bitext, found)
  expect(rows.map(({ bead, decision, change }) => `${bead} ${decision} ${change}`)).toEqual([
    'm stale merged',
    'o kept none',
    'n stale merged'
  ])
  expect(rows[2]?.current).toEqual(rows[0]?.current)
  for (const beads of [undefined, new Set(['m']), new Set(['n'])]) {
    const once = decide(bitext, found, { type: 'accept', ...(beads ? { beads } : {}) })
    expect(once.map(({ id }) => id)).toEqual(['m', 'o'])
    expect(reconcile(once, merged, target).map(({ state }) => state)).toEqual(['kept', 'kept'])
  }
})

test('in a summary each bead of merged source clauses keeps its own target', () => {
  const found = reconcile(mergers, merged, target)
  const bitext = applyDecisions(bitextOf(merged, target, ['1>h1', '2>h3', '1>h2'], 'summary'), found)
  expect(bitext.beads.map(show)).toEqual(['m stale: 1 > h1', 'n stale: 1 > h2', 'o accepted: 2 > h3'])
})

test('a bead of a split clause holds all its parts', () => {
  const split = segments('1 加大财政资金投入', '2 完善金融服务体系', '3 丙')
  const whole = [accepted('w', ['1 加大财政资金投入，完善金融服务体系'], ['h1 あ', 'h2 い'])]
  const found = reconcile(whole, split, target)
  const bitext = applyDecisions(bitextOf(split, target, ['1>h1', '2>h2', '3>h3']), found)
  expect(bitext.beads.map(show)).toEqual(['w stale: 1 2 > h1 h2', '3-h3 proposed: 3 > h3'])
})

test('a review lists every bead with the texts of then and now, orphans last', () => {
  const decisions = [
    accepted('gone', ['9 没有了的旧句子'], ['h1 あ']),
    accepted('old', ['7 甲'], ['h1 あ']),
    accepted('edited', ['2 乙'], ['h2 いいい'])
  ]
  const now = segments('h1 あ', 'h2 いい', 'h3 う')
  const found = reconcile(decisions, source, now)
  const bitext = applyDecisions(bitextOf(source, now, ['1>h1', '2>h2', '3>h3']), found)
  const rows = changes({ document: 'd', source: 'zh-Hans', target: 'ja' }, bitext, found)
  expect(rows.map(({ bead, decision, change }) => `${bead} ${decision} ${change}`)).toEqual([
    'old kept moved',
    'edited stale reworded',
    '3-h3 new added',
    'gone orphaned removed'
  ])
  expect(rows[1]).toEqual({
    document: 'd',
    source: 'zh-Hans',
    target: 'ja',
    bead: 'edited',
    decision: 'stale',
    change: 'reworded',
    side: 'target',
    kind: 'translation',
    score: 0.7,
    impact: { targets: [], concepts: [], beads: [] },
    accepted: { source: segments('2 乙'), target: segments('h2 いいい') },
    current: { source: segments('2 乙'), target: segments('h2 いい') }
  })
  expect(rows[3]?.current).toBeNull()
})

test('accepting one bead leaves every other decision as it was', () => {
  const decisions = [
    accepted('edited', ['2 乙'], ['h2 いいい'], { note: 'n', reviewer: 'R' }),
    accepted('no', ['1 甲'], ['h3 う'], { state: 'rejected' }),
    accepted('gone', ['9 没有了的旧句子'], ['h8 え'])
  ]
  const now = segments('h1 あ', 'h2 いい', 'h3 う')
  const found = reconcile(decisions, source, now)
  const bitext = applyDecisions(bitextOf(source, now, ['1>h1', '2>h2', '3>h3']), found)
  expect(decide(bitext, found, { type: 'accept', beads: new Set(['3-h3']) })).toEqual([
    decisions[0],
    accepted('3-h3', ['3 丙'], ['h3 う']),
    decisions[1],
    decisions[2]
  ])
  expect(decide(bitext, found, { type: 'accept' }, { date: '2020-08-01' })).toEqual([
    accepted('1-h1', ['1 甲'], ['h1 あ'], { date: '2020-08-01' }),
    accepted('edited', ['2 乙'], ['h2 いい'], { note: 'n', reviewer: 'R', date: '2020-08-01' }),
    accepted('3-h3', ['3 丙'], ['h3 う'], { date: '2020-08-01' }),
    decisions[1]
  ])
})

const side = ['1', '2', '3', '4']
const someBeads = fc
  .array(fc.tuple(fc.subarray(side), fc.subarray(side.map(path => `h${path}`))), { maxLength: 4 })
  .map(list => list.filter(([from, to]) => from.length + to.length > 0))

test('after every decision each segment stands in a bead, ids are unique, and accepting all leaves nothing to review', () => {
  const from = segments('1 甲', '2 乙', '3 丙', '4 丁')
  const to = segments('h1 あ', 'h2 い', 'h3 う', 'h4 え')
  fc.assert(
    fc.property(
      someBeads,
      someBeads,
      fc.constantFrom('summary' as const, 'translation' as const),
      (made, proposed, relation) => {
        const decisions = made.map(([a, b], index) =>
          accepted(`d${index}`, [], [], {
            state: index % 3 === 2 ? 'rejected' : 'accepted',
            source: from.filter(({ path }) => a.includes(path)),
            target: to.filter(({ path }) => b.includes(path))
          })
        )
        const beads = [...new Set(proposed.map(([a, b]) => `${a.join(' ')}>${b.join(' ')}`))]
        const found = reconcile(decisions, from, to)
        const bitext = applyDecisions(bitextOf(from, to, beads, relation), found)
        const paths = (key: 'source' | 'target') =>
          new Set(bitext.beads.flatMap(bead => bead[key].map(({ path }) => path)))
        expect([paths('source').size, paths('target').size]).toEqual([4, 4])
        expect(new Set(bitext.beads.map(({ id }) => id)).size).toBe(bitext.beads.length)
        const all = decide(bitext, found, { type: 'accept' })
        const again = reconcile(all, from, to)
        const settled = applyDecisions(bitextOf(from, to, beads, relation), again)
        expect(settled.beads.filter(({ state }) => state !== 'accepted')).toEqual([])
      }
    ),
    { numRuns: 500, seed: 9 }
  )
})
