import { readdirSync, readFileSync } from 'node:fs'
import { findLanguage } from '../../src/languages/index.ts'
import { matchBrackets } from '../../src/segment/brackets.ts'
import { splitSentences } from '../../src/segment/sentences.ts'
import { findNumbers } from '../../src/text/index.ts'
import { markdownTable } from './table.ts'

const goldenSentences = new URL('../../test/segment/golden/', import.meta.url)
const goldenNumbers = new URL('../../test/text/number/golden/numbers.tsv', import.meta.url)

/** Splits a text into sentences. */
type Splitter = (text: string, locale: string) => string[]

const splitters: Readonly<Record<string, Splitter>> = {
  taiyaku(text, locale) {
    const reading = { text, brackets: matchBrackets(text), language: findLanguage(locale) }
    return splitSentences(reading, { start: 0, end: text.length }).map(({ start, end }) =>
      text.slice(start, end)
    )
  },
  'Intl.Segmenter'(text, locale) {
    return [...new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text)].map(
      ({ segment }) => segment
    )
  }
}

/** Languages by family; a family has at least 60 golden rules. */
const families: Readonly<Record<string, readonly string[]>> = {
  'Western Latin': ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'is'],
  Slavic: ['pl', 'cs', 'ru', 'uk'],
  'Han and kana': ['zh-Hans', 'zh-Hant', 'ja'],
  Korean: ['ko'],
  Semitic: ['ar', 'he'],
  'Indic and Thai': ['hi', 'th'],
  'Greek, Finnic, Turkic': ['el', 'fi', 'tr'],
  'Vietnamese, Indonesian': ['vi', 'id']
}

/** Languages that are shown by themselves, side by side with other segmenters. */
const compared = ['en', 'de', 'fr', 'es', 'ja', 'zh-Hans', 'zh-Hant']

/** Count the golden rules that each segmenter keeps: all sentences of a line right. */
export function sentenceTable(): string {
  const names = Object.keys(splitters)
  const row = (name: string, locales: readonly string[]): string[] => {
    const lines = locales.flatMap(locale => readLines(locale).map(line => ({ locale, line })))
    const right = names.map(
      each => lines.filter(({ locale, line }) => isRight(splitters[each], line, locale)).length
    )
    return [name, String(lines.length), ...right.map(String)]
  }
  return markdownTable(
    ['golden rules kept', 'rules', ...names],
    [
      ...Object.entries(families).map(([name, locales]) => row(name, locales)),
      ...compared.map(locale => row(locale, [locale])),
      row('all', Object.values(families).flat())
    ]
  )
}

function readLines(locale: string): string[] {
  return readdirSync(goldenSentences).includes(`${locale}.txt`)
    ? readFileSync(new URL(`${locale}.txt`, goldenSentences), 'utf8')
        .trim()
        .split('\n')
    : []
}

function isRight(split: Splitter | undefined, line: string, locale: string): boolean {
  const found = (split?.(line.replaceAll('‖', ''), locale) ?? []).map(bare).filter(Boolean)
  return JSON.stringify(found) === JSON.stringify(line.split('‖').map(bare))
}

/** Leave out the brackets around a whole sentence, which segmenters treat differently. */
function bare(sentence: string): string {
  return sentence
    .trim()
    .replace(/^[(（]+/u, '')
    .replace(/[)）]+$/u, '')
}

/** Count the golden numbers whose values are all found, by language. */
export function numberTable(): string {
  const counts = new Map<string, { all: number; right: number }>()
  for (const line of readFileSync(goldenNumbers, 'utf8').trim().split('\n')) {
    const [locale = '', text = '', values = ''] = line.split('\t')
    const found = findNumbers(text, findLanguage(locale)).flatMap(number => [
      ...number.values,
      ...number.parts
    ])
    const isFound = values
      .split(' ')
      .map(Number)
      .every(value => found.some(each => Math.abs(each - value) <= Math.max(1e-4, 1e-9 * value)))
    const { all, right } = counts.get(locale) ?? { all: 0, right: 0 }
    counts.set(locale, { all: all + 1, right: right + (isFound ? 1 : 0) })
  }
  return markdownTable(
    ['numbers by value', 'numbers', 'found'],
    [...counts].map(([locale, { all, right }]) => [locale, String(all), String(right)])
  )
}
