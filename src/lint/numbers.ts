import { type Locale, languageOf } from '../nodes/index.ts'
import { foldHan } from '../normal/index.ts'
import { findFigures } from './figures.ts'
import { writtenNumbers } from './written-numbers.ts'

/** A number found in a text. */
export interface FoundNumber {
  /** Its characters as they stand in the text. */
  readonly surface: string
  /** Offset in the text. */
  readonly start: number
  /** Values it may have: 令和2年 is 2020 or 2, 5割 is 50 or 5. */
  readonly values: readonly number[]
  /** Whether it is surely a number that a rendering has to state; 三 in 三农 and a written `three` are not. */
  readonly sure: boolean
}

/**
 * Find the numbers of a text by value, in figures of any width, Han figures and number words.
 *
 * @param text as it stands in the file.
 */
export function findNumbers(text: string, locale: Locale): FoundNumber[] {
  const plain = blankAddresses(foldWidth(text))
  const language = languageOf(locale)
  return [...findFigures(plain, language), ...writtenNumbers(plain, language)]
    .map(({ start, end, values, sure }) => ({ surface: text.slice(start, end), start, values, sure }))
    .sort((a, b) => a.start - b.start)
}

/** Tell whether two numbers may be of one value. */
export function isSameValue(one: FoundNumber, other: FoundNumber): boolean {
  return one.values.some(value => other.values.includes(value))
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
