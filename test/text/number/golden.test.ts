import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findLanguage } from '../../../src/languages/index.ts'
import { findNumbers } from '../../../src/text/index.ts'

/** Locale, text, and the values that must be found in it. */
const rows = readFileSync(new URL('./golden/numbers.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map(line => line.split('\t'))

test.each(rows)('%s: %s is %s', (locale = '', text = '', values = '') => {
  const found = findNumbers(text, findLanguage(locale)).flatMap(number => [...number.values, ...number.parts])
  for (const value of values.split(' ').map(Number))
    expect(
      found.some(each => Math.abs(each - value) <= Math.max(1e-4, 1e-9 * value)),
      `${found}`
    ).toBe(true)
})
