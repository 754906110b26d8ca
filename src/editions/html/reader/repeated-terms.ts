import type { Element, ElementContent } from 'hast'

/** Remove all but the first occurrence of each concept in a section from the tab order. Other trees may share the nodes. */
export function skipRepeatedTerms(section: Element): Element {
  return skipWithin(section, new Set())
}

function skipWithin(element: Element, met: Set<unknown>): Element {
  const children = element.children.map(
    (child): ElementContent => (child.type === 'element' ? skipWithin(child, met) : child)
  )
  const { className, href } = element.properties
  if (!Array.isArray(className) || !className.includes('term')) return { ...element, children }
  const isRepeated = met.has(href)
  met.add(href)
  return isRepeated ? { ...element, properties: { ...element.properties, tabIndex: -1 }, children } : element
}
