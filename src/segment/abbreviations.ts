import { fallbackLanguage, type Language } from '../languages/index.ts'

/** The abbreviations of a language by what may follow their full stop. */
interface Abbreviations {
  readonly all: ReadonlySet<string>
  readonly prefixes: ReadonlySet<string>
  readonly numeric: ReadonlySet<string>
  readonly final: ReadonlySet<string>
  readonly starters: ReadonlySet<string>
}

const known = new WeakMap<Language, Abbreviations>()

/** What a numeric prefix continues with: a figure, a Roman numeral, a section mark or a single letter. */
const figure = /^[\s\u00a0]*(?:[\d§№(\p{Nd}]|[IVXLC]+(?![\p{L}\p{M}])|\p{Lu}(?![\p{L}\p{M}]))/u

/**
 * Tell whether a full stop after a word belongs to the word: an abbreviation of the language, a single initial (`J.
 * Smith`), a chain of letters (`U.S.`), or another unfinished word of the language, such as a German ordinal (`3.
 * Oktober`). Most of them also end a sentence before a word that begins one: `Halden Inc. It was founded …`.
 *
 * @param before - the text before the full stop.
 * @param after - the text after it.
 */
export function isAbbreviation(before: string, after: string, language: Language): boolean {
  const word = lastWord(before)
  if (word === '') return false
  const { all, prefixes, numeric, final, starters } = abbreviationsOf(language)
  const small = word.toLowerCase()
  const chain = chainOf(before, word).toLowerCase()
  const isOneOf = (set: ReadonlySet<string>): boolean => set.has(small) || set.has(chain)
  if (isOneOf(final)) return false
  if (isOneOf(numeric) && figure.test(after)) return true
  if (isOneOf(prefixes)) return true
  if (isPartOfDate(before, word, after)) return true
  const next = /^[\s\u00a0"“„«»‘(]*([\p{L}\p{M}’']+)(?!\.\s?\p{L}|[\p{L}\p{M}’'])/u.exec(after)?.[1] ?? ''
  if (starters.has(next.replace(/[’'].*$/u, ''))) return false
  if (all.has(small) || all.has(chain)) return true
  if (/^\p{Lu}$/u.test(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return true
  return !/§\s*$/u.test(before.slice(0, -word.length)) && (language.unfinished?.test(word) ?? false)
}

/** Get the last word of a text, in one script: in 据Dr it is Dr. */
function lastWord(text: string): string {
  const word = /(?:[\p{L}\p{M}\p{N}№§.'’״׳-]|"(?=\p{Script=Hebrew}))*$/u.exec(text.slice(-40))?.[0] ?? ''
  const inScript = /\p{Script=Latin}|[\d.'’-]/u.test(word.slice(-1))
    ? /[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]*$/u.exec(word)
    : null
  return (inScript?.[0] ?? word).replace(/^(?:[cdjlmnst]|qu)['’](?=\p{L})/iu, '')
}

/** Join an abbreviation that is written with spaces: `z. B`, `и т. д`. */
function chainOf(before: string, word: string): string {
  const chain = /(?<!\p{L})(?:\p{L}\p{M}*[\p{L}\p{M}]?\.[\s\u00a0\u202f]?)+$/u.exec(
    before.slice(0, -word.length).slice(-20)
  )
  return (chain?.[0] ?? '').replace(/\s/gu, '') + word
}

/** Tell whether a stop is inside a date in figures: `17. 7. 2020`. */
function isPartOfDate(before: string, word: string, after: string): boolean {
  if (!/^\d{1,2}$/.test(word)) return false
  return (
    /^\s?\d{1,2}\.\s?\d{2,4}(?!\d)/.test(after) ||
    (/\d{1,2}\.\s?\d{1,2}$/.test(before) && /^\s?\d{4}(?!\d)/.test(after))
  )
}

function abbreviationsOf(language: Language): Abbreviations {
  const seen = known.get(language)
  if (seen) return seen
  const own = `${language.abbreviations ?? ''} ${language.prefixes ?? ''}`
  const list = (key: 'abbreviations' | 'prefixes' | 'numericPrefixes'): ReadonlySet<string> => {
    const english = /[a-z]/.test(own) ? '' : (fallbackLanguage[key] ?? '')
    return new Set(`${language[key] ?? ''} ${english}`.split(' ').filter(Boolean))
  }
  const words = (text = ''): ReadonlySet<string> => new Set(text.split(' ').filter(Boolean))
  const found = {
    all: list('abbreviations'),
    prefixes: list('prefixes'),
    numeric: list('numericPrefixes'),
    final: words(language.finalAbbreviations),
    starters: words(language.starters ?? (/[a-z]/.test(own) ? '' : fallbackLanguage.starters))
  }
  known.set(language, found)
  return found
}
