import { expect, test } from 'vitest'
import { sortByPath } from '../../src/review/anchor/path-order.ts'

test('paths are sorted by value, what is nested behind what it is nested in', () => {
  const paths = ['2/10', '2/9', '10', '2', '2/9/i11', '2/9/i2']
  expect(sortByPath(paths.map(path => ({ path }))).map(({ path }) => path)).toEqual([
    '2',
    '2/9',
    '2/9/i2',
    '2/9/i11',
    '2/10',
    '10'
  ])
})

test('sentences and clauses of a paragraph that opens its parent stand before what the parent contains', () => {
  const paths = ['2/7/i1', '2/7/p1', '2/7/s2', '2/7/s1/c1', '2/7/s1', '2/8', '2/7', '2/p1', '2']
  expect(sortByPath(paths.map(path => ({ path }))).map(({ path }) => path)).toEqual([
    '2',
    '2/p1',
    '2/7',
    '2/7/s1',
    '2/7/s1/c1',
    '2/7/s2',
    '2/7/p1',
    '2/7/i1',
    '2/8'
  ])
})

test('numbers that are met again are those of another list, behind the first', () => {
  const paths = ['h1/1', 'h1/1~2', 'h1/1~10', 'h1/2', 'h1/2~2', 'h1/3']
  expect(sortByPath(paths.map(path => ({ path }))).map(({ path }) => path)).toEqual([
    'h1/1',
    'h1/2',
    'h1/3',
    'h1/1~2',
    'h1/2~2',
    'h1/1~10'
  ])
})
