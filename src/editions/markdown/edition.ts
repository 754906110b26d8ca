import type { RootContent } from 'mdast'
import type { Publication } from '../../nodes/index.ts'
import type { Wording } from '../../wording/index.ts'
import { createEdition, type EditionView, type TextSide } from '../view/edition.ts'
import { findBlocksBehind } from '../view/flow.ts'
import { type Plain, plainFor } from './plain.ts'

/** One side of a bitext with what rewrites its text. */
export interface MarkdownSide extends TextSide {
  /** Rewrites its text, the marks of notes linked to the notes. */
  readonly plain: Plain
  /** Blocks without segments, such as code, by the path of the segment that they follow. */
  readonly behind: ReadonlyMap<string, readonly RootContent[]>
}

/** Everything that the parts of a Markdown edition are built from. */
export type MarkdownEdition = EditionView<MarkdownSide>

/** Bring together what the parts of a Markdown edition need. */
export function createMarkdownEdition(publication: Publication, wording: Wording): MarkdownEdition {
  return createEdition(publication, wording, side => ({
    ...side,
    plain: plainFor(side.tree, side.notes),
    behind: findBlocksBehind(side.tree)
  }))
}
