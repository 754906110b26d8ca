import type { Language } from '../../languages/index.ts'
import { normalForm } from '../../text/index.ts'
import { stem } from '../evidence/stem.ts'

/** One unit of a text that words are learnt from: a character where words are written without spaces, else a word. */
export interface Unit {
  /** As it is in the text. */
  readonly written: string
  /** What it is compared by: in normal form and lower case, a word without its inflection. */
  readonly normal: string
}

/** A unit that is no word and parts the words beside it. */
export const gap: Unit = { written: '\n', normal: '\n' }

/** Take a text apart into units. */
export function toUnits(text: string, language: Language): Unit[] {
  const plain = text.normalize('NFKC')
  if (language.unspaced)
    return [...plain].map(written => ({ written, normal: normalForm(written).toLowerCase() }))
  const words = plain.match(/[\p{Letter}\p{Mark}\p{Number}]+/gu) ?? []
  return words.map(written => ({ written, normal: stem(normalForm(written).toLowerCase(), language) }))
}

/** Take a form of a lexicon, as matches give it, apart into what its units are compared by. */
export function unitsOfForm(form: string, language: Language): string[] {
  return language.unspaced ? [...form] : form.split(' ')
}
