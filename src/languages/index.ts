import { ar } from './ar.ts'
import { cs } from './cs.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { id } from './id.ts'
import { it } from './it.ts'
import { ja } from './ja.ts'
import { ko } from './ko.ts'
import type { NumberLanguage } from './language.ts'
import { nl } from './nl.ts'
import { pl } from './pl.ts'
import { pt } from './pt.ts'
import { ru } from './ru.ts'
import { sv } from './sv.ts'
import { tr } from './tr.ts'
import { uk } from './uk.ts'
import { vi } from './vi.ts'
import { zh } from './zh.ts'

export { countHanScripts, detectLocale } from './detect-locale.ts'
export type { NumberLanguage } from './language.ts'
export { localeOfFileName } from './locale-of-file-name.ts'

/** Languages whose numbers are known, by their primary tag. To add one: its file here, and its name in this list. */
export const numberLanguages: Readonly<Record<string, NumberLanguage>> = {
  ar,
  cs,
  de,
  en,
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
  tr,
  uk,
  vi,
  zh
}

/** Tell whether the number words of a language are known. */
export function hasNumberWords(language: string): boolean {
  return numberLanguages[language] !== undefined
}

/** Tell whether a language writes decimals with a comma, as most do that are not known here. */
export function isCommaDecimal(language: string): boolean {
  return numberLanguages[language]?.decimal !== '.'
}
