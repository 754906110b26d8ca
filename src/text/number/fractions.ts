import type { Language } from '../../languages/index.ts'
import type { NumberReading } from './figures.ts'
import { readHanNumber } from './han-number.ts'
import { findNumberWords, type NumberWord, readEntries } from './number-words.ts'
import { vulgarClass, vulgarFractions } from './vulgar-fractions.ts'

const figures = '[\\d〇零一二两三四五六七八九十]+'
const overHan = new RegExp(`(${figures})\\s?分[之の]\\s?(${figures})`, 'gu')
const korean = '일이삼사오육칠팔구십'
const overKorean = new RegExp(`(\\d+|[${korean}]+)\\s?분의\\s?(\\d+|[${korean}]+)`, 'gu')

/**
 * Find fractions: ½, 三分之一, 3분의 1, `two thirds`, `ein Drittel`. Their parts are found as numbers, too; a fraction by
 * itself only makes the same value on the other side known.
 */
export function* findFractions(text: string, language: Language): Generator<NumberReading> {
  for (const { 0: mark, index } of text.matchAll(new RegExp(`(?<!\\d\\s?)[${vulgarClass}]`, 'gu')))
    yield reading(index, mark.length, vulgarFractions[mark] ?? 0, 'changed')
  for (const { 0: found, 1: lower = '', 2: upper = '', index } of text.matchAll(overHan)) {
    const value = (readHanNumber(upper) ?? 0) / (readHanNumber(lower) ?? 0)
    if (Number.isFinite(value)) yield reading(index, found.length, value)
  }
  for (const { 0: found, 1: lower = '', 2: upper = '', index } of text.matchAll(overKorean)) {
    const value = ofKorean(upper) / ofKorean(lower)
    if (Number.isFinite(value)) yield reading(index, found.length, value)
  }
  yield* worded(text, language)
}

function reading(start: number, length: number, value: number, told: NumberReading['told'] = 'never') {
  return { start, end: start + length, values: [value], told }
}

function ofKorean(figure: string): number {
  const han = Array.from(figure, each => '一二三四五六七八九十'[korean.indexOf(each)] ?? each).join('')
  return readHanNumber(han) ?? Number.NaN
}

interface FractionTable {
  readonly parts: ReadonlyArray<{ readonly key: string; readonly value: number }>
  readonly pairs: ReadonlyMap<string, readonly number[]>
}

const tables = new Map<string, FractionTable>()

function tableOf(fractions: string, pair: string): FractionTable {
  const seen = tables.get(fractions)
  if (seen) return seen
  const parts = [...readEntries(fractions)].map(([key, [value = 1]]) => ({ key, value }))
  const table = { parts, pairs: readEntries(pair) }
  tables.set(fractions, table)
  return table
}

function* worded(text: string, language: Language): Generator<NumberReading> {
  const { fractions = '', pair = '', fractionWord, fractionOrder } = language.numbers ?? {}
  if (fractionWord !== undefined) yield* between(text, language, fractionWord)
  if (fractions === '') return
  const { parts, pairs } = tableOf(fractions, pair)
  let numbers: NumberWord[] | undefined
  for (const { 0: word, index } of text.matchAll(/\p{L}[\p{L}\p{M}]*/gu)) {
    const small = word.toLowerCase()
    const two = pairs.get(small)?.[0]
    if (two) yield reading(index, word.length, 2 / two)
    const part = parts.find(({ key }) =>
      key.endsWith('*') ? small.startsWith(key.slice(0, -1)) : small === key
    )
    if (!part) continue
    const isBeside = ({ start, end }: NumberWord): boolean =>
      fractionOrder
        ? /^\s+$/u.test(text.slice(index + word.length, start))
        : /^[\s-]+$/u.test(text.slice(end, index))
    numbers ??= [...findNumberWords(text, language), ...inFigures(text)]
    const upper = numbers.find(isBeside)
    const start = Math.min(index, upper?.start ?? index)
    const end = Math.max(index + word.length, upper?.end ?? 0)
    yield reading(start, end - start, (upper?.values[0] ?? 1) / part.value)
  }
}

/** Find fractions with a word between the parts: `hai phần ba`. */
function* between(text: string, language: Language, word: string): Generator<NumberReading> {
  const table = new Map<string, number>()
  for (const [key, [value = 0]] of readEntries(language.numbers?.forms ?? ''))
    table.set(key.replaceAll('*', ''), value)
  const list = [...table.keys()].sort((a, b) => b.length - a.length).join('|')
  const pattern = new RegExp(`(${list})\\s?${word}\\s?(${list})`, 'giu')
  for (const { 0: found, 1: upper = '', 2: lower = '', index } of text.matchAll(pattern)) {
    const value = (table.get(upper.toLowerCase()) ?? 0) / (table.get(lower.toLowerCase()) ?? 0)
    if (Number.isFinite(value) && value < 1) yield reading(index, found.length, value)
  }
}

function inFigures(text: string): NumberWord[] {
  return [...text.matchAll(/(?<![\d.,/])\d{1,2}(?![\d.,/])/gu)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    values: [Number(found)],
    exact: false,
    multiplies: false
  }))
}
