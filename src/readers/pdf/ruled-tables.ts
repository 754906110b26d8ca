import { type TextLine, toLine, toRows } from './line.ts'
import type { PaintedBox, PdfPage, TextRun } from './page.ts'
import { isThin } from './read-page.ts'

/** A table between ruled lines. */
export interface RuledTable {
  readonly page: number
  readonly box: PaintedBox
  /** Lines of each cell, by row and column. */
  readonly cells: ReadonlyArray<ReadonlyArray<readonly TextLine[]>>
}

/** Distance at which two ruled lines touch, in points. */
const touch = 3

/** Find the tables of a page whose cells are ruled on all sides, and the runs outside them. */
export function ruledTables(page: PdfPage): { tables: RuledTable[]; rest: TextRun[] } {
  const tables: RuledTable[] = []
  let rest = [...page.runs]
  for (const group of touchingGroups(page.rules.filter(isThin))) {
    const xs = positions(group.filter(isUpright).map(({ x0, x1 }) => (x0 + x1) / 2))
    const ys = positions(
      group.filter(rule => !isUpright(rule)).map(({ y0, y1 }) => (y0 + y1) / 2)
    ).toReversed()
    if (xs.length < 3 || ys.length < 2 || (xs.length - 1) * (ys.length - 1) < 2) continue
    const box = { x0: xs[0] ?? 0, y0: ys.at(-1) ?? 0, x1: xs.at(-1) ?? 0, y1: ys[0] ?? 0 }
    const inside = rest.filter(run => isInside(run, box))
    if (inside.length === 0) continue
    rest = rest.filter(run => !inside.includes(run))
    tables.push({ page: page.number, box, cells: toCells(inside, xs, ys, page.number) })
  }
  return { tables, rest }
}

function isUpright({ x0, y0, x1, y1 }: PaintedBox): boolean {
  return y1 - y0 > x1 - x0
}

function touchingGroups(rules: readonly PaintedBox[]): PaintedBox[][] {
  const groups: PaintedBox[][] = []
  for (const rule of rules) {
    const touching = groups.filter(group => group.some(other => isTouching(rule, other)))
    const merged = [rule, ...touching.flat()]
    for (const group of touching) groups.splice(groups.indexOf(group), 1)
    groups.push(merged)
  }
  return groups
}

function isTouching(one: PaintedBox, other: PaintedBox): boolean {
  return (
    one.x0 <= other.x1 + touch &&
    other.x0 <= one.x1 + touch &&
    one.y0 <= other.y1 + touch &&
    other.y0 <= one.y1 + touch
  )
}

/** Return the distinct positions of lines, in ascending order. */
function positions(values: readonly number[]): number[] {
  const distinct: number[] = []
  for (const value of values.toSorted((a, b) => a - b)) {
    if (value - (distinct.at(-1) ?? -Infinity) > touch * 2) distinct.push(value)
  }
  return distinct
}

function isInside(run: TextRun, { x0, y0, x1, y1 }: PaintedBox): boolean {
  const middle = run.x + run.width / 2
  const height = run.y + run.size * 0.3
  return middle > x0 && middle < x1 && height > y0 && height < y1
}

function toCells(
  runs: readonly TextRun[],
  xs: readonly number[],
  ys: readonly number[],
  page: number
): TextLine[][][] {
  return ys.slice(1).map((bottom, row) =>
    xs.slice(1).map((right, column) => {
      const box = { x0: xs[column] ?? 0, y0: bottom, x1: right, y1: ys[row] ?? 0 }
      return toRows(runs.filter(run => isInside(run, box))).map(found => toLine(found, page, 0))
    })
  )
}
