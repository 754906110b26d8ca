import { expect, test } from 'vitest'
import { absorbed } from '../../../src/review/anchor/absorbed.ts'
import { anchorSegments } from '../../../src/review/anchor/anchor.ts'
import { mapBothSides } from '../../../src/review/anchor/both-sides.ts'
import { listDoubtful } from '../../../src/review/anchor/doubt.ts'
import { matchInOrder, type Surroundings } from '../../../src/review/anchor/match-in-order.ts'
import { mapSections, type Outlines } from '../../../src/review/anchor/match-sections.ts'
import { reconcile } from '../../../src/review/anchor/reconcile.ts'
import { takeSame } from '../../../src/review/anchor/search.ts'
import { readSections } from '../../../src/review/anchor/sections.ts'
import { applyDecisions } from '../../../src/review/decide/apply-decisions.ts'
import { accepted, bitextOf, segments } from '../bitexts.ts'
import { decidedOn, openMinded, searchFor, today } from './searches.ts'

test('an anchor says what a decided segment is now, and whether it is the same, merged or moved', () => {
  const decision = accepted('one', ['1 加强组织领导', '2 抓好工作落实'], ['1 指導を強化する'])
  const { source, target } = anchorSegments(
    [decision],
    segments('1 抓好各项工作落实', '2 加强组织领导'),
    segments('1 指導を 強化する')
  )
  const show = (anchoring: typeof source, side: typeof decision.source) =>
    side.map(segment => {
      const { current, same, moved } = anchoring(segment)
      return [current.map(({ path }) => path).join(), same, moved]
    })
  expect(show(source, decision.source)).toEqual([
    ['2', true, expect.any(Boolean)],
    ['1', false, expect.any(Boolean)]
  ])
  expect(show(target, decision.target)).toEqual([['1', true, false]])
})

const surroundings: Surroundings = { ...openMinded, shift: path => path, isCarried: () => false }
const match = (then: string[], now: string[]) =>
  matchInOrder(decidedOn(...then), today(...now), surroundings).map(
    ({ decided, current }) => `${decided.map(({ path }) => path)} > ${current.map(({ path }) => path)}`
  )

test('texts in order are matched as the same, reworded, split and merged', () => {
  expect(match(['1 加强组织领导', '2 抓好工作落实'], ['1 加强组织领导', '2 抓好各项工作落实'])).toEqual([
    '1 > 1',
    '2 > 2'
  ])
  expect(match(['1 支持中小企业发展完善服务体系'], ['1 支持中小企业发展', '2 完善服务体系'])).toEqual([
    '1 > 1,2'
  ])
  expect(match(['1 支持中小企业发展', '2 完善服务体系'], ['1 支持中小企业发展完善服务体系'])).toEqual([
    '1,2 > 1'
  ])
  expect(match(['1 支持中小企业'], ['1 保护森林资源'])).toEqual([])
})

const outlinesOf = (then: string[], now: string[]): Outlines => ({
  old: readSections(decidedOn(...then), new Set()),
  now: readSections(today(...now), new Set())
})
const pathsOf = ({ found }: ReturnType<typeof mapSections>) =>
  [...found].filter(([{ path }]) => path !== '').map(([one, other]) => `${one.path} > ${other.path}`)

const chapters = ['1 总则', '1/i1 甲甲甲', '2 附则', '2/i1 乙乙乙']

test('a section is found where it went, with its heading and its texts', () => {
  const moved = ['1 附则', '1/i1 乙乙乙', '2 新章', '2/i1 丁丁丁', '3 总则', '3/i1 甲甲甲']
  expect(pathsOf(mapSections(outlinesOf(chapters, moved), new Map()))).toEqual(['1 > 3', '2 > 1'])
})

test('of a section that was copied the first one is taken, and the rest are copies', () => {
  const copied = [...chapters, '3 附则', '3/i1 乙乙乙']
  const map = mapSections(outlinesOf(chapters, copied), new Map())
  expect(pathsOf(map)).toEqual(['1 > 1', '2 > 2'])
  expect([...map.copies].map(({ path }) => path)).toEqual(expect.arrayContaining(['3']))
})

test('a section and its translation are not taken for different copies', () => {
  const both = mapBothSides(
    {
      source: outlinesOf(chapters, [...chapters, '3 附则', '3/i1 乙乙乙']),
      target: outlinesOf(chapters, [...chapters, '3 附则', '3/i1 乙乙乙'])
    },
    []
  )
  expect(pathsOf(both.source)).toEqual(pathsOf(both.target))
})

test('a repeated text that lost its neighbours is in doubt, one that has them is not', () => {
  const then = ['1 甲', '2 抓落实', '3 乙', '4 丙', '5 抓落实', '6 丁']
  const side = (now: string[], pairs: readonly (readonly [number, number])[]) => {
    const search = searchFor(decidedOn(...then), today(...now))
    for (const [one, other] of pairs) {
      const [decided, segment] = [search.decided[one], search.current[other]]
      if (decided && segment) takeSame(search, decided, segment)
    }
    return { search, moved: new Set<never>() }
  }
  const all = [0, 1, 2, 3, 4, 5].map(at => [at, at] as const)
  const target = side(then, all)
  const doubtful = (source: ReturnType<typeof side>) => {
    const couples = source.search.decided.map((one, at) => ({
      source: [one],
      target: target.search.decided.slice(at, at + 1)
    }))
    const found = listDoubtful(couples, source, target)
    return source.search.decided.filter(one => found.has(one)).map(({ path }) => path)
  }
  expect(doubtful(side(then, all))).toEqual([])
  const away = ['1 甲', '2 乙', '3 丙', '4 丁', '5 戊', '6 抓落实', '7 己']
  expect(
    doubtful(
      side(away, [
        [0, 0],
        [1, 5],
        [2, 1],
        [3, 2],
        [5, 3]
      ])
    )
  ).toEqual(['2'])
})

test('a decision whose segments were merged into another bead is found by that bead', () => {
  const source = segments('1 支持中小企业发展完善服务体系')
  const target = segments('1 中小企業の発展を支援しサービス体制を整える')
  const decisions = [
    accepted('one', ['1 支持中小企业发展'], ['1 中小企業の発展を支援し']),
    accepted('two', ['2 完善服务体系'], ['2 サービス体制を整える'])
  ]
  const reconciliations = reconcile(decisions, source, target)
  const bitext = applyDecisions(bitextOf(source, target, ['1 > 1']), reconciliations)
  expect([...absorbed(bitext, reconciliations)]).toEqual([['two', 'one']])
  expect(absorbed(bitext, [])).toEqual(new Map())
})
