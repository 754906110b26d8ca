import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import type { FindLanguage } from '../languages/index.ts'
import type { Locale, Termbase } from '../nodes/index.ts'
import { markTerms } from './mark-terms.ts'

/** What `remarkTerms` marks. */
export interface RemarkTermsOptions {
  /** Terms to mark. */
  readonly termbase: Termbase
  /** Language of the text. */
  readonly locale: Locale
  /** Finds the language of a locale; by default among those that ship. */
  readonly languages?: FindLanguage
}

/** Mark the terms of a termbase in a tree with segments: `markTerms` as a unified plugin. */
export const remarkTerms: Plugin<[RemarkTermsOptions], Root> =
  ({ termbase, locale, languages }) =>
  tree =>
    markTerms(tree, termbase, locale, languages)
