import type { PhrasingContent } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Segment } from '../../nodes/index.ts'
import type { Note, Notes } from '../notes.ts'
import { excerpt } from '../view/excerpt.ts'
import { markOf } from '../view/mark-of.ts'
import { ordinal } from '../view/ordinal.ts'
import { ownContent } from '../view/own-content.ts'
import type { Rendering, Row } from '../view/row.ts'
import { groupSameText } from '../view/same-text.ts'
import { numberAndGap, type PlacedSegment } from '../view/text-view.ts'
import { small, text } from './build.ts'
import type { MarkdownEdition, MarkdownSide } from './edition.ts'
import { anchor, type NotePlaces } from './notes.ts'

/** Settings for the cells of a section. */
export interface CellSetting {
  readonly edition: MarkdownEdition
  /** Places of the notes. */
  readonly notes: NotePlaces
  /** Renderings whose place is obvious and not shown. */
  readonly quiet: ReadonlySet<Rendering>
}

/** Content of a cell, one paragraph per segment. */
export type TableCell = PhrasingContent[][]

/** Build the source cell of a row. An addition has no source, and the cell says so. */
export function buildSource(row: Row, setting: CellSetting): TableCell {
  const { edition } = setting
  if (row.source.length === 0) return [small(`— ${edition.wording.translate('addition')}`)]
  const marked = row.renderings.some(({ part }) => part.length > 0)
  return row.source.map((placed, index) => [
    ...(marked ? [text(`${ordinal(index + 1)} `)] : []),
    ...contentOf(placed, edition.source, setting)
  ])
}

/** Build the renderings of a row, at least one; those with the same words are combined. */
export function buildRenderings(row: Row, setting: CellSetting): TableCell[] {
  const cells = groupSameText(row.renderings).map(group => buildRendering(group, row, setting))
  return cells.length > 0 ? cells : [omission(setting)]
}

function omission({ edition }: CellSetting): TableCell {
  return [small(`— ${edition.wording.translate('omission')}`)]
}

/** Build a rendering, with the mark after its last paragraph. A heading with nothing next to it is bold. */
function buildRendering(renderings: readonly Rendering[], row: Row, setting: CellSetting): TableCell {
  const [rendering] = renderings
  if (!rendering || rendering.target.length === 0) return omission(setting)
  const { edition, quiet } = setting
  const content = rendering.first
    ? rendering.target.map(placed => {
        const own = contentOf(placed, edition.target, setting)
        return row.source.length === 0 && placed.segment.role === 'heading' ? [strongly(own)] : own
      })
    : [[text(excerpt(rendering.target))]]
  const marks = renderings.map(each => markOf(each, edition, quiet)).filter(mark => mark !== '')
  const mark = marks.length > 0 ? [text(' '), ...small(marks.join(' · '))] : []
  return content.map((each, index) => (index === content.length - 1 ? [...each, ...mark] : each))
}

function strongly(children: PhrasingContent[]): PhrasingContent {
  return { type: 'strong', children }
}

/** Build the text of a segment, with its number. A note's text has the note's anchor, unless that is below a section, and no link to itself. */
function contentOf(placed: PlacedSegment, side: MarkdownSide, { notes }: CellSetting): PhrasingContent[] {
  const note = findOwnNote(placed.segment, side.notes)
  const number = placed.number ? [text(numberAndGap(placed))] : []
  const content = [...number, ...side.plain.phrasing(ownContent(placed), note)]
  return note && notes.inRows.has(note) ? [...anchor(note), ...content] : content
}

/** Find the note that a segment opens. */
export function findOwnNote(segment: Segment, notes: Notes): Note | undefined {
  return [...notes.values()].find(note => opensWith(note, segment))
}

function opensWith({ block }: Note, segment: Segment): boolean {
  let first: Segment | undefined
  visit(block, 'segment', each => {
    first ??= each
  })
  return first === segment
}
