import { foldHan } from './han.ts'

export { foldHan } from './han.ts'
export { labelShape, labelValues, withoutLabel } from './label.ts'
export { type FoundNumber, findNumbers, isAmong, isSameValue } from './number/numbers.ts'
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
