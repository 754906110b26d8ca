import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Row } from '../../view/row.ts'
import type { Cell, PlacedSegment } from '../../view/text-view.ts'
import { onLines } from '../page.ts'

/** Return the classes of a row in a table. */
export function tableRow(cell: Pick<Cell, 'isHead'> | undefined): string[] {
  return cell ? ['table-row', ...(cell.isHead ? ['head'] : [])] : []
}

/** Lay out texts below each other, and texts of several columns side by side. */
export function renderColumns(columns: ReadonlyArray<readonly Element[]>): ElementContent[] {
  const [only, ...others] = columns
  if (only && others.length === 0) return onLines(only)
  return onLines(columns.map(texts => h('div', { className: ['column'] }, onLines(texts))))
}

/** Group the content of a table row by column; any other row is one column. */
export function sortByColumn<Text>(
  row: Row,
  texts: readonly Text[],
  segmentsOf: (text: Text) => readonly PlacedSegment[]
): Text[][] {
  const count = row.source[0]?.cell?.row.children.length ?? 1
  const columns = Array.from({ length: count }, (): Text[] => [])
  for (const text of texts) {
    const placed = segmentsOf(text).find(each => row.source.includes(each))
    columns[placed?.cell?.column ?? 0]?.push(text)
  }
  return columns
}
