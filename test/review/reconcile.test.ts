import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CurrentSegment } from '../../src/review/anchor/anchor.ts'
import { reconcile } from '../../src/review/anchor/reconcile.ts'
import { refreshKept } from '../../src/review/decide/refresh.ts'
import { accepted, bitextOf, segments } from './bitexts.ts'

function standing(
  decisions: ReturnType<typeof accepted>[],
  source: CurrentSegment[],
  target: CurrentSegment[]
): string[] {
  return reconcile(decisions, source, target).map(found => {
    const paths = (side: 'source' | 'target'): string =>
      found[side].map(({ current }) => current.map(({ path }) => path).join('+') || '-').join(' ')
    return `${found.decision.id} ${found.state}: ${paths('source')} > ${paths('target')}`
  })
}

const decisions = [
  accepted('a', ['1/i1 坚持创新驱动'], ['h1/c1 イノベーション駆動の堅持']),
  accepted('b', ['1/i2 坚持深化改革'], ['h1/c2 改革深化の堅持']),
  accepted('c', ['1/i3 坚持合理布局'], [])
]
const source = segments('1/i1 坚持创新驱动', '1/i2 坚持深化改革', '1/i3 坚持合理布局')
const target = segments('h1/c1 イノベーション駆動の堅持', 'h1/c2 改革深化の堅持')

test('decisions on texts that did not change are kept', () => {
  expect(standing(decisions, source, target)).toEqual([
    'a kept: 1/i1 > h1/c1',
    'b kept: 1/i2 > h1/c2',
    'c kept: 1/i3 > '
  ])
})

test('a new clause before them moves them and changes nothing', () => {
  const longer = segments('1/i1 全新内容', '1/i2 坚持创新驱动', '1/i3 坚持深化改革', '1/i4 坚持合理布局')
  const found = reconcile(decisions, longer, target)
  expect(found.map(({ state }) => state)).toEqual(['kept', 'kept', 'kept'])
  const bitext = bitextOf(longer, target, [])
  expect(refreshKept(found, bitext).map(decision => decision.source[0]?.path)).toEqual([
    '1/i2',
    '1/i3',
    '1/i4'
  ])
})

test('width, white space and quotation marks do not make a decision stale', () => {
  const decision = accepted('q', ['1 到2035年，“放管服”'], ['1 ２０３５年'])
  expect(standing([decision], segments('1 到２０３５年，「放管服」 '), segments('1 2035年'))).toEqual([
    'q kept: 1 > 1'
  ])
})

test('a reworded clause that two decisions hold stays with the second when the first is made anew', () => {
  const texts = segments('h1 複数のユニコーン企業の育成等', 'h2 多くのユニコーン企業を育てる')
  const [first = '', second = ''] = texts.map(({ path, text }) => `${path} ${text}`)
  const now = '1 培育更多独角兽企业和瞪羚企业'
  const later = [accepted('a', [now], [first]), accepted('b', ['1 培育一批独角兽企业'], [second])]
  expect(standing(later, segments(now), texts)).toEqual(['a kept: 1 > h1', 'b stale: 1 > h2'])
  expect(
    reconcile(later, segments(now), texts).flatMap(({ source }) => source.map(({ merged }) => merged))
  ).toEqual([false, false])
})

test('what did not change has not moved, in whatever order items and paragraphs stand', () => {
  const texts = segments(
    '1 基本原则',
    '1/i1 坚持创新驱动',
    '1/i2 坚持深化改革',
    '1/p1 以上各项原则从公布之日起施行'
  )
  const found = reconcile(
    [accepted('all', ['1 基本原则'], [])].concat(
      texts.slice(1).map(({ path, text }) => accepted(path, [`${path} ${text}`], []))
    ),
    texts,
    []
  )
  expect(found.flatMap(({ source }) => source.map(({ moved }) => moved))).toEqual([
    false,
    false,
    false,
    false
  ])
})

test('an edited clause makes its own decision stale and no other', () => {
  const edited = segments('h1/c1 イノベーション駆動の堅持', 'h1/c2 改革深化と開放の堅持')
  expect(standing(decisions, source, edited)).toEqual([
    'a kept: 1/i1 > h1/c1',
    'b stale: 1/i2 > h1/c2',
    'c kept: 1/i3 > '
  ])
})

