import type { Definition, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { oncePer } from '../nodes/index.ts'

/** List the link definitions of a text, wherever they are; memoized per tree. */
export const definitionsOf: (tree: Root) => readonly Definition[] = oncePer(tree => {
  const definitions: Definition[] = []
  visit(tree, 'definition', node => {
    definitions.push(node)
  })
  return definitions
})
