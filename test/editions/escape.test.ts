import { expect, test } from 'vitest'
import { escapeInHtml } from '../../src/editions/escape.ts'

test.each([
  ['<p>', '&#x26;&#x3C;"\''],
  ['<p class="a">x = "y" ', '&#x26;&#x3C;"\''],
  ['', '&#x26;&#x3C;"\''],
  ['<p title="', '&#x26;&#x3C;&#x22;&#x27;'],
  ['<p class="a" title="x > y = z ', '&#x26;&#x3C;&#x22;&#x27;']
])('behind %s, markup is escaped as it must be there', (before, escaped) => {
  expect(escapeInHtml(before)('&<"\'')).toBe(escaped)
})
