import type { RootContent } from 'mdast'
import type { MarkdownLayout } from '../../nodes/index.ts'
import type { WordingKey } from '../../wording/index.ts'
import type { Row } from '../view/row.ts'
import { blockquote, join, paragraph, table, tag, text } from './build.ts'
import { buildRenderings, buildSource, type CellSetting, type TableCell } from './cells.ts'
import { listFollowingBlocks } from './following-blocks.ts'

/** Layout of the aligned text. */
export interface TextLayout {
  /** Introduction for readers. */
  readonly introduction: WordingKey
  /** Builds the renderings of a section's heading. */
  readonly heading: (renderings: readonly TableCell[]) => RootContent[]
  /** Builds the rows below it. */
  readonly rows: (rows: readonly Row[], setting: CellSetting) => RootContent[]
}

/** Layouts of the aligned text, by their name in `document.yaml`. */
export const layouts: Readonly<Record<MarkdownLayout, TextLayout>> = {
  table: {
    introduction: 'alignedIntroduction',
    heading: renderings => renderings.map(cell => paragraph(...inOneLine(cell))),
    rows: buildTables
  },
  interleaved: {
    introduction: 'interleavedIntroduction',
    heading: renderings => [quoteAll(renderings)],
    rows: (rows, setting) =>
      rows.flatMap(row => [
        ...buildSource(row, setting).map(each => paragraph(...each)),
        quoteAll(buildRenderings(row, setting)),
        ...followingBlocks(row, setting)
      ])
  }
}

/** Build tables. A table ends before a block that cannot be in a cell. */
function buildTables(rows: readonly Row[], setting: CellSetting): RootContent[] {
  const content: RootContent[] = []
  let from = 0
  rows.forEach((row, index) => {
    const following = followingBlocks(row, setting)
    if (following.length === 0) return
    content.push(...buildTable(rows.slice(from, index + 1), setting), ...following)
    from = index + 1
  })
  return [...content, ...buildTable(rows.slice(from), setting)]
}

function followingBlocks(row: Row, { edition }: CellSetting): RootContent[] {
  return listFollowingBlocks(row, edition).flatMap(({ blocks }) => blocks)
}

/** Build a table with source and target side by side. Each addition has a row of its own, since nothing is next to it. */
function buildTable(rows: readonly Row[], setting: CellSetting): RootContent[] {
  if (rows.length === 0) return []
  const { source, target } = setting.edition
  const head = [source, target].map(side => [text(`${side.language} · ${side.badge}`)])
  const body = rows.flatMap(row => {
    const cells = buildRenderings(row, setting)
    const beside = row.source.length === 0 ? cells : [cells.flat()]
    return beside.map(cell => [inOneLine(buildSource(row, setting)), inOneLine(cell)])
  })
  return [table([head, ...body])]
}

function inOneLine(cell: TableCell) {
  return join(cell, () => [tag('<br>')])
}

function quoteAll(cells: readonly TableCell[]) {
  return blockquote(cells.flat().map(each => paragraph(...each)))
}
