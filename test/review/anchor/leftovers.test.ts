import { expect, test } from 'vitest'
import { exchangeCopies } from '../../../src/review/anchor/exchange.ts'
import { findInGaps } from '../../../src/review/anchor/gaps.ts'
import { learnKnown } from '../../../src/review/anchor/in-sections.ts'
import { findBeside, findUnique } from '../../../src/review/anchor/leftovers.ts'
import { findMoved } from '../../../src/review/anchor/moved.ts'
import { findRecut } from '../../../src/review/anchor/recut.ts'
import { takeSame } from '../../../src/review/anchor/search.ts'
import { readSections } from '../../../src/review/anchor/sections.ts'
import { decidedOn, openMinded, searchFor, show, today } from './searches.ts'

const stay = (path: string): string => path

test('a text that occurs once then and now is found wherever it went', () => {
  const search = searchFor(
    decidedOn('1 甲', '2 乙', '3 丙', '4 丙'),
    today('1 新', '2 乙', '5 甲', '6 丙', '7 丙')
  )
  findUnique(search)
  expect(show(search)).toEqual(['1 > 5', '2 > 2'])
})

test('a repeated text is found beside what was beside it', () => {
  const search = searchFor(
    decidedOn('1 甲', '2 抓落实', '3 乙', '4 抓落实'),
    today('1 新', '2 甲', '3 抓落实', '4 乙', '5 抓落实')
  )
  findUnique(search)
  findBeside(search, openMinded)
  expect(show(search)).toEqual(['1 > 2', '2 > 3', '3 > 4', '4 > 5'])
})

test('a reworded text is found between what stood around it', () => {
  const search = searchFor(
    decidedOn('1 加强组织领导', '2 支持中小企业发展壮大', '3 抓好落实'),
    today('1 加强组织领导', '2 大力支持中小企业发展', '3 抓好落实')
  )
  findUnique(search)
  findInGaps(search, { ...openMinded, shift: stay })
  expect(show(search)).toEqual(['1 > 1', '2 > 2', '3 > 3'])
  expect(search.same.size).toBe(2)
})

test('another text in the same place is not taken for a reworded one', () => {
  const search = searchFor(
    decidedOn('1 甲甲', '2 支持企业', '3 乙乙'),
    today('1 甲甲', '2 保护森林', '3 乙乙')
  )
  findUnique(search)
  findInGaps(search, { ...openMinded, shift: stay })
  expect(show(search)).toEqual(['1 > 1', '3 > 3'])
})

test('a text that is cut otherwise by now is found as its pieces, where an earlier version wrote it', () => {
  const decided = decidedOn('1 甲乙', '2 丙').map(one => ({ ...one, recut: true }))
  const current = today('1/s1 甲', '1/s2 乙', '2 丙')
  const search = searchFor(decided, current)
  findRecut(search, current)
  expect(show(search)).toEqual(['1 > 1/s1 1/s2'])
  const plain = searchFor(decidedOn('1 甲乙', '2 丙'), current)
  findRecut(plain, current)
  expect(show(plain)).toEqual([])
})

test('of siblings that changed places the fewest have moved, and what has another parent has', () => {
  const decided = decidedOn('1/i1 甲', '1/i2 乙', '1/i3 丙', '2/i1 丁')
  const current = today('1/i1 丙', '1/i2 甲', '1/i3 乙', '1/i4 丁')
  const same = new Map(
    decided.flatMap(one => {
      const segment = current.find(({ form }) => form === one.form)
      return segment ? [[one, segment] as const] : []
    })
  )
  expect([...findMoved(same, current, stay)].map(({ form }) => form).sort()).toEqual(['丁', '丙'])
})

test('copies that were found crosswise are exchanged by what stands around them', () => {
  const decided = decidedOn('1 甲', '2 抓落实', '3 乙', '4 丙', '5 抓落实', '6 丁')
  const current = today('1 甲', '2 抓落实', '3 乙', '4 丙', '5 抓落实', '6 丁', '7 抓落实')
  const search = searchFor(decided, current)
  findUnique(search)
  for (const [one, other] of [
    [1, 4],
    [4, 1]
  ] as const) {
    const [wrong, segment] = [decided[one], current[other]]
    if (wrong && segment) takeSame(search, wrong, segment)
  }
  const outlines = { old: readSections(decided, new Set()), now: readSections(current, new Set()) }
  exchangeCopies(search, stay, { ...outlines, found: new Map(), choices: new Map(), copies: new Set() })
  expect(show(search).slice(1, 5)).toEqual(['2 > 2', '3 > 3', '4 > 4', '5 > 5'])
})

test('the same text can be the decided one only where no copy of it is missing', () => {
  const decided = decidedOn('1 抓落实', '2 抓落实', '3 甲').slice(1)
  const current = today('1 抓落实', '2 甲')
  const known = learnKnown(searchFor(decided, current), current)
  expect(decided.map(known.areAllDecided)).toEqual([false, true])
  expect(decided.map(known.isSamePossible)).toEqual([false, true])
  expect(current.map(known.isAnothers)).toEqual([false, true])
})
