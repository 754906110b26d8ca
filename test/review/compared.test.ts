import { expect, test } from 'vitest'
import { comparable } from '../../src/review/anchor/compared.ts'

test.each([
  ['５％', '5%'],
  ['「放管服」改革', '“放管服” 改革'],
  ['（１）ｱｶﾞﾙ', '(1)アガル'],
  ['国家\n高新区', '国家高新区'],
  ['a  b\n', 'a b'],
  ['it’s', "it's"],
  ['5 カ所', '5カ所'],
  ['か\u3099', 'が']
])('%j and %j are the same text', (one, other) => {
  expect(comparable(one)).toBe(comparable(other))
})

test.each([
  ['apart', 'a part'],
  ['放管服', '放管'],
  ['①', '1'],
  ['総合', '总合'],
  ['A', 'a']
])('%j and %j are not', (one, other) => {
  expect(comparable(one)).not.toBe(comparable(other))
})
