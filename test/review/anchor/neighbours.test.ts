import { expect, test } from 'vitest'
import { isComplete, listNeighbours, neighbourhoods } from '../../../src/review/anchor/neighbours.ts'
import { takeSame } from '../../../src/review/anchor/search.ts'
import { decidedOn, searchFor, today } from './searches.ts'

test.each([
  [true, ['1', '2', '2/i1', '2/i2', '3']],
  [true, []],
  [false, ['1', '3', '7', '9', '12']],
  [false, ['2/i5', '4/i2', '9/p3/s2']]
])('%s: by the paths %j hardly anything is left out', (complete, paths) => {
  expect(isComplete(today(...paths.map(path => `${path} 甲`)))).toBe(complete)
})

test('neighbours are looked for past equal texts, and within the section', () => {
  const list = today('1 甲', '1/i1 乙', '1/i2 乙', '1/i3 丙', '2 丁')
  const neighbours = listNeighbours(list)
  const near = list.map(item => {
    const { before, after } = neighbours.get(item) ?? {}
    return [before?.path, after?.path]
  })
  expect(near).toEqual([
    [undefined, '1/i1'],
    ['1', '1/i3'],
    ['1', '1/i3'],
    ['1/i2', undefined],
    ['1/i3', undefined]
  ])
})

test('a copy between the same texts is told from one between others', () => {
  const decided = decidedOn('1 甲', '2 抓落实', '3 乙')
  const current = today('1 甲', '2 抓落实', '3 乙', '4 丙', '5 抓落实', '6 丁')
  const search = searchFor(decided, current)
  const compare = neighbourhoods(search)
  for (const at of [0, 2]) {
    const [one, segment] = [decided[at], current[at]]
    if (one && segment) takeSame(search, one, segment)
  }
  const [, one] = decided
  const [, own, , , other] = current
  if (!one || !own || !other) throw new Error('expected all three')
  expect(compare(one, own)).toEqual({ before: true, after: true, sure: 2, isHeld: true })
  expect(compare(one, other)).toEqual({ before: false, after: false, sure: 0, isHeld: false })
})
