import type { Root } from 'mdast'
import type { Processor } from 'unified'
import type { FindLanguage } from '../languages/index.ts'
import type { Locale, Termbase } from '../nodes/index.ts'
import { registerToMarkdown } from '../nodes/to-markdown.ts'
import { markTerms } from './mark-terms.ts'

/** Options of `remarkTerms`. */
export interface RemarkTermsOptions {
  /** Terms to mark. */
  readonly termbase: Termbase
  /** Language of the text. */
  readonly locale: Locale
  /** Finds the language of a locale; among the built-in languages by default. */
  readonly languages?: FindLanguage
}

/** Mark the terms of a termbase in a tree with segments: `markTerms` as a unified plugin. */
export function remarkTerms(
  this: Processor,
  { termbase, locale, languages }: RemarkTermsOptions
): (tree: Root) => Root {
  registerToMarkdown(this)
  return tree => markTerms(tree, termbase, locale, languages)
}
