import { fallbackLanguage, type Language } from '../languages/index.ts'

const known = new WeakMap<Language, ReadonlySet<string>>()

/**
 * Tell whether a full stop after a word belongs to the word: an abbreviation of the language, a single initial (`J.
 * Smith`), a chain of letters (`U.S.`), or another unfinished word of the language, such as a German ordinal (`3.
 * Oktober`) or single letter (`z. B.`).
 *
 * @param word - the text before the full stop, back to the last space.
 */
export function isAbbreviation(word: string, language: Language): boolean {
  if (abbreviationsOf(language).has(word.toLowerCase())) return true
  if (/^\p{Lu}$/u.test(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return true
  return language.unfinished?.test(word) ?? false
}

function abbreviationsOf(language: Language): ReadonlySet<string> {
  const list = language.abbreviations ?? fallbackLanguage.abbreviations ?? ''
  const words = known.get(language) ?? new Set(list.split(' '))
  known.set(language, words)
  return words
}
