import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Relation } from '../../src/nodes/index.ts'
import { reconcile } from '../../src/review/anchor/reconcile.ts'
import { applyDecisions } from '../../src/review/decide/apply-decisions.ts'
import { type Deed, decide, type Stamp } from '../../src/review/decide/decide.ts'
import { accepted, bitextOf, segments } from './bitexts.ts'

const source = segments('1 甲', '2 乙', '3 丙', '4 丙')
const target = segments('h1 あ', 'h2 い', 'h3 う')

/** Paths of the first source segments, by bead. */
function pathsOf(decisions: ReturnType<typeof decide>) {
  return decisions.map(decision => `${decision.id} ${decision.source[0]?.path}`)
}

function setUp(decisions: ReturnType<typeof accepted>[], relation: Relation = 'translation') {
  const found = reconcile(decisions, source, target)
  const proposed = bitextOf(source, target, ['1>h1', '2>h2', '3 4>h3'], relation)
  const bitext = applyDecisions(proposed, found)
  return (deed: Deed, stamp?: Stamp) => decide(bitext, found, deed, stamp)
}

const one = accepted('one', ['1 甲'], ['h1 あ'], { note: 'n' })

describe('regroup', () => {
  test('relinks a bead under its own id, and keeps its note', () => {
    const deed = { type: 'regroup', beads: ['one'], groups: [{ source: ['2'], target: ['h1'] }] } as const
    expect(setUp([one])(deed, { reviewer: 'R' })).toEqual([
      accepted('one', ['2 乙'], ['h1 あ'], { note: 'n', reviewer: 'R' })
    ])
  })

  test('splits a bead in two, with ids of their own, and counts equal texts', () => {
    const groups = [
      { source: ['3'], target: ['h3'] },
      { source: ['4'], target: [] }
    ]
    const made = setUp([])({ type: 'regroup', beads: ['3-4-h3'], groups })
    expect(made.map(({ id }) => id)).toEqual(['3--h3', 'omission-4'])
    expect(made[1]).toEqual({
      id: 'omission-4',
      state: 'accepted',
      source: [{ path: '4', text: '丙', copies: 2, near: expect.any(String) }],
      target: []
    })
  })

  test('merges two beads into one', () => {
    const groups = [{ source: ['1', '2'], target: ['h1', 'h2'] }]
    const made = setUp([one])({ type: 'regroup', beads: ['one', '2-h2'], groups })
    expect(made.map(({ id, source: from }) => [id, from.length])).toEqual([['1--h1', 2]])
  })

  test('takes nothing out of another accepted bead, but a source under summary', () => {
    const deed = { type: 'regroup', beads: ['2-h2'], groups: [{ source: ['1'], target: ['h2'] }] } as const
    expect(() => setUp([one])(deed)).toThrow('a source segment is already in the accepted bead one')
    expect(setUp([one], 'summary')(deed).map(({ id }) => id)).toEqual(['one', '2-h2'])
    const taking = { ...deed, groups: [{ source: ['2'], target: ['h1'] }] }
    expect(() => setUp([one], 'summary')(taking)).toThrow(
      'a target segment is already in the accepted bead one'
    )
  })

  test('refuses what is not there, and what is empty', () => {
    const regroup = (beads: string[], from: string[], to: string[]) => () =>
      setUp([one])({ type: 'regroup', beads, groups: [{ source: from, target: to }] })
    expect(regroup(['nope'], ['1'], [])).toThrow('no bead nope')
    expect(regroup(['one'], ['9'], [])).toThrow('no source segment 9')
    expect(regroup(['one'], [], [])).toThrow('a bead has a segment on one side at least')
  })

  test('keeps what it replaced as rejected where it could be proposed again', () => {
    const deed = { type: 'regroup', beads: ['one'], groups: [{ source: ['1'], target: ['h2'] }] } as const
    const made = setUp([one], 'summary')(deed)
    expect(made.map(({ id, state }) => `${id} ${state}`)).toEqual(['one accepted', 'one_2 rejected'])
    expect(made[1]).toMatchObject({ source: [{ text: '甲' }], target: [{ text: 'あ' }] })
    expect(setUp([one])(deed)).toHaveLength(1)
  })

  test('relinks back and leaves no rejection of what is accepted again', () => {
    const relink = (to: string) =>
      ({ type: 'regroup', beads: ['one'], groups: [{ source: ['1'], target: [to] }] }) as const
    const states = (decisions: ReturnType<typeof decide>) =>
      decisions.map(({ state, target: [to] }) => `${state} ${to?.path}`)
    const there = setUp([one], 'summary')(relink('h2'))
    expect(states(there)).toEqual(['accepted h2', 'rejected h1'])
    const back = setUp(there, 'summary')(relink('h1'))
    expect(states(back)).toEqual(['accepted h1', 'rejected h2'])
    expect(states(setUp(back, 'summary')(relink('h2')))).toEqual(['accepted h2', 'rejected h1'])
  })

  test('leaves nothing out that is rendered, and renders nothing that is left out', () => {
    const gap = accepted('gap', ['2 乙'], [])
    const regroup = (bead: string, from: string[], to: string[]) => () =>
      setUp(
        [one, gap],
        'summary'
      )({
        type: 'regroup',
        beads: [bead],
        groups: [{ source: from, target: to }]
      })
    expect(regroup('3-4-h3', ['2'], ['h3'])).toThrow(
      'source segment 2 cannot be left out and rendered: it is already in the accepted bead gap'
    )
    expect(regroup('3-4-h3', ['1'], [])).toThrow('it is already in the accepted bead one')
    expect(regroup('gap', ['2'], ['h2'])()).toContainEqual(accepted('gap', ['2 乙'], ['h2 い']))
    expect(regroup('one', ['1'], [])()).toContainEqual(accepted('one', ['1 甲'], [], { note: 'n' }))
  })

  test('writes the segments of a group in text order, each once', () => {
    const groups = [{ source: ['2', '1'], target: ['h1'] }]
    const [made] = setUp([])({ type: 'regroup', beads: ['1-h1', '2-h2'], groups })
    expect(made?.source.map(({ path }) => path)).toEqual(['1', '2'])
    const twice = [{ source: ['1', '1'], target: ['h1'] }]
    expect(() => setUp([])({ type: 'regroup', beads: ['1-h1'], groups: twice })).toThrow('twice in one bead')
  })
})

