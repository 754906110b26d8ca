import type { Root } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import type { Point, Position } from 'unist'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { location } from 'vfile-location'
import { report } from '../message/report.ts'
import { findLongParagraph, longestParagraph } from '../nodes/index.ts'

/** Tell whether Markdown has a paragraph that is too long to parse; the first one gives a message. */
export function hasLongParagraph(file: VFile, text: string): boolean {
  const long = findLongParagraph(text)
  if (long) tell(file, long.length, location(text).toPoint(long.offset))
  return long !== undefined
}

/** Tell whether a line of Markdown has more than 100 quote and list marks; the first such line gives a message. */
export function isNestedDeep(file: VFile, text: string): boolean {
  const line = /^(?:[ \t]*(?:>|[-+*]|\d{1,9}[.)])(?=[ \t>]|$)){101}/m.exec(text)
  if (!line) return false
  const reason = 'Unexpected blocks nested more than 100 deep, expected a text'
  report(file, 'nesting-too-deep', reason, location(text).toPoint(line.index))
  return true
}

/** Report each paragraph of a tree that will be too long to parse once it is written as Markdown. */
export function reportLongParagraphs(file: VFile, tree: Root): void {
  visit(tree, ['paragraph', 'heading'], node => {
    const { length } = plainText(node)
    if (length > longestParagraph) tell(file, length, node.position)
  })
}

function tell(file: VFile, length: number, place: Point | Position | undefined): void {
  const reason = `Unexpected paragraph of ${length} characters, expected at most ${longestParagraph}: put blank lines between its parts`
  report(file, 'paragraph-too-long', reason, place)
}
