import type { Root } from 'mdast'
import type { Processor } from 'unified'
import type { VFile } from 'vfile'
import type { FindLanguage } from '../languages/index.ts'
import type { Locale } from '../nodes/index.ts'
import { registerToMarkdown } from '../nodes/to-markdown.ts'
import { segment } from './segment.ts'

/** Options of `remarkSegment`. */
export interface SegmentOptions {
  /** Language of the text. */
  readonly locale: Locale
  /** Finds the language of a locale; among the built-in languages by default. */
  readonly languages?: FindLanguage
}

/** Segment documents in a remark chain, such that `remark-stringify` still writes them unchanged; see `segment`. */
export function remarkSegment(
  this: Processor,
  { locale, languages }: SegmentOptions
): (tree: Root, file: VFile) => Root {
  registerToMarkdown(this)
  return (tree, file) => segment(tree, file, locale, languages)
}
