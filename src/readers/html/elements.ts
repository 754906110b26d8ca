import type { Element, ElementContent, Nodes, Root } from 'hast'
import { visit } from 'unist-util-visit'

/** Get the text of a node as in the file, including white space. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (!('children' in node)) return ''
  let text = ''
  visit(node, 'text', found => {
    text += found.value
  })
  return text
}

/** Get the text of a node without white space, for comparing texts that are laid out differently. */
export function compactTextOf(node: Nodes): string {
  return compact(textOf(node))
}

/** Remove all white space from a text. */
export function compact(text: string): string {
  return text.replace(/\s+/gu, '')
}

/** Get an attribute as a string, empty if it is absent. */
export function attributeOf(element: Element, name: string): string {
  const value = element.properties[name]
  return Array.isArray(value) ? value.join(' ') : typeof value === 'string' ? value : ''
}

/** List the elements of a tree with one of the given names, in file order. */
export function elementsNamed(tree: Root | Element, ...names: readonly string[]): Element[] {
  const list: Element[] = []
  visit(tree, 'element', element => {
    if (names.includes(element.tagName)) list.push(element)
  })
  return list
}

const blockNames = new Set(
  'address article aside blockquote body center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' '
  )
)

/** Tell whether a node is a block-level element. */
export function isBlock(node: ElementContent): boolean {
  return node.type === 'element' && blockNames.has(node.tagName)
}
