import type { Definition, Root } from 'mdast'
import { visit } from 'unist-util-visit'

const known = new WeakMap<Root, readonly Definition[]>()

/** List the link definitions of a text, wherever they stand; a tree is looked through once. */
export function definitionsOf(tree: Root): readonly Definition[] {
  const definitions = known.get(tree) ?? findDefinitions(tree)
  known.set(tree, definitions)
  return definitions
}

function findDefinitions(tree: Root): Definition[] {
  const definitions: Definition[] = []
  visit(tree, 'definition', node => {
    definitions.push(node)
  })
  return definitions
}
