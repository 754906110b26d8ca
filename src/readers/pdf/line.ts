import { medianOf, rightOf, type TextRun } from './page.ts'

/** A piece of a line: its text, and how it is set. */
export interface LinePiece {
  text: string
  /** Raised or lowered beside the text. */
  readonly shift?: 'sup' | 'sub' | undefined
  /** Reading set above it. */
  readonly ruby?: string | undefined
}

/** A line of text; lengths are in points. */
export interface TextLine {
  readonly page: number
  /** Number of the column on all pages, in reading order: lines of one column have the same one. */
  readonly column: number
  readonly pieces: readonly LinePiece[]
  readonly text: string
  readonly x0: number
  readonly x1: number
  /** Baseline, from the bottom of the page. */
  readonly y: number
  /** Usual size of its characters. */
  readonly size: number
  /** Whether all of it is bold. */
  readonly isBold: boolean
}

/** Runs on one baseline, from left to right, with what is raised, lowered or set above them. */
export interface PageRow {
  readonly runs: readonly TextRun[]
  readonly y: number
  readonly size: number
}

const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u
const hangul = /\p{Script=Hangul}/u
const kana = /^[\p{Script=Hiragana}\p{Script=Katakana}ー・\s]+$/u

interface RowDraft {
  readonly runs: TextRun[]
  readonly y: number
  size: number
}

