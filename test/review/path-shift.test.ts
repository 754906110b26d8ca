import { expect, test } from 'vitest'
import { learnShift } from '../../src/review/anchor/path-shift.ts'

test('without a sure move every path stays', () => {
  expect(learnShift([])('2/4/i3')).toBe('2/4/i3')
})

test('a path follows the chapter that was renumbered', () => {
  const shift = learnShift([
    ['1', '1'],
    ['2', '3'],
    ['2/4/i1', '3/4/i1']
  ])
  expect(shift('2/4/i3')).toBe('3/4/i3')
  expect(shift('2/5/i1/c2')).toBe('3/5/i1/c2')
  expect(shift('1/1')).toBe('1/1')
})

test('an item follows its nearest sibling', () => {
  const shift = learnShift([
    ['1/i1', '1/i1'],
    ['1/i3', '1/i4'],
    ['1/i4', '1/i5']
  ])
  expect(shift('1/i2')).toBe('1/i2')
  expect(shift('1/i5')).toBe('1/i6')
  expect(shift('1/s5')).toBe('1/s5')
})

test('one segment that was carried elsewhere does not move its chapter', () => {
  const shift = learnShift([
    ['2/i1', '2/i1'],
    ['2/i2', '5/i9'],
    ['2/i3', '2/i2']
  ])
  expect(shift('2/i4')).toBe('2/i3')
})

test('a number follows those of its own list, and its list takes the place of one that is gone', () => {
  const longer = learnShift([
    ['h1/1', 'h1/2'],
    ['h1/2', 'h1/3'],
    ['h1/1~2', 'h1/1~2'],
    ['h1/3~2', 'h1/3~2']
  ])
  expect(longer('h1/2~2')).toBe('h1/2~2')
  expect(longer('h1/3')).toBe('h1/4')
  expect(learnShift([['h1/1~2', 'h1/1']])('h1/2~2')).toBe('h1/2')
  expect(learnShift([['2/87', '2/88']])('2/87~2')).toBe('2/88~2')
})
