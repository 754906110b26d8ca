import type { Language } from '../../languages/index.ts'
import { foldHan } from '../han.ts'
import { findFigures, isLetteredEra, type Told } from './figures.ts'
import { findFractions } from './fractions.ts'
import { blankUnread, findNames, type Name } from './names.ts'
import { findSymbols } from './symbols.ts'
import { writtenNumbers } from './written-numbers.ts'

/** A number found in a text, or a name or version that holds figures. */
export interface FoundNumber {
  /** Its characters as they are in the text. */
  readonly surface: string
  /** Its characters as they are compared. */
  readonly key: string
  /** Offset in the text. */
  readonly start: number
  /** Values it may have: 令和2年 is 2020 or 2, 5割 is 50 or 5. */
  readonly values: readonly number[]
  /** Values of the parts of a date, a time or a list. */
  readonly parts: readonly number[]
  /**
   * When a rendering that does not state it is wrong: `always`; `changed`, where it states another one in its place, as
   * of names and of what Chinese counts where others do not; `never`, as of 三 in 三农.
   */
  readonly told: Told
  /** Whether it only says something as a whole: a version, or a name such as `X3`. */
  readonly named: boolean
}

/**
 * Find the numbers of a text by value, in figures of any width, Han figures and number words.
 *
 * @param text as it is in the file.
 */
export function findNumbers(text: string, language: Language): FoundNumber[] {
  const plain = blankUnread(foldFinancial(foldWidth(text)))
  const names = (/\d/u.test(plain) ? findNames(plain) : []).filter(
    ({ start }) => !isLetteredEra(plain, start, language)
  )
  const rest = names.reduce(
    (left, { start, end }) => left.slice(0, start) + '\0'.repeat(end - start) + left.slice(end),
    plain
  )
  const readings = [
    ...findFigures(rest, language),
    ...writtenNumbers(rest, language),
    ...findFractions(rest, language),
    ...findSymbols(rest)
  ]
  const keyOf = (start: number, end: number): string =>
    plain.slice(start, end).replace(/\s/gu, '').toLowerCase()
  const found = [
    ...names.map(({ start, end, kind }) => ({
      start,
      end,
      values: numbersIn(plain.slice(start, end)),
      parts: [],
      told: toldOf(kind),
      named: true
    })),
    ...readings.map(({ parts = [], ...reading }) => ({ ...reading, parts, named: false }))
  ]
  return found
    .map(({ end, ...number }) => ({
      ...number,
      surface: text.slice(number.start, end),
      key: keyOf(number.start, end).replace(/^v(?=\d)/u, '')
    }))
    .sort((a, b) => a.start - b.start)
}

/** Tell whether two numbers may be of one value; names and versions are alike only as a whole. */
export function isSameValue(one: FoundNumber, other: FoundNumber): boolean {
  if (one.key === other.key) return true
  if (one.named && other.named)
    return coreOf(one) === other.key || one.key === coreOf(other) || tightOf(one) === tightOf(other)
  const values = [...other.values, ...other.parts]
  return one.values.some(value => values.includes(value))
}

/** A version without what follows its figures: `2.3.0-preview` may be written `2.3.0 preview`. */
function coreOf({ key }: FoundNumber): string {
  return key.replace(/(?<=^[\d.]*\d)[-+].*$/u, '')
}

/** A name without what joins its parts: `SHA-1` may be written `SHA1`. */
function tightOf({ key }: FoundNumber): string {
  return key.replace(/(?<=\p{L})[-_](?=\d)/gu, '')
}

/** Tell whether a number is among others, by itself or by its parts. */
export function isAmong(number: FoundNumber, others: readonly FoundNumber[]): boolean {
  if (others.some(other => isSameValue(number, other))) return true
  const stated = others.flatMap(({ values, parts }) => [...values, ...parts])
  if (number.values.some(value => isWithHalf(value, stated))) return true
  return number.parts.length > 0 && number.parts.every(part => stated.includes(part))
}

/** Two and a half is 2.5; what there is one of may go without saying, as in `a point and a half`. */
function isWithHalf(value: number, stated: readonly number[]): boolean {
  const whole = Math.floor(value)
  return value - whole === 0.5 && stated.includes(0.5) && (whole === 1 || stated.includes(whole))
}

function toldOf(kind: Name['kind']): Told {
  return kind === 'version' ? 'always' : 'changed'
}

/** The figures of `mid-2020`, `iss53` and `VS2013` may render a number, those of `X3` and of a version may not. */
function numbersIn(name: string): number[] {
  return [...name.matchAll(/(?<=^\p{L}+-)\d+$|(?<![\d.])\d{2,}(?![\d.])/gu)].map(([figures]) =>
    Number(figures)
  )
}

const zeros = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50]

/** Fold figures of any script, full-width characters and Han variants, each to one character, so that offsets stay. */
function foldWidth(text: string): string {
  return Array.from(text, character => {
    const code = character.codePointAt(0) ?? 0
    if (code < 0x80) return character
    const zero = zeros.find(first => code >= first && code < first + 10)
    if (zero !== undefined) return String(code - zero)
    if (character === '٫') return '.'
    if (character === '٬') return ','
    const folded = code >= 0xff01 && code <= 0xff5e ? String.fromCodePoint(code - 0xfee0) : foldHan(character)
    return folded.length === character.length ? folded : character
  }).join('')
}

const financial = '壹贰叁肆伍陆柒捌玖拾佰仟'
const amount = /[壹贰叁肆伍陆柒捌玖拾佰仟零万亿]{2,}(?=[元圆整])/gu

/** Fold the Han figures of cheques and contracts: 贰拾万元. */
function foldFinancial(text: string): string {
  return text.replace(amount, found =>
    Array.from(found, each => '一二三四五六七八九十百千'[financial.indexOf(each)] ?? each).join('')
  )
}
