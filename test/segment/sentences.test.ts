import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { findLanguage } from '../../src/languages/index.ts'
import { matchBrackets } from '../../src/segment/brackets.ts'
import { splitSentences } from '../../src/segment/sentences.ts'

const folder = new URL('./golden/', import.meta.url)

function split(text: string, locale: string): string[] {
  const reading = { text, brackets: matchBrackets(text), language: findLanguage(locale) }
  return splitSentences(reading, { start: 0, end: text.length }).map(({ start, end }) =>
    text.slice(start, end)
  )
}

/** Brackets around a whole sentence are not part of it. */
const bare = (sentence: string): string =>
  sentence
    .trim()
    .replace(/^[(（]+/u, '')
    .replace(/[)）]+$/u, '')

describe.each(readdirSync(folder).map(name => name.replace('.txt', '')))('sentences of %s', locale => {
  const lines = readFileSync(new URL(`${locale}.txt`, folder), 'utf8')
    .trim()
    .split('\n')
  test.each(lines)('%s', line => {
    expect(split(line.replaceAll('‖', ''), locale).map(bare)).toEqual(line.split('‖').map(bare))
  })
})

test('a bracket between two sentences gives its own without the marks', () => {
  expect(split('He left. (See Fig. 3. It is new.) She stayed.', 'en')).toEqual([
    'He left.',
    'See Fig. 3.',
    'It is new.',
    'She stayed.'
  ])
})

test('a language without lists of its own is read by the English ones in Latin letters', () => {
  expect(split('Dr. Kim 박사가 왔다. 그는 갔다.', 'ko')).toEqual(['Dr. Kim 박사가 왔다.', '그는 갔다.'])
})
