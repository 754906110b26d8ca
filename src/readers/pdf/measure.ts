import type { TextLine } from './line.ts'
import { markerOf } from './marker.ts'
import { modeOf } from './page.ts'

/** Edges of a column, in points. */
export interface Edges {
  readonly left: number
  readonly right: number
}

/** How a document is set. */
export interface PageMeasure {
  /** Usual distance of lines within a paragraph, in sizes of their type. */
  readonly pitch: number
  /** Whether paragraphs begin with an indent. */
  readonly isIndented: boolean
  /** Whether lines end at the right edge, except the last of a paragraph. */
  readonly isJustified: boolean
  /** Whether lines of Hangul are broken within words, so that they are all full. */
  readonly breaksHangul: boolean
  /** Get the edges of the column that a line is in. */
  readonly edgesOf: (line: TextLine) => Edges
}

/** Measure the lines of a document. */
export function measureLines(
  lines: readonly TextLine[],
  bodySize: number,
  gutter: number | undefined
): PageMeasure {
  const isBody = ({ size }: TextLine): boolean => Math.abs(size - bodySize) < bodySize * 0.08
  const body = lines.filter(isBody)
  const sideOf = ({ x0, x1 }: TextLine): string =>
    gutter === undefined || (x0 < gutter && x1 > gutter) ? 'full' : x0 < gutter ? 'left' : 'right'
  const edges = new Map<string, Edges>()
  const edgesOf = (line: TextLine): Edges => {
    const side = sideOf(line)
    const known = edges.get(side) ?? edgesAmong(body.filter(other => sideOf(other) === side))
    edges.set(side, known)
    return known
  }
  const steps = lines.flatMap((line, index) => {
    const before = lines[index - 1]
    if (!before || before.column !== line.column || !isBody(before) || !isBody(line)) return []
    return [[(before.y - line.y) / line.size, 1] as const]
  })
  const pitch =
    modeOf(
      steps.filter(([step]) => step > 0.9 && step < 3),
      0.05
    ) || 1.5
  const inner = body.filter((line, index) => isTight(body[index - 1], line, pitch))
  const indents = body.filter((line, index) => isIndent(line, body[index + 1], edgesOf(line).left)).length
  return {
    pitch,
    isIndented: indents > body.length * 0.04 && indents >= 2,
    isJustified:
      inner.filter(line => edgesOf(line).right - line.x1 < bodySize * 0.3).length > inner.length * 0.6,
    breaksHangul: breaksWithin(body, pitch, edgesOf),
    edgesOf
  }
}

/** Tell whether lines that go on in the next one leave less room than a syllable takes. */
function breaksWithin(body: readonly TextLine[], pitch: number, edgesOf: PageMeasure['edgesOf']): boolean {
  const rooms = body.flatMap((line, index) => {
    const next = body[index + 1]
    if (!next || !isTight(line, next, pitch)) return []
    const room = (edgesOf(line).right - line.x1) / line.size
    return room < 5 ? [room] : []
  })
  return rooms.filter(room => room < 1.05).length >= rooms.length * 0.9
}

/** Tell whether a line is indented, and the next one of its paragraph is not. */
function isIndent(line: TextLine, next: TextLine | undefined, left: number): boolean {
  const indent = (line.x0 - left) / line.size
  if (indent < 0.7 || indent > 3 || next?.column !== line.column) return false
  if (markerOf(line.text)?.kind === 'bullet') return false
  return Math.abs(next.x0 - left) < line.size * 0.3 && line.y - next.y < line.size * 3
}

function isTight(before: TextLine | undefined, line: TextLine, pitch: number): boolean {
  return before?.column === line.column && (before.y - line.y) / line.size < pitch * 1.12
}

/** Return the edges that most lines of a column share, or, on the right, that none exceeds. */
function edgesAmong(lines: readonly TextLine[]): Edges {
  const left = modeOf(
    lines.map(({ x0 }) => [x0, 1] as const),
    1
  )
  // East Asian punctuation may hang out of the column.
  const within = lines.filter(({ text }) => !/[、。，．；：」』）”’]$/u.test(text))
  const rights = (within.length > 2 ? within : lines).map(({ x1 }) => x1).toSorted((a, b) => a - b)
  return { left, right: rights[Math.ceil((rights.length - 1) * 0.97)] ?? 0 }
}