describe('paths of decisions that the deed does not name', () => {
  const renumbered = segments('1 新', '2 甲', '3 乙')
  const renumber = (now: typeof renumbered, deed: Deed) => {
    const decisions = [one, accepted('two', ['2 乙'], ['h2 い'])]
    const found = reconcile(decisions, now, target)
    const proposed = bitextOf(now, target, ['1>h3', ...now.slice(3).map(({ path }) => `${path}>`)])
    return decide(applyDecisions(proposed, found), found, deed)
  }
  const accept = { type: 'accept', beads: new Set(['1-h3']) } as const

  test('stay as they are on file, so that one accepted bead is one changed line', () => {
    expect(pathsOf(renumber(renumbered, accept))).toEqual(['1-h3 1', 'one 1', 'two 2'])
  })

  test('come up to date when all is accepted', () => {
    expect(pathsOf(renumber(renumbered, { type: 'accept' }))).toEqual(['1-h3 1', 'one 2', 'two 3'])
  })

  test('stay where a text is repeated, too', () => {
    const repeated = [...renumbered, ...segments('4 乙')]
    expect(pathsOf(renumber(repeated, accept))).toEqual(['1-h3 1', 'one 1', 'two 2'])
  })

  test('come up to date where a new line takes what an orphaned one left, which was renumbered', () => {
    const side = segments('1 章', '1/i1 丙', '2 节', '2/i1 丙', '3 款', '3/i1 丙')
    const from = segments('a 甲', 'b 乙', 'c 丁')
    const start = bitextOf(from, side, ['>1', 'a>1/i1', '>2', 'b>2/i1', '>3', 'c>3/i1'])
    const chosen = start.beads.map(({ id }) => id).filter(id => !id.includes('b'))
    const made = decide(start, [], { type: 'accept', beads: new Set(chosen) })
    const now = segments('2 章', '2/i1 丙', '3 节', '3/i1 丙', '4 款', '4/i1 丙')
    const left = segments('b 乙', 'c 丁')
    const found = reconcile(made, left, now)
    const bitext = applyDecisions(bitextOf(left, now, []), found)
    const free = bitext.beads.filter(({ target: [to] }) => to?.path === '2/i1')
    expect(free.map(({ state }) => state)).toEqual(['proposed'])
    const after = decide(bitext, found, { type: 'accept', beads: new Set(free.map(({ id }) => id)) })
    const again = reconcile(after, left, now).filter(({ decision }) => decision.id === free[0]?.id)
    expect(again.map(({ state, target: to }) => [state, to[0]?.current])).toEqual([
      ['kept', segments('2/i1 丙')]
    ])
  })

  test('come up to date where a new line would read as an old one that means another copy', () => {
    const then = segments('1 乙', '2 甲', '3 丙', '4 乙', '5 丁')
    const now = segments('1 新', '2 又新', '3 更新', '4 乙', '5 甲', '6 丙', '7 乙', '8 丁')
    const all = applyDecisions(bitextOf(then, target, ['4>h3']), [])
    const decisions = decide(all, [], { type: 'accept', beads: new Set(['4-h3']) })
    const found = reconcile(decisions, now, target)
    expect(found[0]?.source[0]?.current).toEqual(segments('7 乙'))
    const bitext = applyDecisions(bitextOf(now, target, ['4>h2']), found)
    const [other] = bitext.beads.filter(({ target: [to] }) => to?.path === 'h2')
    const made = decide(bitext, found, { type: 'accept', beads: new Set([other?.id ?? '']) })
    expect(pathsOf(made).map(line => line.split(' ')[1])).toEqual(['4', '7'])
    const again = reconcile(made, now, target)
    expect(again.map(({ source: [anchor] }) => anchor?.current[0]?.path)).toEqual(['4', '7'])
  })
})

