import type { Language } from '../../languages/index.ts'
import { eras, hanNumberPattern, numberWords, readHanNumber, scaleOf } from '../../text/index.ts'

const percentWords = /\s?(?:\bper ?cent\b|\bprozent\b|\bpour cent\b|パーセント)/giu
const percent = /^\s?%/u

/**
 * List the numbers of a text by value, so that 五, ５, 5 and five, 百分之五 and 5%, 令和2年 and 2020年, 1.5亿 and
 * 150 million are alike. A bare 一 (and `one`, `ein`, `un`) is mostly no number and left out.
 *
 * @param text in normal form.
 * @returns a token per number in text order: its value, with `%` after a percentage.
 */
export function numberTokens(text: string, language: Language): string[] {
  const plain = joinThousands(text, language).replace(percentWords, '%')
  return [...figures(plain, language), ...words(plain, language)]
}

function* figures(text: string, language: Language): Generator<string> {
  for (const match of text.matchAll(hanNumberPattern)) {
    const [run] = match
    const before = text.slice(Math.max(0, match.index - 3), match.index)
    const after = text.slice(match.index + run.length, match.index + run.length + 12)
    if (run === '一' && !before.endsWith('第')) continue
    const value = readHanNumber(run)
    if (value === undefined) continue
    if (percent.test(after) || before.endsWith('分之')) yield `${value}%`
    else if (after.startsWith('割') && value < 10) yield `${Math.round(value * 100) / 10}%`
    else if (!after.startsWith('分之'))
      yield `${scaled(value + (eras[before.slice(-2)] ?? 0), after, language)}`
  }
}

function* words(text: string, language: Language): Generator<string> {
  const table = numberWords(language)
  if (table.size === 0) return
  for (const { 0: word, index } of text.matchAll(/\p{Script=Latin}+/gu)) {
    const value = table.get(word)
    if (value === undefined || (scaleOf(word, language) && followsFigure(text, index))) continue
    yield percent.test(text.slice(index + word.length, index + word.length + 12)) ? `${value}%` : `${value}`
  }
}

function followsFigure(text: string, index: number): boolean {
  return /\d\s?$/u.test(text.slice(Math.max(0, index - 2), index))
}

function scaled(value: number, after: string, language: Language): number {
  const scale = scaleOf(/^\s?(\p{L}+)/u.exec(after)?.[1] ?? '', language) ?? 1
  return Number((value * scale).toPrecision(12))
}

/** Take out thousands marks, and write the decimal comma of a language that has one as a point. */
function joinThousands(text: string, language: Language): string {
  if (!/\d/u.test(text)) return text
  if (language.numbers?.decimal === ',') {
    return text
      .replace(/(?<=\d)[.'’\u202f\u00a0](?=\d{3}(?!\d))/gu, '')
      .replace(/(?<=\d) (?=\d{3}(?!\d))/gu, '')
      .replace(/(?<=\d),(?=\d)/gu, '.')
  }
  return text.replace(/(?<=\d)[,、](?=\d{3}(?!\d))/gu, '')
}
