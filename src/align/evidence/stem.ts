import type { Language } from '../../languages/index.ts'

const cache = new WeakMap<Language, Map<string, string>>()

/**
 * Take the inflection off a word, roughly: walked, walks and walking give walk. One of a language without endings of its
 * own gives the word as it is. A stem is for comparing, not for reading.
 *
 * @param word in lower case.
 */
export function stem(word: string, language: Language): string {
  const { endings } = language
  if (!endings || word.length < 4) return word
  const stems = cache.get(language) ?? new Map<string, string>()
  cache.set(language, stems)
  const seen = stems.get(word)
  if (seen !== undefined) return seen
  const bare = word.replace(endings, '')
  const stemmed = bare.length >= 3 ? bare.replace(/([bdfgklmnprt])\1$/u, '$1') : word
  if (stems.size < 1e6) stems.set(word, stemmed)
  return stemmed
}
