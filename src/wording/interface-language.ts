import type { Locale } from '../nodes/index.ts'
import type { jaWording } from './ja/index.ts'

/** Name of a piece of wording on the pages of the site. */
export type WordingKey = keyof (typeof jaWording)['site']

/** Name of a piece of wording on the review page. */
export type ReviewKey = keyof (typeof jaWording)['review']

/** Wording of the review page in one language; `{{…}}` in it are filled in by the page's script. */
export type ReviewWords = Readonly<Record<ReviewKey, string>>

/** A language of the interface. What it lacks is in English. */
export interface InterfaceLanguage {
  /** Its tag: `de`, `zh-Hant`. */
  readonly tag: Locale
  /** Wording of the site's pages and of editions, by key; `{{name}}` stands for a value, in the manner of i18next. */
  readonly site: Readonly<Partial<Record<WordingKey, string>>>
  /** Wording of the review page. */
  readonly review?: Readonly<Partial<Record<ReviewKey, string>>>
}
