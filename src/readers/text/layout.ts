import type { Line } from './line.ts'

/** How the lines of a text were laid out. */
export interface Layout {
  /** Whether lines end because of the page's width, not because a paragraph ends. */
  readonly wrapped: boolean
  /** Number of blank lines between two lines of one paragraph: 1 if a blank line follows every line, else 0. */
  readonly gap: number
  /** Whether blank lines separate paragraphs. */
  readonly spaced: boolean
  /** Whether indentation marks the first line of a paragraph. */
  readonly indented: boolean
  /** Width of a full line, in columns. */
  readonly width: number
}

const sentenceEnd = /[。．！？.!?…][」』”’）)\]〕】"']*$/u

/** Tell whether text ends like a sentence. */
export function endsSentence(text: string): boolean {
  return sentenceEnd.test(text.slice(-16))
}

/** Detect the layout of a text from the widths of its lines and the blank lines between them. */
export function layoutOf(lines: readonly Line[]): Layout {
  const width = fullWidth(lines)
  const wrapped = isWrapped(lines, width)
  const inner = lines.slice(1).filter(line => !line.startsPage)
  const open = inner.filter(line => line.gap > 0).length
  const gap = wrapped && inner.length > 1 && open / inner.length > 0.8 ? 1 : 0
  const indents = lines.filter(line => line.indent > 1).length / Math.max(1, lines.length)
  return {
    wrapped,
    gap,
    spaced: inner.some(line => line.gap > gap),
    indented: indents > 0.02 && indents < 0.7,
    width
  }
}

/** Return the width that three lines in four do not exceed. */
function fullWidth(lines: readonly Line[]): number {
  const widths = lines.map(line => line.width).sort((a, b) => a - b)
  return widths[Math.floor((widths.length - 1) * 0.75)] ?? 0
}

/**
 * Tell whether lines are wrapped: most lines that end within a sentence are full, and many full lines end within one. A
 * text with one paragraph per line has lines of any width, and the wide ones end like sentences.
 */
function isWrapped(lines: readonly Line[], width: number): boolean {
  if (width < 24 || width > 240) return false
  const isFull = (line: Line): boolean => line.width >= width * 0.8
  const full = lines.filter(isFull)
  const unfinished = lines.filter((line, index) => index < lines.length - 1 && !endsSentence(line.text))
  const both = unfinished.filter(isFull).length
  return both / Math.max(1, full.length) > 0.35 && both / Math.max(1, unfinished.length) > 0.5
}

/**
 * Tell whether a line ends before the page's width, leaving room for the first word of the next line.
 *
 * @param widest width of the widest line so far in the same paragraph, in columns.
 */
export function isShort(line: Line, next: Line, layout: Layout, widest: number): boolean {
  const word = /^[!-~]+/.exec(next.text)?.[0].length ?? 2
  return line.width + word + 1 < Math.max(layout.width, widest) * 0.86
}