test('a rejected bead is kept on file as rejected; an omission cannot be rejected', () => {
  const made = setUp([])({ type: 'reject', beads: new Set(['2-h2']) })
  expect(made).toEqual([accepted('2-h2', ['2 乙'], ['h2 い'], { state: 'rejected' })])
  expect(setUp(made)({ type: 'reject', beads: new Set(['2-h2']) })).toEqual(made)
  const omitted = setUp([accepted('gap', ['1 甲'], [])])
  expect(() => omitted({ type: 'reject', beads: new Set(['gap']) })).toThrow('links nothing')
})

test('a note is put on a decision, and taken away; an undecided bead takes none', () => {
  const write = setUp([one])
  expect(write({ type: 'note', bead: 'one', note: 'why' })[0]?.note).toBe('why')
  expect(write({ type: 'note', bead: 'one', note: '' })[0]).not.toHaveProperty('note')
  expect(() => write({ type: 'note', bead: '2-h2', note: 'why' })).toThrow('2-h2 is not decided')
})

test('a decision that is dropped leaves the file', () => {
  expect(setUp([one])({ type: 'drop', beads: new Set(['one']) })).toEqual([])
})

test('whatever is done, decisions that are not named stay as they are', () => {
  const decisions = [one, accepted('two', ['2 乙'], ['h2 い']), accepted('gone', ['9 無'], ['h9 無'])]
  const deeds: fc.Arbitrary<Deed> = fc.oneof(
    fc.subarray(['one', 'two', '3-4-h3']).map(ids => ({ type: 'accept' as const, beads: new Set(ids) })),
    fc.subarray(['one', 'two', '3-4-h3']).map(ids => ({ type: 'reject' as const, beads: new Set(ids) })),
    fc.subarray(['one', 'two', 'gone']).map(ids => ({ type: 'drop' as const, beads: new Set(ids) })),
    fc
      .constantFrom('one', 'two', '3-4-h3')
      .map(id => ({ type: 'regroup' as const, beads: [id], groups: [{ source: ['3'], target: ['h3'] }] }))
  )
  fc.assert(
    fc.property(deeds, deed => {
      const named = new Set<string>(deed.type === 'note' ? [deed.bead] : [...(deed.beads ?? [])])
      const after = setUp(decisions)(deed)
      for (const decision of decisions) if (!named.has(decision.id)) expect(after).toContainEqual(decision)
      expect(new Set(after.map(({ id }) => id)).size).toBe(after.length)
    }),
    { numRuns: 200, seed: 21 }
  )
})
