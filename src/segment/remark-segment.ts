import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import type { FindLanguage } from '../languages/index.ts'
import type { Locale } from '../nodes/index.ts'
import { segment } from './segment.ts'

/** Options of `remarkSegment`. */
export interface SegmentOptions {
  /** Language of the text. */
  readonly locale: Locale
  /** Finds the language of a locale; by default among those that ship. */
  readonly languages?: FindLanguage
}

/** Segment documents in a remark chain; see `segment`. */
export function remarkSegment({ locale, languages }: SegmentOptions): (tree: Root, file: VFile) => Root {
  return (tree, file) => segment(tree, file, locale, languages)
}
