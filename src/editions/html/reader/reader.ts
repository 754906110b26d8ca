import type { ElementContent } from 'hast'
import type { RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Publication } from '../../../nodes/index.ts'
import { listSegments, oncePer, segmentText } from '../../../nodes/index.ts'
import type { Wording } from '../../../wording/index.ts'
import { definitionsOf } from '../../definitions.ts'
import { createEdition, type EditionView, type TextSide } from '../../view/edition.ts'
import { findFollowingBlocks } from '../../view/flow.ts'
import { ownContent } from '../../view/own-content.ts'
import type { PlacedSegment } from '../../view/text-view.ts'
import { sectionAnchorOf, textAnchor } from '../anchors.ts'
import { phrasingToHast, type TextSetting } from '../text-to-hast.ts'

/** One side of a bitext, with what is needed to render its text. */
export interface ReaderSide extends TextSide {
  /** How to render its text in a row. */
  readonly setting: TextSetting
  /** Renders the own text of a segment, which is shown in both orders. */
  readonly content: (placed: PlacedSegment) => ElementContent[]
  /** Blocks without segments, such as code, by the path of the segment before them. */
  readonly following: ReadonlyMap<string, readonly RootContent[]>
}

/** All data for the parts of a reader page. */
export type ReaderPage = EditionView<ReaderSide>

/** Map the ids that a text gives to its headings, or that generators would, to anchors of the page. */
function anchorsOf({ name, tree }: TextSide): ReadonlyMap<string, string> {
  const anchors = new Map<string, string>()
  visit(tree, 'heading', heading => {
    const [segment] = listSegments(heading)
    if (!segment) return
    const anchor = name === 'source' ? sectionAnchorOf(segment.path) : textAnchor(segment.path)
    const id = heading.anchor ?? slugOf(segmentText(segment))
    if (!anchors.has(id)) anchors.set(id, anchor)
  })
  return anchors
}

/** Make the id of a heading as GitHub does. */
function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
    .replaceAll(' ', '-')
}

/** Collect the data for the parts of a reader page. */
export function createReader(publication: Publication, wording: Wording): ReaderPage {
  const concepts = new Set(publication.termbase.concepts.map(({ id }) => id))
  const toNote = (mark: string) => wording.translate('toNote', { mark })
  return createEdition(publication, wording, side => {
    const { notes } = side
    const setting = {
      concepts,
      notes,
      toNote,
      definitions: definitionsOf(side.tree),
      root: '../../../',
      anchors: anchorsOf(side)
    }
    const content = oncePer((placed: PlacedSegment) => phrasingToHast(ownContent(placed), setting))
    return { ...side, setting, content, following: findFollowingBlocks(side.tree) }
  })
}
