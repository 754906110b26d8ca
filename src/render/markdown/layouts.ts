import type { RootContent } from 'mdast'
import type { MarkdownLayout } from '../../nodes/index.ts'
import type { Row } from '../view/index.ts'
import { join, paragraph, quote, table, tag, text } from './build.ts'
import { buildRenderings, buildSource, type Cell, type CellSetting } from './cells.ts'

/** How a section is laid out. */
interface Layout {
  /** What renders the heading of the section. */
  readonly heading: (renderings: readonly Cell[]) => RootContent[]
  /** The rows below it. */
  readonly rows: (rows: readonly Row[], setting: CellSetting) => RootContent[]
}

/** Layouts of the aligned text by their name in `document.yaml`. */
export const layouts: Readonly<Record<MarkdownLayout, Layout>> = {
  table: {
    heading: renderings => renderings.map(cell => paragraph(...inOneLine(cell))),
    rows: buildTable
  },
  interleaved: {
    heading: renderings => [quoteAll(renderings)],
    rows: (rows, setting) =>
      rows.flatMap(row => [
        ...buildSource(row, setting).map(each => paragraph(...each)),
        quoteAll(buildRenderings(row, setting))
      ])
  }
}

/** Source and target stand side by side; additions have a row each, for they have nothing to stand beside. */
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

function inOneLine(cell: Cell) {
  return join(cell, () => [tag('<br>')])
}

function quoteAll(cells: readonly Cell[]) {
  return quote(cells.flat().map(each => paragraph(...each)))
}