/** Group the runs of a region into rows, from top to bottom. */
export function toRows(runs: readonly TextRun[]): PageRow[] {
  const rows: RowDraft[] = []
  for (const run of runs.toSorted((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.findLast(other => Math.abs(other.y - run.y) < 0.12 * Math.max(other.size, run.size))
    if (!row) rows.push({ runs: [run], y: run.y, size: run.size })
    else {
      row.runs.push(run)
      row.size = Math.max(row.size, run.size)
    }
  }
  return attachSmall(rows).map(row => ({ ...row, runs: row.runs.toSorted((a, b) => a.x - b.x) }))
}

/** Move raised and lowered characters, and readings above characters, into the row of the larger type beside them. */
function attachSmall(rows: readonly RowDraft[]): PageRow[] {
  const hosts = new Map<TextRun, RowDraft>()
  for (const [index, small] of rows.entries()) {
    const near = rows.slice(Math.max(0, index - 3), index + 4).filter(row => row !== small)
    for (const run of small.runs) {
      const host = near.find(row => belongsTo(run, row))
      if (host) hosts.set(run, host)
    }
  }
  return rows.flatMap(row => {
    const own = row.runs.filter(run => !hosts.has(run))
    const guests = [...hosts].flatMap(([run, host]) => (host === row ? [run] : []))
    return own.length > 0 ? [{ ...row, runs: [...own, ...guests] }] : []
  })
}

function belongsTo(run: TextRun, row: PageRow): boolean {
  if (run.size > row.size * 0.85) return false
  const rise = (run.y - row.y) / row.size
  const beside = row.runs.filter(
    other => other.size > run.size * 1.15 && Math.abs(other.y - row.y) < 0.12 * row.size
  )
  if (isReading(run, row)) return beside.some(other => run.x < rightOf(other) && rightOf(run) > other.x)
  if (rise < -0.45 || rise > 0.7 || run.text.length > 12) return false
  return beside.some(
    other => run.x < rightOf(other) + 0.4 * row.size && rightOf(run) > other.x - 0.4 * row.size
  )
}

/** Tell whether a run is ruby: kana of about half the size, set above the row. */
function isReading(run: TextRun, row: Pick<PageRow, 'y' | 'size'>): boolean {
  const rise = (run.y - row.y) / row.size
  return kana.test(run.text) && run.size <= row.size * 0.62 && rise > 0.6 && rise < 1.5
}

/** Turn a row into a line. */
export function toLine(row: PageRow, page: number, column: number): TextLine {
  const readings = row.runs.filter(run => isReading(run, row))
  const runs = row.runs.filter(run => !isReading(run, row))
  const plain = runs.filter(run => run.size > row.size * 0.85)
  const pieces = setReadings(toPieces(runs, row), runs, readings)
  return {
    page,
    column,
    pieces,
    text: pieces.map(({ text }) => text).join(''),
    x0: Math.min(...runs.map(({ x }) => x)),
    x1: Math.max(...runs.map(rightOf)),
    y: row.y,
    size: medianOf(plain.flatMap(({ size, text }) => Array.from(text, () => size))) || row.size,
    isBold: plain.every(({ isBold, text }) => isBold || !/[\p{L}\p{N}]/u.test(text))
  }
}

/** A piece, and the run that it comes from. */
interface PlacedPiece extends LinePiece {
  readonly run: TextRun
}

function toPieces(runs: readonly TextRun[], row: PageRow): PlacedPiece[] {
  const usual = usualSpace(runs)
  return runs.map((run, index) => {
    const before = runs[index - 1]
    const space = before && needsSpace(before, run, usual) ? ' ' : ''
    return { text: space + run.text.replace(/[ \t\n]+/g, ' '), shift: shiftOf(run, row), run }
  })
}

/** Return the usual width of the spaces between words of a row, in sizes of its type, or 0 without any. */
function usualSpace(runs: readonly TextRun[]): number {
  const gaps = runs.flatMap((run, index) => {
    const before = runs[index - 1]
    if (!before || scriptOf(before.text.at(-1)) !== scriptOf(Array.from(run.text)[0])) return []
    const gap = gapBetween(before, run)
    return gap > 0.12 && gap < 2 ? [gap] : []
  })
  return medianOf(gaps)
}

function scriptOf(character = ''): 'cjk' | 'hangul' | 'other' {
  return cjk.test(character) ? 'cjk' : hangul.test(character) ? 'hangul' : 'other'
}

function gapBetween(before: TextRun, run: TextRun): number {
  return (run.x - rightOf(before)) / Math.max(before.size, run.size)
}

function shiftOf(run: TextRun, row: PageRow): 'sup' | 'sub' | undefined {
  const rise = (run.y - row.y) / row.size
  if (run.size > row.size * 0.85 || !/[\p{L}\p{N}*†‡]/u.test(run.text)) return undefined
  return rise > 0.12 ? 'sup' : rise < -0.08 ? 'sub' : undefined
}

/**
 * Tell whether the gap between two runs is a space. A small one beside Han, kana or Hangul only sets off another script;
 * a wide one between two of these is a space that the author set.
 */
function needsSpace(before: TextRun, run: TextRun, usual: number): boolean {
  const gap = gapBetween(before, run)
  if (/^\d{1,3}[.)]$/.test(before.text)) return gap > 0.15
  const [last, first] = [scriptOf(before.text.at(-1)), scriptOf(Array.from(run.text)[0])]
  if (last === 'cjk' && first === 'cjk') return gap > 0.16
  if (last === 'cjk' || first === 'cjk') return gap > 0.5
  if (last !== first) return gap > Math.max(0.215, usual * 0.6)
  return gap > 0.12
}

/** Give each reading to the characters under it. */
function setReadings(
  pieces: readonly PlacedPiece[],
  runs: readonly TextRun[],
  readings: readonly TextRun[]
): LinePiece[] {
  if (readings.length === 0) return mergePieces(pieces)
  const parts = pieces.flatMap(piece =>
    splitAt(
      piece,
      readings.filter(({ x, width }) => x + width / 2 > piece.run.x && x + width / 2 < rightOf(piece.run))
    )
  )
  return runs.length > 0 ? mergePieces(parts) : []
}

/** Cut a piece into the characters under each reading, and those between. */
function splitAt(piece: PlacedPiece, readings: readonly TextRun[]): LinePiece[] {
  const characters = Array.from(piece.text)
  const step = piece.run.width / Math.max(1, characters.length)
  const parts: LinePiece[] = []
  for (const [index, text] of characters.entries()) {
    const middle = piece.run.x + (index + 0.5) * step
    const reading = /\p{Script=Han}|々/u.test(text)
      ? readings.find(({ x, width }) => middle > x - step * 0.6 && middle < x + width + step * 0.6)
      : undefined
    const last = parts.at(-1)
    if (last && last.ruby === reading?.text) last.text += text
    else parts.push({ text, shift: piece.shift, ruby: reading?.text })
  }
  return parts
}

function mergePieces(pieces: readonly LinePiece[]): LinePiece[] {
  const merged: LinePiece[] = []
  for (const { text, shift, ruby } of pieces) {
    const last = merged.at(-1)
    if (last && last.shift === shift && last.ruby === undefined && ruby === undefined) last.text += text
    else merged.push({ text, shift, ruby })
  }
  return merged
}
