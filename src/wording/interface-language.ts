import type { Locale } from '../nodes/index.ts'
import type { jaWording } from './ja/index.ts'

/** Key of a text on the pages of the site. */
export type WordingKey = keyof (typeof jaWording)['site']

/** Key of a text on the review page. */
export type ReviewKey = keyof (typeof jaWording)['review']

/** Wording of the review page in one language; its script fills in `{{…}}`. */
export type ReviewWords = Readonly<Record<ReviewKey, string>>

/** A language of the interface. Missing texts are shown in English. */
export interface InterfaceLanguage {
  /** Its tag: `de`, `zh-Hant`. */
  readonly tag: Locale
  /** Wording of the site's pages and of editions, by key; `{{name}}` is a placeholder, as in i18next. */
  readonly site: Readonly<Partial<Record<WordingKey, string>>>
  /** Wording of the review page. */
  readonly review?: Readonly<Partial<Record<ReviewKey, string>>>
}
