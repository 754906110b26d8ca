/** A line of received text that is not blank. */
export interface Line {
  /** Its characters without white space (U+3000 too) at the edges. */
  readonly text: string
  /** White space before the text, in columns. */
  readonly indent: number
  /** Width of the text in columns: two for a Han character or kana, one for a Latin letter. */
  readonly width: number
  /** Number of blank lines before it. */
  readonly gap: number
  /** Whether a page begins with it. */
  readonly startsPage: boolean
  /** Line in the file, from 1. */
  readonly line: number
  /** Column of the text's first character, from 1, in UTF-16 units. */
  readonly column: number
}

/** First and last characters of ranges that are two columns wide (East Asian Width, with “ ” ‘ ’ and circled figures). */
const wide: ReadonlyArray<readonly [number, number]> = [
  [0x1100, 0x115f],
  [0x2018, 0x201f],
  [0x2460, 0x24ff],
  [0x25a0, 0x25ff],
  [0x2e80, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe4f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6]
]

/** Measure text in columns; the two code units of a supplementary character count as two columns. */
export function columnsOf(text: string): number {
  let columns = text.length
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code >= 0x1100 && wide.some(([first, last]) => code >= first && code <= last)) columns++
  }
  return columns
}

/** Split text into lines; a form feed begins a page and a line. */
export function toLines(text: string): Line[] {
  const lines: Line[] = []
  let gap = 0
  let startsPage = false
  for (const [index, row] of text.split(/\r\n|[\n\r\v\u0085\u2028\u2029]/).entries()) {
    let column = 1
    for (const [part, piece] of row.split('\f').entries()) {
      startsPage ||= part > 0
      const line = toLine(piece, { gap, startsPage, line: index + 1, column })
      column += piece.length + 1
      if (line) lines.push(line)
      gap = line ? 0 : gap + (part > 0 ? 0 : 1)
      startsPage &&= !line
    }
  }
  return lines
}

function toLine(
  piece: string,
  place: Pick<Line, 'gap' | 'startsPage' | 'line' | 'column'>
): Line | undefined {
  const text = piece.trim()
  if (text === '') return undefined
  const space = piece.slice(0, piece.indexOf(text))
  return {
    ...place,
    text,
    indent: columnsOf(space),
    width: columnsOf(text),
    column: place.column + space.length
  }
}
