import { type PageRow, type TextLine, toLine, toRows } from './line.ts'
import { medianOf, type PdfPage, rightOf, type TextRun } from './page.ts'
import type { RuledTable } from './ruled-tables.ts'

/** A part of a page that is read from top to bottom before the next one begins. */
export interface PageRegion {
  readonly page: number
  readonly runs: readonly TextRun[]
  /** Whether it is one of two columns. */
  readonly isColumn: boolean
}

/**
 * Find the middle of the gap between two columns, which is the same on all pages.
 *
 * @returns its distance from the left edge of the page, or `undefined` for text in one column.
 */
export function findGutter(pages: readonly PdfPage[]): number | undefined {
  const width = Math.max(0, ...pages.map(page => page.width))
  const rows = pages.map(({ runs }) => toRows(runs))
  let best: { readonly x: number; readonly score: number } | undefined
  for (let x = width * 0.3; x <= width * 0.7; x += 2) {
    const score = rows.reduce((sum, page) => sum + gutterScore(page, x), 0)
    if (score > 3 && (!best || score > best.score + 0.5)) best = { x, score }
  }
  return best && centreGutter(pages, best.x)
}

/** Move a place within a gutter to the middle between the lines on both sides. */
function centreGutter(pages: readonly PdfPage[], x: number): number {
  const runs = pages.flatMap(page =>
    toRows(page.runs)
      .filter(row => !crosses(row, x))
      .flatMap(row => row.runs)
  )
  const left = Math.max(...runs.filter(run => rightOf(run) <= x).map(rightOf))
  const right = Math.min(...runs.filter(run => run.x >= x).map(run => run.x))
  return Number.isFinite(left) && Number.isFinite(right) ? (left + right) / 2 : x
}

/** Weigh a gutter on a page: rows of well-filled columns on its sides speak for it, rows that cross it against it. */
function gutterScore(rows: readonly PageRow[], x: number): number {
  const crossing = rows.filter(row => crosses(row, x)).length
  const sides = rows.filter(row => !crosses(row, x))
  const left = sides.flatMap(({ runs }) => extent(runs.filter(run => rightOf(run) <= x)))
  const right = sides.flatMap(({ runs }) => extent(runs.filter(run => run.x >= x)))
  if (left.length < 3 || right.length < 3 || !isFilled(left) || !isFilled(right)) return -crossing / 2
  return Math.min(left.length, right.length) - crossing / 2
}

function extent(runs: readonly TextRun[]): Array<readonly [x0: number, x1: number]> {
  if (runs.length === 0) return []
  return [[Math.min(...runs.map(({ x }) => x)), Math.max(...runs.map(rightOf))]]
}

/** Tell whether most lines fill their column: cells of a table do not. */
function isFilled(lines: ReadonlyArray<readonly [number, number]>): boolean {
  const width = Math.max(...lines.map(([, x1]) => x1)) - Math.min(...lines.map(([x0]) => x0))
  return medianOf(lines.map(([x0, x1]) => x1 - x0)) > width * 0.6
}

/** Tell whether a row goes on across a place: a character is there, or a gap no wider than between words. */
function crosses({ runs, size }: PageRow, x: number): boolean {
  return runs.some((run, index) => {
    if (run.x < x && rightOf(run) > x) return true
    const next = runs[index + 1]
    return next !== undefined && rightOf(run) <= x && next.x >= x && next.x - rightOf(run) < size * 0.9
  })
}

/** Divide a page into the regions between rows that cross the gutter, each into a left and a right column. */
export function toRegions(
  page: PdfPage,
  gutter: number | undefined,
  tables: ReadonlyMap<string, RuledTable>
): PageRegion[] {
  if (gutter === undefined) return [{ page: page.number, runs: page.runs, isColumn: false }]
  const regions: PageRegion[] = []
  let band: PageRow[] = []
  let isAcross = false
  const close = (): void => {
    const runs = band.flatMap(row => row.runs)
    const parts = isAcross
      ? [runs]
      : [runs.filter(run => run.x < gutter), runs.filter(run => run.x >= gutter)]
    for (const part of parts) {
      if (part.length > 0) regions.push({ page: page.number, runs: part, isColumn: !isAcross })
    }
    band = []
  }
  for (const row of toRows(page.runs)) {
    if ((crosses(row, gutter) || isAlone(row, page, gutter, tables)) !== isAcross) {
      close()
      isAcross = !isAcross
    }
    band.push(row)
  }
  close()
  return regions
}

/** Tell whether a row is a table with nothing beside it, and text below it in the other column: it is set across both. */
function isAlone(
  row: PageRow,
  { runs }: PdfPage,
  gutter: number,
  tables: ReadonlyMap<string, RuledTable>
): boolean {
  const [first, ...others] = row.runs
  const box = first && others.length === 0 ? tables.get(first.text)?.box : undefined
  if (!box) return false
  const isLeft = box.x0 < gutter
  const opposite = runs.filter(run => run.x < gutter !== isLeft)
  return opposite.some(({ y }) => y < box.y0) && opposite.every(({ y }) => y < box.y0 || y > box.y1)
}

/** Turn the rows of a region into lines. */
export function linesOf({ page, runs }: PageRegion, column: number): TextLine[] {
  return toRows(runs).map(row => toLine(row, page, column))
}
