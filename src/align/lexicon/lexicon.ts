import type { Locale } from '../../nodes/index.ts'

/** Words of two languages that render each other: any form of one renders any form of the other. */
export interface LexiconEntry {
  /** Forms of the first language. */
  readonly first: readonly string[]
  /** Forms of the second language. */
  readonly second: readonly string[]
}

/** A bilingual lexicon. */
export interface Lexicon {
  /** Locales of the first and the second forms. */
  readonly locales: readonly [Locale, Locale]
  /** The entries, in file order. */
  readonly entries: readonly LexiconEntry[]
}
