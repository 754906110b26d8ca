import type { Position } from 'unist'
import type { Line } from './line.ts'

/** Get the position of lines in the file, from the start of the first one's text to the end of the last one's. */
export function positionOf(lines: readonly [Line, ...Line[]]): Position {
  const [first] = lines
  const last = lines.at(-1) ?? first
  return {
    start: { line: first.line, column: first.column },
    end: { line: last.line, column: last.column + last.text.length }
  }
}
