import type { FindLanguage } from '../../languages/index.ts'
import { type Locale, languageOf } from '../../nodes/index.ts'
import { type FormIndex, indexForms } from './form-index.ts'
import type { Lexicon } from './lexicon.ts'
import { matchForms } from './match.ts'

/** A lexicon made ready for looking up; built once per pair of locales. */
export interface LexiconIndex {
  /** Forms of the first language. */
  readonly first: FormIndex
  /** Forms of the second language. */
  readonly second: FormIndex
  /** How many entries there are. */
  readonly size: number
}

const built = new WeakMap<Lexicon, LexiconIndex>()

/** Make a lexicon ready for looking up; the same lexicon is indexed once. */
export function indexLexicon(lexicon: Lexicon, languages: FindLanguage): LexiconIndex {
  const { entries, locales } = lexicon
  const seen = built.get(lexicon)
  const isSame = (side: FormIndex, locale: Locale): boolean => side.language === languages(locale)
  if (seen && isSame(seen.first, locales[0]) && isSame(seen.second, locales[1])) return seen
  const index = {
    first: indexForms(
      entries.map(entry => entry.first),
      locales[0],
      languages(locales[0])
    ),
    second: indexForms(
      entries.map(entry => entry.second),
      locales[1],
      languages(locales[1])
    ),
    size: entries.length
  }
  built.set(lexicon, index)
  return index
}

/** Find the side of a lexicon that holds a locale's forms; `undefined` if neither does. */
export function sideOf(index: LexiconIndex, locale: Locale): FormIndex | undefined {
  const language = languageOf(locale)
  return [index.first, index.second].find(side => side.tag === language)
}

/**
 * List the entries of a lexicon whose forms occur in a text; a form that several entries have gives them all.
 *
 * @param text in normal form.
 * @returns a token per entry met, in text order.
 */
export function lexiconTokens(text: string, locale: Locale, index: LexiconIndex): string[] {
  const side = sideOf(index, locale)
  if (!side) return []
  return matchForms(text, side).flatMap(({ entries }) => entries.map(entry => `lex:${entry}`))
}
