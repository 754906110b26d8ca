import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'

/** Count a byte order mark as a character of the file. The parser skips it, which shifts all positions by one. */
export function countMark(tree: Root): void {
  visit(tree, ({ position }) => {
    for (const point of position ? [position.start, position.end] : []) {
      if (point.line === 1) point.column++
      if (point.offset !== undefined) point.offset++
    }
  })
}
