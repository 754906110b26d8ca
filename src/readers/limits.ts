import type { Root } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import type { Point, Position } from 'unist'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { location } from 'vfile-location'
import { report } from '../message/report.ts'
import { findLongParagraph, longestParagraph } from '../nodes/index.ts'

/** Tell whether Markdown has a paragraph too long to be parsed; the first one gives a message. */
export function hasLongParagraph(file: VFile, text: string): boolean {
  const long = findLongParagraph(text)
  if (long) tell(file, long.length, location(text).toPoint(long.offset))
  return long !== undefined
}

/** Tell whether Markdown has a line with more than 100 marks of quotes and lists; the first one gives a message. */
export function isNestedDeep(file: VFile, text: string): boolean {
  const line = /^(?:[ \t]*(?:>|[-+*]|\d{1,9}[.)])(?=[ \t>]|$)){101}/m.exec(text)
  if (!line) return false
  const reason = 'Unexpected blocks nested more than 100 deep, expected a text'
  report(file, 'nesting-too-deep', reason, location(text).toPoint(line.index))
  return true
}

/** Give a message for each paragraph of a tree that, once written as Markdown, will be too long to be parsed. */
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