test('an edited clause is found where the renumbering put it', () => {
  const edited = segments('1/i1 全新内容', '1/i2 坚持创新驱动', '1/i3 坚持深化开放', '1/i4 坚持合理布局')
  expect(standing(decisions, edited, target)[1]).toBe('b stale: 1/i3 > h1/c2')
})

test('an edited clause that also moved is found by its likeness', () => {
  const edited = segments(
    '1/i1 坚持创新驱动',
    '1/i2 完全不同的一句话',
    '1/i3 坚持合理布局',
    '7/i1 坚持全面深化改革'
  )
  expect(standing(decisions, edited, target)[1]).toBe('b stale: 7/i1 > h1/c2')
})

test('other text in the place of a clause is not taken for it', () => {
  const edited = segments('1/i1 坚持创新驱动', '1/i2 加大财政资金投入力度', '1/i3 坚持合理布局')
  expect(standing(decisions, edited, target)[1]).toBe('b orphaned: - > h1/c2')
})

test('a clause that is gone orphans its decision', () => {
  expect(standing(decisions, segments('1/i1 坚持创新驱动', '1/i2 坚持合理布局'), target)).toEqual([
    'a kept: 1/i1 > h1/c1',
    'b orphaned: - > h1/c2',
    'c kept: 1/i2 > '
  ])
})

test('a bead that lost one of two segments is stale', () => {
  const decision = accepted('ab', ['1/i1 坚持创新驱动', '1/i2 坚持深化改革'], ['h1/c2 改革深化の堅持'])
  expect(standing([decision], segments('1/i1 坚持创新驱动'), target)).toEqual(['ab stale: 1/i1 - > h1/c2'])
})

test('a source segment in several beads is found for each', () => {
  const twice = [decisions[0], accepted('a2', ['1/i1 坚持创新驱动'], ['h1/c2 改革深化の堅持'])].flatMap(
    one => one ?? []
  )
  expect(standing(twice, source, target)).toEqual(['a kept: 1/i1 > h1/c1', 'a2 kept: 1/i1 > h1/c2'])
})

const repeated = [
  accepted('x', ['1 第一章', '1/i1 加强领导'], ['h1 甲']),
  accepted('y', ['2 第二章', '2/i1 加强领导'], ['h2 乙'])
]

test('a repeated clause follows its own chapter', () => {
  const renumbered = segments(
    '1 新的一章',
    '1/i1 加强领导',
    '2 第一章',
    '2/i1 加强领导',
    '3 第二章',
    '3/i1 加强领导'
  )
  expect(standing(repeated, renumbered, segments('h1 甲', 'h2 乙'))).toEqual([
    'x kept: 2 2/i1 > h1',
    'y kept: 3 3/i1 > h2'
  ])
})

test('when one of two equal clauses goes, the decision on the other is kept', () => {
  const shorter = segments('1 第一章', '2 第二章', '2/i1 加强领导')
  expect(standing(repeated, shorter, segments('h1 甲', 'h2 乙'))).toEqual([
    'x stale: 1 - > h1',
    'y kept: 2 2/i1 > h2'
  ])
})

test('of two equal clauses one is decided and edited: it is found where it was, and not in the other', () => {
  const decision = { ...accepted('x', ['2/i1 加强组织领导'], []), state: 'accepted' as const }
  const [segment] = decision.source
  const one = { ...decision, source: segment ? [{ ...segment, copies: 2 }] : [] }
  const now = segments('1 第一章', '1/i1 加强组织领导', '2 第二章', '2/i1 加强统一领导', '3 第三章')
  expect(standing([one], now, [])).toEqual(['x stale: 2/i1 > '])
})

test('a clause that was copied elsewhere and edited in its place is found in its place', () => {
  const made = [
    accepted('a', ['1/i1 坚持创新驱动'], []),
    accepted('b', ['1/i2 到2025年基本形成产业体系'], [])
  ]
  const more = [accepted('c', ['1/i3 坚持合理布局'], []), accepted('d', ['2/i1 完善政策'], [])]
  const now = segments(
    '1/i1 坚持创新驱动',
    '1/i2 到2030年基本形成产业体系',
    '1/i3 坚持合理布局',
    '2/i1 完善政策',
    '2/i2 到2025年基本形成产业体系'
  )
  expect(standing([...made, ...more], now, [])[1]).toBe('b stale: 1/i2 > ')
})

