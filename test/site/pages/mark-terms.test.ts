import { toHtml } from 'hast-util-to-html'
import { expect, test } from 'vitest'
import { markWords } from '../../../src/site/mark-terms.ts'

const marked = (text: string, ...terms: readonly string[]) =>
  toHtml({ type: 'root', children: markWords(text, terms) })

test('terms are marked wherever they stand, the longest first', () => {
  expect(marked('国家高新区和高新区', '高新区', '国家高新区')).toBe(
    '<mark>国家高新区</mark>和<mark>高新区</mark>'
  )
})

test('a text without the terms stays as it is', () => {
  expect(marked('放宽市场准入', '放管服')).toBe('放宽市场准入')
  expect(marked('放宽市场准入')).toBe('放宽市场准入')
  expect(marked('放宽市场准入', '')).toBe('放宽市场准入')
})

test('neither text nor terms become markup or a pattern', () => {
  expect(marked('a <b>.* (x)', '.*', '(x)', '<b>')).toBe(
    'a <mark>&#x3C;b></mark><mark>.*</mark> <mark>(x)</mark>'
  )
})
