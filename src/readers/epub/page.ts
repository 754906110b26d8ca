import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import type { Element, ElementContent } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { parseXml, type XmlElement, type XmlNode } from '../office/xml.ts'

const parser = unified().use(rehypeParse).freeze()

/** Parse a page as XML, or as HTML if it is not well-formed, and return its body. */
export function parsePageBody(text: string): Element {
  try {
    return bodyOf(toHast(parseXml(withoutNames(text))))
  } catch (error) {
    if (error instanceof RangeError) throw error
    const root = parser.parse(text)
    return bodyOf({
      type: 'element',
      tagName: 'div',
      properties: {},
      children: root.children.filter(child => child.type !== 'doctype')
    })
  }
}

/** Replace the names of HTML's characters, which XML does not have, by the characters: `&nbsp;`. */
function withoutNames(text: string): string {
  return text.replace(/&([a-z][a-z0-9]*);/gi, (whole, name: string) => {
    if (/^(?:amp|lt|gt|quot|apos)$/.test(name)) return whole
    const character = decodeNamedCharacterReference(name)
    return character === false ? whole : character
  })
}

function toHast({ name, attributes, children }: XmlElement): Element {
  return {
    type: 'element',
    tagName: name.replace(/^.*:/, '').toLowerCase(),
    properties: Object.fromEntries(
      Object.entries(attributes).map(([key, value]) => [key === 'colspan' ? 'colSpan' : key, value])
    ),
    children: children.map(childToHast)
  }
}

function childToHast(child: XmlNode): ElementContent {
  return typeof child === 'string' ? { type: 'text', value: child } : toHast(child)
}

function bodyOf(element: Element): Element {
  return findBody(element) ?? element
}

function findBody(element: Element): Element | undefined {
  if (element.tagName === 'body') return element
  for (const child of element.children) {
    const found = child.type === 'element' ? findBody(child) : undefined
    if (found) return found
  }
  return undefined
}

/** Get an attribute as text, whether XML or HTML named it. */
export function attribute(element: Element, ...names: readonly string[]): string {
  for (const name of names) {
    const value = element.properties[name]
    if (typeof value === 'string') return value
    if (Array.isArray(value)) return value.join(' ')
  }
  return ''
}

/** List an element and those within it, each with the elements around it, outermost first. */
export function listElements(
  element: Element,
  around: readonly Element[] = []
): Array<{ readonly element: Element; readonly around: readonly Element[] }> {
  const inner = element.children.filter(child => child.type === 'element')
  return [{ element, around }, ...inner.flatMap(child => listElements(child, [...around, element]))]
}
