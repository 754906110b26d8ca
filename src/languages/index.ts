/**
 * What the program knows about each language, and how it detects the language of a text.
 *
 * @module taiyaku/languages
 */
import type { Locale } from '../nodes/index.ts'
import { ar } from './ar.ts'
import { cs } from './cs.ts'
import { de } from './de.ts'
import { type DetectedLocale, detectAmong } from './detect-locale.ts'
import { el } from './el.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fi } from './fi.ts'
import { fr } from './fr.ts'
import { he } from './he.ts'
import { hi } from './hi.ts'
import { id } from './id.ts'
import { is } from './is.ts'
import { it } from './it.ts'
import { ja } from './ja.ts'
import { ko } from './ko.ts'
import { type FindLanguage, type Language, languageFinder } from './language.ts'
import { nl } from './nl.ts'
import { pl } from './pl.ts'
import { pt } from './pt.ts'
import { ru } from './ru.ts'
import { sv } from './sv.ts'
import { th } from './th.ts'
import { tr } from './tr.ts'
import { uk } from './uk.ts'
import { vi } from './vi.ts'
import { zh, zhHans, zhHant } from './zh.ts'

export { languageGroupOf, usualScriptOf } from './alike.ts'
export { countHanScripts, type DetectedLocale, listFunctionWords, wordsOf } from './detect-locale.ts'
export {
  type FindLanguage,
  type Language,
  languageFinder,
  type MarkCheck,
  type NumberFormat,
  unknownLanguage
} from './language.ts'
export { localeOfFileName, localeOfNameOrText } from './locale-of-file-name.ts'

/** The built-in languages. To add one, put its file in this folder and its name in this list. */
export const languages: readonly Language[] = [
  en,
  ar,
  cs,
  de,
  el,
  es,
  fi,
  fr,
  he,
  hi,
  id,
  is,
  it,
  ja,
  ko,
  nl,
  pl,
  pt,
  ru,
  sv,
  th,
  tr,
  uk,
  vi,
  zh,
  zhHans,
  zhHant
]

/** Find a language among the built-in ones. */
export const findLanguage: FindLanguage = languageFinder(languages)

/**
 * Detect the language of a text from its script and, where several languages share the script, from their function
 * words.
 *
 * @param among - candidate languages; the built-in ones by default.
 * @returns `und` if neither decides.
 */
export function detectLocale(text: string, among: readonly Language[] = languages): Locale {
  return detectAmong(text, among).locale
}

/**
 * Detect the language of a text like `detectLocale`, and tell whether the text is long and clear enough to be sure.
 *
 * @param among - candidate languages; the built-in ones by default.
 */
export function weighLocale(text: string, among: readonly Language[] = languages): DetectedLocale {
  return detectAmong(text, among)
}

/** Supplies what a language leaves out: abbreviations, and its own words for large numbers. */
export const fallbackLanguage: Language = en
