import { foldHan } from './han.ts'

export { foldHan } from './han.ts'
export { labelShape, labelValues } from './label.ts'
export { type FoundNumber, findNumbers, isAmong, isSameValue } from './number/numbers.ts'
export { numeralClass, toFigures } from './numerals.ts'

const ascii = /^[\0-\x7f]*$/

/**
 * Bring a text into the normal form in which Chinese, Japanese and any other text is compared: Unicode NFKC, every
 * Han character in one form for all locales (`foldHan`). Letter case and white space stay.
 */
export function normalForm(text: string): string {
  if (ascii.test(text)) return text
  let form = ''
  for (const character of text.normalize('NFKC')) form += foldHan(character)
  return form
}
