import { type Locale, languageOf } from '../nodes/index.ts'
import { eras, foldHan, numberScales, numberWords, readHanNumber } from '../normal/index.ts'

/** A number found in a text. */
export interface FoundNumber {
  /** Its characters as they stand in the text. */
  readonly surface: string
  /** Offset in the text. */
  readonly start: number
  /** Values it may have: 令和2年 is 2020 or 2, 5割 is 50 or 5. */
  readonly values: readonly number[]
  /** Whether it is surely a number that a rendering has to state; 三 in 三农 and a bare `one` are not. */
  readonly sure: boolean
}

/** What makes a Han number sure when it stands behind it. */
const counter =
  /^\s?(?:年(?!代)|月|日|条|项|章|节|号|个|名|人|家|倍|岁|世纪|届|期|回|次|位|种|点|所|件|元|円|社|省|市|县|カ|ヶ|か|%)/u
/** What stands between the ends of a span: in 5至10万 the 5 is 50,000. */
const span = /^\s?(?:%\s?)?(?:至|到|~|〜|-|–|—|から|乃至)\s?([\d.]+)([十百千万亿兆])/u

/**
 * Find the numbers of a text by value, in figures of any width, Han figures and number words.
 *
 * @param text as it stands in the file.
 */
export function findNumbers(text: string, locale: Locale): FoundNumber[] {
  const plain = blankAddresses(foldWidth(text))
  const language = languageOf(locale)
  return [...figures(plain, language), ...words(plain, language)]
    .map(({ start, end, ...found }) => ({ ...found, start, surface: text.slice(start, end) }))
    .sort((a, b) => a.start - b.start)
}

/** Tell whether two numbers may be of one value. */
export function isSameValue(one: FoundNumber, other: FoundNumber): boolean {
  return one.values.some(value => other.values.includes(value))
}

interface Reading {
  readonly start: number
  readonly end: number
  readonly values: readonly number[]
  readonly sure: boolean
}

/** Fold full-width characters and Han variants, each to one character, so that offsets stay. */
function foldWidth(text: string): string {
  return Array.from(text, character => {
    const code = character.codePointAt(0) ?? 0
    const folded = code >= 0xff01 && code <= 0xff5e ? String.fromCodePoint(code - 0xfee0) : foldHan(character)
    return folded.length === character.length ? folded : character
  }).join('')
}

function blankAddresses(text: string): string {
  return text.replace(/(?:https?:\/\/|www\.)[\w\-./?=&#%~:+]+/gu, address => ' '.repeat(address.length))
}

const hanFigure = '〇零一二两三四五六七八九十百千'

/** Pattern of a run of figures; groups of thousands and decimals as the language writes them. */
function runPattern(language: string): RegExp {
  const [mark, point] = isCommaDecimal(language) ? ["[.'’ \u00a0\u202f]", ','] : [',', '\\.']
  const figure = `\\d{1,3}(?:${mark}\\d{3})+(?!\\d)(?:${point}\\d+)?|\\d+(?:${point}\\d+)?`
  return new RegExp(`(?:${figure}|[${hanFigure}])(?:${figure}|[${hanFigure}万亿兆])*`, 'gu')
}

function* figures(text: string, language: string): Generator<Reading> {
  for (const { 0: run, index } of text.matchAll(runPattern(language))) {
    let start = index
    for (const part of splitRun(run)) {
      const end = start + part.length
      const reading = readFigure(
        part,
        text.slice(Math.max(0, start - 3), start),
        text.slice(end, end + 16),
        language
      )
      if (reading) yield { start, end, ...reading }
      start = end
    }
  }
}

/** Two figures side by side beside a unit are two numbers: 十三五 is 13 and 5, but 二〇二〇 is one. */
function splitRun(run: string): string[] {
  return /[十百千]/u.test(run) ? run.split(/(?<=[一二两三四五六七八九])(?=[一二两三四五六七八九])/u) : [run]
}

function readFigure(
  run: string,
  before: string,
  after: string,
  language: string
): Pick<Reading, 'values' | 'sure'> | undefined {
  const value = readHanNumber(
    isCommaDecimal(language) ? run.replace(/[.'’\s]/gu, '').replace(',', '.') : run.replaceAll(',', '')
  )
  if (value === undefined) return undefined
  const scale = numberScales[/^\s?(\p{Script=Latin}+)/u.exec(after)?.[1]?.toLowerCase() ?? ''] ?? 1
  const spanned = span.exec(after)?.[2]
  const values = [
    value * scale,
    ...(spanned && !/[十百千万亿兆]/u.test(run) ? [value * (readHanNumber(`1${spanned}`) ?? 1)] : []),
    ...(/^[割成]/u.test(after) ? [value * 10] : []),
    ...(before.slice(-2) in eras ? [value + (eras[before.slice(-2)] ?? 0)] : [])
  ].map(each => Number(each.toPrecision(12)))
  return { values, sure: isSure(run, value, before, after) }
}

function isSure(run: string, value: number, before: string, after: string): boolean {
  if (/^\s?年代|^s\b/u.test(after)) return false
  const ordinal = before.endsWith('第') || before.endsWith('分之')
  if (value === 1) return ordinal || (/^\d/u.test(run) && /^\s?[年月日条号%]/u.test(after))
  if (/\d/u.test(run) || ordinal) return true
  // 百年 and 千家 are figures of speech as often as numbers, 三五年 is "a few years".
  const counted = /[二三四五六七八九]/u.test(run) || run === '十'
  return counted && counter.test(after) && !/^[一二三四五六七八九]{2,3}$/u.test(run)
}

function* words(text: string, language: string): Generator<Reading> {
  const table = numberWords(language)
  if (table.size === 0) return
  for (const { 0: word, index } of text.matchAll(/\p{Script=Latin}+/gu)) {
    const value = table.get(word)
    if (value === undefined) continue
    yield { start: index, end: index + word.length, values: [value], sure: false }
  }
}

function isCommaDecimal(language: string): boolean {
  return language === 'de' || language === 'fr'
}
