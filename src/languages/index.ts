/**
 * What is known of each language, and how the language of a text is found.
 *
 * @module taiyaku/languages
 */
import type { Locale } from '../nodes/index.ts'
import { ar } from './ar.ts'
import { cs } from './cs.ts'
import { de } from './de.ts'
import { detectAmong } from './detect-locale.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { id } from './id.ts'
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

export { countHanScripts } from './detect-locale.ts'
export {
  type FindLanguage,
  type Language,
  languageFinder,
  type MarkCheck,
  type NumberFormat,
  unknownLanguage
} from './language.ts'
export { localeOfFileName } from './locale-of-file-name.ts'

/** The languages that ship. To add one: its file in this folder, and its name in this list. */
export const languages: readonly Language[] = [
  en,
  ar,
  cs,
  de,
  es,
  fr,
  id,
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

/** Find a language among those that ship. */
export const findLanguage: FindLanguage = languageFinder(languages)

/**
 * Tell the language of a text from its script, and where several languages share that, from their function words.
 *
 * @param among - languages to tell apart; by default those that ship.
 * @returns `und` where nothing tells.
 */
export function detectLocale(text: string, among: readonly Language[] = languages): Locale {
  return detectAmong(text, among)
}

/** What holds for a language that has no abbreviations or words of its own for large numbers. */
export const fallbackLanguage: Language = en
