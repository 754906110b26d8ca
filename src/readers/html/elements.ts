import type { Element, ElementContent, Nodes, Root } from 'hast'
import { visit } from 'unist-util-visit'

/** Get the text of a node as it is in the file, white space included. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (!('children' in node)) return ''
  let text = ''
  visit(node, 'text', found => {
    text += found.value
  })
  return text
}

/** Get the text of a node without any white space: two texts that are set differently are then the same. */
export function compactTextOf(node: Nodes): string {
  return compact(textOf(node))
}

/** Take all white space out of text. */
export function compact(text: string): string {
  return text.replace(/\s+/gu, '')
}

/** Get an attribute as a string; an absent one is empty. */
export function attributeOf(element: Element, name: string): string {
  const value = element.properties[name]
  return Array.isArray(value) ? value.join(' ') : typeof value === 'string' ? value : ''
}

/** List the elements of a tree with one of some names, in file order. */
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

/** Tell whether a node is an element that is in a block of its own. */
export function isBlock(node: ElementContent): boolean {
  return node.type === 'element' && blockNames.has(node.tagName)
}
