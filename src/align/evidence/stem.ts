/** Endings taken off per language, longest first; what is left keeps three letters at least. */
const endings: Readonly<Record<string, RegExp>> = {
  en: /(?:'s|’s|ingly|edly|ings|ing|ies|ied|ier|iest|ely|ly|ers|est|eds|ed|es|er|e|s|y)$/u,
  de: /(?:ungen|enden|ender|endes|ende|sten|ster|stes|ten|tes|ter|tem|te|et|est|ern|end|en|er|es|em|e|n|s|st|t)$/u,
  fr: /(?:issements|issement|ements|ement|ations|ation|aient|erent|èrent|irent|antes|ants|ante|ant|ions|iez|ait|ais|ées|és|ée|er|ez|ent|ons|eux|euse|é|es|e|s|x)$/u
}

const cache = new Map<string, string>()

/**
 * Take the inflection off a word, roughly: walked, walks and walking give walk. One of several languages that has no
 * endings of its own gives the word as it is. A stem is for comparing, not for reading.
 *
 * @param word in lower case.
 * @param language a primary language.
 */
export function stem(word: string, language: string): string {
  const pattern = endings[language]
  if (!pattern || word.length < 4) return word
  const key = `${language} ${word}`
  const seen = cache.get(key)
  if (seen !== undefined) return seen
  const bare = word.replace(pattern, '')
  const stemmed = bare.length >= 3 ? bare.replace(/([bdfgklmnprt])\1$/u, '$1') : word
  if (cache.size < 1e6) cache.set(key, stemmed)
  return stemmed
}