test('a clause that was split is found in all its parts, and those that were merged in one', () => {
  const made = [
    accepted('s', ['1/i1 推动产业升级，加快创新步伐'], []),
    accepted('m', ['1/i2 加大财政资金投入'], []),
    accepted('n', ['1/i3 完善金融服务体系'], [])
  ]
  const now = segments('1/i1 推动产业升级', '1/i2 加快创新步伐', '1/i3 加大财政资金投入，完善金融服务体系')
  expect(standing(made, now, [])).toEqual(['s stale: 1/i1+1/i2 > ', 'm stale: 1/i3 > ', 'n stale: 1/i3 > '])
})

test('sentences that open an article and become one are found in it, whatever list follows them', () => {
  const opening = [
    accepted('one', ['3/7/s1 具体办法由国务院另行规定'], ['t1 甲']),
    accepted('two', ['3/7/s2 县级以上人民政府应当加强对本行政区域内有关工作的组织领导'], ['t2 乙']),
    accepted('item', ['3/7/i1 建立联席会议制度'], ['t3 丙'])
  ]
  const joined = segments(
    '3/7 具体办法由国务院另行规定，县级以上人民政府应当加强对本行政区域内有关工作的组织领导',
    '3/7/i1 建立联席会议制度'
  )
  expect(standing(opening, joined, segments('t1 甲', 't2 乙', 't3 丙'))).toEqual([
    'one stale: 3/7 > t1',
    'two stale: 3/7 > t2',
    'item kept: 3/7/i1 > t3'
  ])
})

const distinctTexts = fc.uniqueArray(
  fc.string({ unit: fc.constantFrom(...'创新驱动改革布局发展产业'), minLength: 4, maxLength: 12 }),
  {
    minLength: 2,
    maxLength: 12
  }
)

test('whatever is added, taken out or reordered, decisions on clauses that are still there are kept in their clauses', () => {
  fc.assert(
    fc.property(distinctTexts, fc.infiniteStream(fc.nat()), (texts, dice) => {
      const roll = (): number => dice.next().value ?? 0
      const old = texts.map((text, index) => ({ path: `${(index % 3) + 1}/i${index + 1}`, text }))
      const made = old.map(({ path, text }, index) =>
        accepted(`d${index}`, [`${path} ${text}`], [`t${index} t${index}`])
      )
      const kept = old.filter(() => roll() % 4 > 0)
      const mixed = [...kept].sort(() => (roll() % 2 === 0 ? 1 : -1))
      const now = mixed.map(({ text }, index) => ({ path: `${(index % 2) + 1}/i${index + 1}`, text }))
      const found = reconcile(
        made,
        now,
        made.flatMap(decision => decision.target)
      )
      expect(found).toHaveLength(made.length)
      for (const {
        decision,
        state,
        source: [anchor]
      } of found) {
        const text = decision.source[0]?.text
        const still = now.find(segment => segment.text === text)
        if (still) expect(state).toBe('kept')
        else expect(state).not.toBe('kept')
        if (still) expect(anchor?.current).toEqual([still])
        if (anchor?.same) expect(anchor.current[0]?.text).toBe(text)
      }
    }),
    { numRuns: 300, seed: 3 }
  )
})

test('no segment of today is taken for two decided ones, and no decision is lost', () => {
  const few = fc.array(
    fc.tuple(fc.constantFrom('1', '2'), fc.constantFrom('改革', '改革开放', '创新', '创新驱动')),
    { maxLength: 8 }
  )
  const place = (list: [string, string][]): CurrentSegment[] =>
    list.map(([chapter, text], index) => ({ path: `${chapter}/i${index + 1}`, text }))
  fc.assert(
    fc.property(few, few, (then, now) => {
      const made = place(then).map(({ path, text }, index) => accepted(`d${index}`, [`${path} ${text}`], []))
      const found = reconcile(made, place(now), [])
      expect(found.map(({ decision }) => decision.id)).toEqual(made.map(({ id }) => id))
      const taken = found.flatMap(({ source: [anchor] }) =>
        anchor && !anchor.merged ? anchor.current.map(({ path }) => path) : []
      )
      expect(new Set(taken).size).toBe(taken.length)
      for (const {
        state,
        source: [anchor],
        decision
      } of found) {
        expect(state === 'kept').toBe(anchor?.same)
        if (state === 'kept') expect(anchor?.current[0]?.text).toBe(decision.source[0]?.text)
      }
    }),
    { numRuns: 300, seed: 5 }
  )
})
