import { linesOf, toRegions } from './columns.ts'
import type { TextLine } from './line.ts'
import { modeOf, type PdfPage, type TextRun } from './page.ts'
import { type RuledTable, ruledTables } from './ruled-tables.ts'

/** The lines of a document in reading order. */
export interface Flow {
  readonly lines: readonly TextLine[]
  /** Lines of notes at the feet of columns, in order. */
  readonly notes: readonly TextLine[]
  readonly tables: ReadonlyMap<string, RuledTable>
  /** Usual size of its type, in points. */
  readonly bodySize: number
}

/** Character at the beginning of the text of a line for a table, before its number. */
const tableMark = '\ufffc'
const noteMark = /^(?:\d{1,3}|[*＊†‡※]{1,3}|[①-⑳]|[[［〔（(]\d{1,3}[\]］〕）)])/

/** Replace each ruled table of a page by one run, so that it has a place in the order of lines. */
export function withoutTables(pages: readonly PdfPage[]): {
  pages: PdfPage[]
  tables: Map<string, RuledTable>
} {
  const tables = new Map<string, RuledTable>()
  const rest = pages.map(page => {
    const found = ruledTables(page)
    const runs = found.tables.map((table): TextRun => {
      const text = `${tableMark}${tables.size}`
      tables.set(text, table)
      const { x0, y0, x1 } = table.box
      return { text, x: x0, y: y0, width: x1 - x0, size: 10, isBold: false }
    })
    return { ...page, runs: [...found.rest, ...runs] }
  })
  return { pages: rest, tables }
}

/** Put the lines of a document in reading order, with notes apart. */
export function toFlow(
  pages: readonly PdfPage[],
  tables: ReadonlyMap<string, RuledTable>,
  gutter: number | undefined
): Flow {
  const bodySize = modeOf(
    pages.flatMap(({ runs }) => runs.map(({ size, text }) => [size, text.length] as const)),
    0.25
  )
  const lines: TextLine[] = []
  const notes: TextLine[] = []
  let endsWithNotes = false
  for (const [column, region] of pages.flatMap(page => toRegions(page, gutter, tables)).entries()) {
    const all = linesOf(region, column)
    const start = notesStart(all, bodySize, endsWithNotes)
    lines.push(...all.slice(0, start))
    notes.push(...all.slice(start))
    endsWithNotes = start < all.length
  }
  return { lines, notes, tables, bodySize }
}

/** Find where the notes of a column begin: lines of smaller type at its foot, of which the first has a mark. */
function notesStart(lines: readonly TextLine[], bodySize: number, continues: boolean): number {
  const isSmall = ({ size, text }: TextLine): boolean => size < bodySize * 0.93 && !text.startsWith(tableMark)
  let start = lines.length
  while (start > 0 && isSmall(lines[start - 1] ?? noLine)) start -= 1
  while (start < lines.length && !noteMark.test(lines[start]?.text.trim() ?? '')) {
    if (start === 0 && continues) return 0
    start += 1
  }
  return start
}

const noLine: TextLine = {
  page: 0,
  column: 0,
  pieces: [],
  text: '',
  x0: 0,
  x1: 0,
  y: 0,
  size: 0,
  isBold: false
}
