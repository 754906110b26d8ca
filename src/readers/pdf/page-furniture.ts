import type { VFile } from 'vfile'
import { report } from '../../message/report.ts'
import { type PageRow, toLine, toRows } from './line.ts'
import type { PdfPage, TextRun } from './page.ts'

/** A row at the edge of a page: its text with every number as 0, and what is needed to compare and to remove it. */
interface EdgeRow {
  readonly page: number
  readonly row: PageRow
  readonly text: string
  readonly key: string
  /** Whether it is at the top of the page. */
  readonly isTop: boolean
  /** Distance to the next row inwards, in sizes of that row's type. */
  readonly gap: number
}

/** Number of rows at each edge that may be furniture. */
const edge = 3

const pageNumber =
  /^(?:[-‐–—―－ー·]?\s*(?:(?:page|p\.|seite|s\.|第)\s*)?(?:\d{1,4}|[ivxlc]{1,6})\s*(?:[页頁]|ページ|쪽)?(?:\s*(?:\/|of|von|sur|de|共)\s*\d{1,4}\s*[页頁]?)?\s*[-‐–—―－ー·]?)$/i

/**
 * Remove running heads and feet, which recur at one place of several pages, and page numbers. Every removed row gives a
 * message with its page.
 */
export function removePageFurniture(file: VFile, pages: readonly PdfPage[]): PdfPage[] {
  const rows = pages.flatMap(edgeRows)
  const titles = new Set(
    pages.slice(0, 1).flatMap(page => toRows(page.runs).map(row => toLine(row, 1, 0).text))
  )
  const removed = new Set<TextRun>()
  for (const row of rows) {
    if (row.row.runs.some(run => removed.has(run)) || row.text.startsWith('\ufffc')) continue
    const what = isPageNumber(row, rows)
      ? 'page number'
      : isRunningHead(row, rows, titles)
        ? 'running head'
        : undefined
    if (!what) continue
    for (const run of row.row.runs) removed.add(run)
    report(
      file,
      'furniture-removed',
      `Unexpected ${what} \`${row.text}\` on page ${row.page}, expected the text to go on: left out`
    )
  }
  return pages.map(page => ({ ...page, runs: page.runs.filter(run => !removed.has(run)) }))
}

function edgeRows({ number, runs }: PdfPage): EdgeRow[] {
  const rows = toRows(runs)
  const toEdge = (row: PageRow, index: number, isTop: boolean): EdgeRow => {
    const next = rows[index + (isTop ? 1 : -1)]
    const { text } = toLine(row, number, 0)
    const gap = next ? Math.abs(next.y - row.y) / next.size : 0
    return { page: number, row, text, key: text.normalize('NFKC').replace(/\d+/g, '0'), isTop, gap }
  }
  const bottom = Math.max(0, rows.length - edge)
  return [
    ...rows.slice(0, edge).map((row, index) => toEdge(row, index, true)),
    ...rows.slice(bottom).map((row, index) => toEdge(row, bottom + index, false))
  ]
}

function isOutermost(row: EdgeRow, rows: readonly EdgeRow[]): boolean {
  return rows.every(
    other => other.page !== row.page || (row.isTop ? other.row.y <= row.row.y : other.row.y >= row.row.y)
  )
}

/** Tell whether a row is a number that is set off at the edge of its page, or at the same place of other pages. */
function isPageNumber(row: EdgeRow, rows: readonly EdgeRow[]): boolean {
  if (!pageNumber.test(row.text.normalize('NFKC').trim()) || !isOutermost(row, rows)) return false
  return row.gap > 1.9 || recurs(row, rows)
}

function recurs(row: EdgeRow, rows: readonly EdgeRow[]): boolean {
  return rows.some(other => other.page !== row.page && other.key === row.key && isSamePlace(other, row))
}

function isSamePlace(one: EdgeRow, other: EdgeRow): boolean {
  return one.isTop === other.isTop && Math.abs(one.row.y - other.row.y) < 3
}

/** Tell whether a row recurs on other pages, or repeats the title of the first page in smaller type above it. */
function isRunningHead(row: EdgeRow, rows: readonly EdgeRow[], titles: ReadonlySet<string>): boolean {
  if (row.key.length > 120) return false
  if (recurs(row, rows)) return true
  if (!row.isTop || row.page !== 1 || !isOutermost(row, rows) || !titles.has(row.text)) return false
  return rows.some(
    other =>
      other.page === 1 &&
      other.row !== row.row &&
      row.row.size < other.row.size * 0.8 &&
      other.text.startsWith(row.text.slice(0, 8))
  )
}
