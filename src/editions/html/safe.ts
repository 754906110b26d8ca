import type { Element, ElementContent, Properties, Root } from 'hast'

const schemes = /^(?:https?:|mailto:)/i

/**
 * Reduce rendered text to what a page may contain: links to the web and within the page, never nested; images of the
 * site; no controls, no styles.
 */
export function makeSafe(tree: Root): ElementContent[] {
  return tree.children.flatMap(node => (node.type === 'doctype' ? [] : cleanNode(node, false)))
}

function cleanNode(node: ElementContent, insideLink: boolean): ElementContent[] {
  if (node.type === 'text') return [node]
  if (node.type !== 'element') return []
  const clean = handlers[node.tagName]
  return clean ? clean(node, insideLink) : [keep(node, insideLink)]
}

type Clean = (node: Element, insideLink: boolean) => ElementContent[]

const handlers: Readonly<Record<string, Clean>> = {
  a: cleanLink,
  img: cleanImage,
  // A wide block can be scrolled, also by keyboard.
  pre: (node, insideLink) => [keep({ ...node, properties: { ...node.properties, tabIndex: 0 } }, insideLink)],
  input: node => [{ type: 'text', value: node.properties.checked ? '☑' : '☐' }],
  td: cleanCell,
  th: cleanCell
}

/** Keep an image of the site itself; replace any other by its description. */
function cleanImage(node: Element): ElementContent[] {
  const { src, alt } = node.properties
  const isOwn = /^(?:\.\.\/)*images\/[\da-f]+\.[a-z]+$/.test(String(src ?? ''))
  return isOwn ? [node] : [{ type: 'text', value: String(alt ?? '') }]
}

function cleanLink(node: Element, insideLink: boolean): ElementContent[] {
  const href = String(node.properties.href ?? '')
  if (!insideLink && href.startsWith('#')) return [keep(node, true)]
  if (insideLink || !schemes.test(href)) return node.children.flatMap(child => cleanNode(child, insideLink))
  const name: Properties = toText(node) === href ? { className: ['address'] } : {}
  return [keep({ ...node, properties: { href, rel: ['noreferrer'], ...name } }, true)]
}

/** Return the text of a link. It equals the address if the document spells the address out. */
function toText(node: Element): string {
  return node.children.map(child => (child.type === 'text' ? child.value : '')).join('')
}

function cleanCell(node: Element, insideLink: boolean): ElementContent[] {
  const { align, ...properties } = node.properties
  const className: Properties = align ? { className: [`align-${String(align)}`] } : {}
  return [keep({ ...node, properties: { ...properties, ...className } }, insideLink)]
}

function keep(node: Element, insideLink: boolean): Element {
  return { ...node, children: node.children.flatMap(child => cleanNode(child, insideLink)) }
}
