import type { Language } from '../../languages/index.ts'
import { type Locale, languageOf } from '../../nodes/index.ts'
import { normalForm } from '../../text/index.ts'
import { stem } from '../evidence/stem.ts'

/** Index of the forms of one language of a lexicon. */
export interface FormIndex {
  /** Primary subtag of the forms' locale. */
  readonly tag: string
  /** Language of the forms. */
  readonly language: Language
  /** Entries by form, in normal form and lower case; words of a multiword form are separated by one space. */
  readonly exact: ReadonlyMap<string, readonly number[]>
  /** Entries by stemmed form. */
  readonly stemmed: ReadonlyMap<string, readonly number[]>
  /** Lengths of forms by their beginning, longest first: in code units by the first two, in words by the first stem. */
  readonly lengths: ReadonlyMap<string, readonly number[]>
}

/**
 * Build the index of the forms of one language.
 *
 * @param forms the forms of every entry; their position is the entry number.
 */
export function indexForms(
  forms: ReadonlyArray<readonly string[]>,
  locale: Locale,
  language: Language
): FormIndex {
  const exact = new Map<string, number[]>()
  const stemmed = new Map<string, number[]>()
  const lengths = new Map<string, number[]>()
  forms.forEach((alternatives, entry) => {
    for (const form of alternatives) {
      const plain = plainForm(form, language)
      const units = language.unspaced
        ? [plain.slice(0, 2)]
        : plain.split(' ').map(word => stem(word, language))
      const [head] = units
      if (head === undefined || head === '') continue
      put(exact, plain, entry)
      if (!language.unspaced) put(stemmed, units.join(' '), entry)
      put(lengths, head, language.unspaced ? plain.length : units.length)
    }
  })
  for (const sizes of lengths.values()) sizes.sort((one, other) => other - one)
  return { tag: languageOf(locale), language, exact, stemmed, lengths }
}

/** List the words of a text in an alphabet, split at apostrophes and hyphens. */
export function alphabetWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{Letter}\p{Mark}\p{Number}]+/gu) ?? []
}

function plainForm(form: string, language: Language): string {
  const normal = normalForm(form).toLowerCase()
  return language.unspaced ? normal.replace(/\s+/gu, '') : alphabetWords(normal).join(' ')
}

function put(map: Map<string, number[]>, key: string, number: number): void {
  const numbers = map.get(key)
  if (!numbers) map.set(key, [number])
  else if (!numbers.includes(number)) numbers.push(number)
}
