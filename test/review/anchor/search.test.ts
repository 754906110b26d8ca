import { expect, test } from 'vitest'
import {
  groupByForm,
  listFree,
  listLost,
  release,
  takeChanged,
  takeMatch,
  takeSame
} from '../../../src/review/anchor/search.ts'
import { decidedOn, searchFor, show, today } from './searches.ts'

const [甲, 乙] = decidedOn('1 甲', '2 乙')
const [first, second, third] = today('1 甲', '2 丙', '3 丁')
if (!甲 || !乙 || !first || !second || !third) throw new Error('expected every segment')

test('what is found is neither lost nor free, until it is released', () => {
  const search = searchFor([甲, 乙], [first, second, third])
  takeSame(search, 甲, first)
  takeChanged(search, 乙, [second, third])
  expect(show(search)).toEqual(['1 > 1', '2 > 2 3'])
  expect([listLost(search), listFree(search)]).toEqual([[], []])
  release(search, 乙)
  expect(listLost(search)).toEqual([乙])
  expect(listFree(search)).toEqual([second, third])
  expect(search.same.get(甲)).toBe(first)
})

test('a match of one and one is the same only where the text is', () => {
  const search = searchFor([甲, 乙], [first, second, third])
  takeMatch(search, { decided: [甲], current: [first] })
  takeMatch(search, { decided: [乙], current: [second] })
  expect([search.same.has(甲), search.same.has(乙)]).toEqual([true, false])
})

test('segments are grouped by their text in their order', () => {
  const list = today('1 甲', '2 乙', '3 甲')
  expect([...groupByForm(list)].map(([form, group]) => [form, group.map(({ path }) => path)])).toEqual([
    ['甲', ['1', '3']],
    ['乙', ['2']]
  ])
})
