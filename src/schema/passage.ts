import type { Point, Position } from 'unist'
import { LineCounter } from 'yaml'

/** A point whose offset in the file is known. */
export interface PlacedPoint extends Point {
  /** UTF-16 units from the start of the file. */
  offset: number
}

/** A part of a file that holds YAML: a whole file, or the front matter of a text. */
export interface Passage {
  /** Its characters. */
  readonly text: string
  /** Position of its first character in the file. */
  readonly start: PlacedPoint
}

/** Turns an offset in a passage into a point of its file. */
export type Locator = (offset: number) => PlacedPoint

/** Return a whole file as one passage. */
export function wholeFile(text: string): Passage {
  return { text, start: { line: 1, column: 1, offset: 0 } }
}

/** Make the locator of a passage; columns are UTF-16 units, from 1. */
export function locatorOf({ text, start }: Passage): Locator {
  const lines = new LineCounter()
  lines.addNewLine(0)
  for (const found of text.matchAll(/\r\n|\n|\r/g)) lines.addNewLine(found.index + found[0].length)
  return offset => {
    const { line, col } = lines.linePos(Math.min(offset, text.length))
    const column = line === 1 ? start.column + col - 1 : col
    return { line: start.line + line - 1, column, offset: start.offset + Math.min(offset, text.length) }
  }
}

/** Get the position between two offsets of a passage. */
export function positionIn(locate: Locator, from: number, to: number): Position {
  return { start: locate(from), end: locate(Math.max(from, to)) }
}
