import { expect, test } from 'vitest'
import { listAllSections, listItems, listTitles, readSections } from '../../../src/review/anchor/sections.ts'
import { today } from './searches.ts'

const text = today(
  '1 总则',
  '1/p1/s1 甲',
  '1/p1/s2 乙',
  '2 附则',
  '2/1 范围',
  '2/1/i1 丙',
  '2/t1/r1/k1 项目',
  '2/t1/r1/k2 次数'
)

test('a text is cut at what has something below it, at tables and at their rows', () => {
  const sections = listAllSections(readSections(text, new Set()))
  expect(sections.map(({ path, kind, title }) => `${path} ${kind} ${title}`)).toEqual([
    ' heading ',
    '1 heading 总则',
    '2 heading 附则',
    '2/1 heading 范围',
    '2/t1 table ',
    '2/t1/r1 row 项目'
  ])
})

test('every segment stands in one section, and the whole text holds each of them once', () => {
  const root = readSections(text, new Set())
  expect(new Set(listItems(root))).toEqual(new Set(text))
  expect(listItems(root)).toHaveLength(text.length)
  expect([...root.forms.values()].reduce((sum, count) => sum + count, 0)).toBe(text.length)
})

test('a heading of then is a section today, though nothing is below it any more', () => {
  const titles = listTitles(today('3 罚则', '3/i1 丁'))
  expect(titles).toEqual(new Set(['罚则']))
  const alone = today('3 罚则', '4 丁')
  expect(readSections(alone, titles).children.map(({ path }) => path)).toEqual(['3'])
  expect(readSections(alone, new Set()).children).toEqual([])
})
