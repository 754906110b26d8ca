import { expect, it } from 'vitest'
import { lineJoiner } from '../../src/readers/text/join.ts'

const join = lineJoiner('a well-known word')

it.each([
  ['区の質の高', 'い発展', '区の質の高い発展'],
  ['the', 'council', 'the council'],
  ['(see', ')', '(see)'],
  ['inter-', 'national', 'international'],
  ['well-', 'known', 'well-known'],
  ['Anglo-', 'American', 'Anglo-American'],
  ['Haupt-', 'und Nebenfach', 'Haupt- und Nebenfach'],
  ['soft\u00ad', 'ware', 'software'],
  ['2020年7', '月', '2020年7月'],
  ['利用額は6,', '832億元', '利用額は6,832億元'],
  ['In 2019,', '300 people', 'In 2019, 300 people'],
  ['国家', 'Torch计划', '国家Torch计划'],
  ['한국', '정부', '한국 정부'],
  ['http://example.org/a/', 'b.htm', 'http://example.org/a/b.htm'],
  ['http://example.org/a', 'から', 'http://example.org/aから'],
  ['see http://example.org/a', 'for more', 'see http://example.org/a for more']
])('joins %j and %j to %j', (before, after, whole) => {
  expect(join(before, after)).toBe(whole)
})
