import type { Nodes, Root } from 'mdast'

/** Take from a tree what a parser adds to it: positions, and texts in a row that are one text. */
export function withoutPositions(tree: Root): Root {
  const copy = structuredClone(tree)
  clean(copy)
  return copy
}

function clean(node: Nodes): void {
  delete node.position
  delete node.data
  for (const key of ['title', 'alt', 'lang', 'meta', 'checked', 'start'] as const) {
    if (key in node && Reflect.get(node, key) == null) Reflect.deleteProperty(node, key)
  }
  if (!('children' in node)) return
  const joined: Nodes[] = []
  for (const child of node.children) {
    const last = joined.at(-1)
    if (child.type === 'text' && last?.type === 'text') last.value += child.value
    else joined.push(child)
  }
  Reflect.set(node, 'children', joined)
  for (const child of joined) clean(child)
}
