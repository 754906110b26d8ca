import { foldHan } from './han.ts'

export { eras } from './eras.ts'
export { foldHan } from './han.ts'
export { hanNumberPattern, readHanNumber } from './han-number.ts'
export { labelShape, labelValues } from './label.ts'
export { findNumberWords, type NumberWord, numberWords, scaleOf } from './number-words.ts'

export { numeralClass, toFigures } from './numerals.ts'

const ascii = /^[\0-\x7f]*$/

/**
 * Convert a text to the normal form for comparison in all languages: Unicode NFKC, and one form of each Han character
 * for all locales (`foldHan`). Letter case and white space are kept.
 */
export function normalForm(text: string): string {
  if (ascii.test(text)) return text
  let form = ''
  for (const character of text.normalize('NFKC')) form += foldHan(character)
  return form
}
