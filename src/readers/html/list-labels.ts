import type { Element, ElementContent, Root } from 'hast'
import { outlineMark } from '../outline.ts'
import { attributeOf, isBlock, textOf } from './elements.ts'
import { labelWriters } from './list-styles.ts'

/**
 * Keep the labels of ordered lists as a browser shows them. Markdown numbers a list itself, by ones and in decimal
 * figures: a list with other labels loses its own and has them in its text.
 *
 * ```html
 * <ol start="3"><li>A</li><li>B</li></ol>       →   an ordered list from 3
 * <ol type="a"><li>A</li><li>B</li></ol>        →   - a. A   - b. B
 * <ol><li>A</li><li value="7">B</li></ol>       →   - 1. A   - 7. B
 * <ol><li>（一）A</li><li>（二）B</li></ol>        →   - （一）A   - （二）B
 * ```
 */
export function writeListLabels<T extends Root | Element>(node: T): T
export function writeListLabels(node: Root | Element): Root | Element {
  const children = node.children.map(child => (child.type === 'element' ? writeListLabels(child) : child))
  const copy = { ...node, children } as typeof node
  return copy.type === 'element' && copy.tagName === 'ol' ? relabel(copy) : copy
}

interface Item {
  readonly element: Element
  readonly value: number
  readonly style: string
}

function relabel(list: Element): Element {
  const items = readItems(list)
  if (items.length === 0 || areUnlabelled(items)) return { ...list, tagName: 'ul' }
  const [first] = items
  const isPlain = items.every(
    ({ value, style }, index) => style === 'decimal' && value === (first?.value ?? 1) + index && value >= 0
  )
  if (isPlain) return { ...list, properties: { ...list.properties, start: first?.value } }
  const labels = new Map(items.map(({ element, value, style }) => [element, labelOf(value, style)]))
  const children = list.children.map(child => {
    const label = child.type === 'element' ? labels.get(child) : undefined
    return child.type === 'element' && label ? putLabel(child, label) : child
  })
  return { ...list, tagName: 'ul', children }
}

/** Tell whether a list shows no labels of its own: by its style, or because each item has one in its text. */
function areUnlabelled(items: readonly Item[]): boolean {
  if (items.every(({ style }) => !labelWriters.has(style))) return true
  const marks = items.map(({ element }) => outlineMark(textOf(element).trim()))
  return items.length > 1 && marks.every(mark => mark && mark.kind === marks[0]?.kind)
}

/** Number the items of a list as HTML does: `start`, `reversed` and each item's `value`. */
function readItems(list: Element): Item[] {
  const elements = list.children.filter(child => child.type === 'element' && child.tagName === 'li')
  const isReversed = list.properties.reversed === true || list.properties.reversed === ''
  let next = numberOf(list, 'start') ?? (isReversed ? elements.length : 1)
  return elements.flatMap(element => {
    if (element.type !== 'element') return []
    const value = numberOf(element, 'value') ?? next
    next = isReversed ? value - 1 : value + 1
    return [{ element, value, style: styleOf(element) ?? styleOf(list) ?? 'decimal' }]
  })
}

function numberOf(element: Element, name: string): number | undefined {
  const value = Number.parseInt(String(element.properties[name] ?? ''), 10)
  return Number.isNaN(value) ? undefined : value
}

const types: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lower-alpha',
  A: 'upper-alpha',
  i: 'lower-roman',
  I: 'upper-roman'
}

/** Read the style of the labels: from the style attribute, which wins in browsers, or from `type`. */
function styleOf(element: Element): string | undefined {
  const style = /list-style(?:-type)?\s*:\s*([^;]+)/i.exec(attributeOf(element, 'style'))?.[1]?.toLowerCase()
  const named = style?.split(/\s+/).find(word => word === 'none' || labelWriters.has(word))
  return named ?? types[String(element.properties.type ?? '')]
}

function labelOf(value: number, style: string): string | undefined {
  return labelWriters.get(style)?.(value)
}

/** Put a label before the text of an item, within its first paragraph. */
function putLabel(item: Element, label: string): Element {
  const text: ElementContent = { type: 'text', value: /[.)]$/.test(label) ? `${label} ` : label }
  const at = item.children.findIndex(child => child.type !== 'text' || child.value.trim() !== '')
  const first = item.children[at]
  if (first?.type === 'element' && /^(?:p|div|section|article|h[1-6])$/.test(first.tagName))
    return { ...item, children: item.children.with(at, putLabel(first, label)) }
  const isText = first !== undefined && !isBlock(first)
  const own: ElementContent = isText
    ? text
    : { type: 'element', tagName: 'p', properties: {}, children: [text] }
  return { ...item, children: [own, ...item.children.slice(Math.max(at, 0))] }
}
