import type { Language } from '../../languages/index.ts'
import { normalForm } from '../../text/index.ts'
import { stem } from '../evidence/stem.ts'

/** A unit of a text for learning words: a character in scripts without spaces, otherwise a word. */
export interface Unit {
  /** Its characters in the text. */
  readonly written: string
  /** Key for comparison: in normal form and lower case, a word without its inflection. */
  readonly normal: string
}

/** A placeholder that is not a word and separates its neighbours. */
export const gap: Unit = { written: '\n', normal: '\n' }

/** Split a text into units. */
export function toUnits(text: string, language: Language): Unit[] {
  const plain = text.normalize('NFKC')
  if (language.unspaced)
    return [...plain].map(written => ({ written, normal: normalForm(written).toLowerCase() }))
  const words = plain.match(/[\p{Letter}\p{Mark}\p{Number}]+/gu) ?? []
  return words.map(written => ({ written, normal: stem(normalForm(written).toLowerCase(), language) }))
}

/** Split a matched lexicon form into the comparison keys of its units. */
export function unitsOfForm(form: string, language: Language): string[] {
  return language.unspaced ? [...form] : form.split(' ')
}
