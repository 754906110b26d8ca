import { expect, test } from 'vitest'
import { listTexts, readSegments } from './read.ts'

test.each([
  ['一、制定计划。\n二、按期完成。\n', 'zh-Hans', ['p1/1 制定计划', 'p1/2 按期完成']],
  ['1.計画を定める。\n2.結果を示す。\n', 'ja', ['p1/1 計画を定める', 'p1/2 結果を示す']],
  ['①便利。\n②迅速。\n', 'zh-Hans', ['p1/1 便利', 'p1/2 迅速']],
  ['(a) Pay the rent.\n(b) Keep it dry.\n', 'en', ['p1/1 Pay the rent.', 'p1/2 Keep it dry.']],
  ['要点有：1.抓质量。2.保安全。\n', 'zh-Hans', ['p1/s1 要点有：', 'p1/1 抓质量', 'p1/2 保安全']],
  ['1. Lift it. 2. Turn it. It clicks.\n', 'en', ['1/s1 Lift it.', '1/2/s1 Turn it.', '1/2/s2 It clicks.']],
  ['가. 신청한다.\n나. 접수한다.\n', 'ko', ['p1/1 신청한다.', 'p1/2 접수한다.']]
])('%j is read as a list', (text, locale, expected) => {
  expect(listTexts(text, locale)).toEqual(expected)
})

test.each([
  ['版本1.发布于2020年。版本3.发布于2021年。\n', 'zh-Hans', 2],
  ['He came in 1. She came in 2. They left.\n', 'en', 3],
  ['3.14 is pi. 2.71 is e.\n', 'en', 2]
])('%j is none', (text, locale, count) => {
  expect(listTexts(text, locale)).toHaveLength(count)
})

test('items keep their numbers as labels', () => {
  const { segments } = readSegments('（1）登记。\n（2）审核。\n', 'zh-Hans')
  expect(segments.map(({ label }) => label)).toEqual(['（1）', '（2）'])
})
