import type { Line } from './line.ts'

/** How the lines of a text were laid out. */
export interface Layout {
  /** Whether the ends of lines are the ends of the page's width, not of paragraphs. */
  readonly wrapped: boolean
  /** Blank lines that stand between two lines of one paragraph: 1 where every line is followed by one, else 0. */
  readonly gap: number
  /** Whether blank lines hold paragraphs apart. */
  readonly spaced: boolean
  /** Whether white space at its beginning marks a paragraph's first line. */
  readonly indented: boolean
  /** Width of a full line, in columns. */
  readonly width: number
}

const sentenceEnd = /[。．！？.!?…][」』”’）)\]〕】"']*$/u

/** Tell whether text ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return sentenceEnd.test(text.slice(-16))
}

/** Find out how a text was laid out, from the widths of its lines and the blank lines between them. */
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

/** Three lines in four are no wider than this. */
function fullWidth(lines: readonly Line[]): number {
  const widths = lines.map(line => line.width).sort((a, b) => a - b)
  return widths[Math.floor((widths.length - 1) * 0.75)] ?? 0
}

/**
 * Lines are wrapped where most of those that end in the middle of a sentence are full ones, and many full ones do.
 * A text with a paragraph a line has lines of any width, and the wide ones end as sentences do.
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
 * Tell whether a line stops short of the page's width: the next line's first word would have had room after it.
 *
 * @param widest width of the widest line so far in the same paragraph, in columns.
 */
export function isShort(line: Line, next: Line, layout: Layout, widest: number): boolean {
  const word = /^[!-~]+/.exec(next.text)?.[0].length ?? 2
  return line.width + word + 1 < Math.max(layout.width, widest) * 0.86
}
