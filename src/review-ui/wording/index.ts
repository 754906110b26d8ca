import type { Locale } from '../../nodes/index.ts'
import { en } from './en.ts'
import { ja } from './ja.ts'
import type { DeskWordKey } from './key.ts'
import { zhHans } from './zh-hans.ts'

export type { DeskWordKey } from './key.ts'

/** Wording of the review page in one language; `{{…}}` in it are filled in by the page's script. */
export type DeskWords = Readonly<Record<DeskWordKey, string>>

const words = { en, ja, 'zh-Hans': zhHans } as const satisfies Record<Locale, DeskWords>

/** A language that the review page speaks. */
export type DeskLanguage = keyof typeof words

/** Get the wording of the review page. */
export function deskWords(language: DeskLanguage): DeskWords {
  return words[language]
}

/** Tell whether the review page speaks a language. */
export function isDeskLanguage(language: Locale): language is DeskLanguage {
  return Object.hasOwn(words, language)
}

/** Languages that the review page speaks, the default first. */
export const deskLanguages: readonly DeskLanguage[] = Object.keys(words).filter(isDeskLanguage)
