import type { RootContent } from 'mdast'
import type { Publication } from '../../nodes/index.ts'
import type { Wording } from '../../wording/index.ts'
import { createEdition, type EditionView, type TextSide } from '../view/edition.ts'
import { findFollowingBlocks } from '../view/flow.ts'
import { type Plain, plainFor } from './plain.ts'

/** One side of a bitext, with the functions that rewrite its text. */
export interface MarkdownSide extends TextSide {
  /** Rewrites its text, with links from marks to notes. */
  readonly plain: Plain
  /** Blocks without segments, such as code, by the path of the segment before them. */
  readonly following: ReadonlyMap<string, readonly RootContent[]>
}

/** All data for the parts of a Markdown edition. */
export type MarkdownEdition = EditionView<MarkdownSide>

/** Collect the data for the parts of a Markdown edition. */
export function createMarkdownEdition(publication: Publication, wording: Wording): MarkdownEdition {
  return createEdition(publication, wording, side => ({
    ...side,
    plain: plainFor(side.tree, side.notes),
    following: findFollowingBlocks(side.tree)
  }))
}
