import type { FindLanguage } from '../../languages/index.ts'
import { type Locale, languageOf } from '../../nodes/index.ts'
import { type FormIndex, indexForms } from './form-index.ts'
import type { Lexicon } from './lexicon.ts'
import { matchForms } from './match.ts'

/** A lexicon prepared for lookup; built once per pair of locales. */
export interface LexiconIndex {
  /** Forms of the first language. */
  readonly first: FormIndex
  /** Forms of the second language. */
  readonly second: FormIndex
  /** Number of entries. */
  readonly size: number
}

const built = new WeakMap<Lexicon, LexiconIndex>()

/** Index a lexicon, once per lexicon. */
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

/** Find the side of a lexicon for a locale; `undefined` if neither fits. */
export function sideOf(index: LexiconIndex, locale: Locale): FormIndex | undefined {
  const language = languageOf(locale)
  return [index.first, index.second].find(side => side.tag === language)
}

/**
 * List the entries of a lexicon whose forms occur in a text. A form of several entries yields all of them.
 *
 * @param text in normal form.
 * @returns one token per entry found, in text order.
 */
export function lexiconTokens(text: string, locale: Locale, index: LexiconIndex): string[] {
  const side = sideOf(index, locale)
  if (!side) return []
  return matchForms(text, side).flatMap(({ entries }) => entries.map(entry => `lex:${entry}`))
}
