import type { Element } from 'hast'
import { visit } from 'unist-util-visit'

/** Leave out of the Tab key's way, of a section that was just made, every term but the first of its concept. */
export function skipRepeatedTerms(section: Element): Element {
  const met = new Set<unknown>()
  visit(section, { type: 'element', tagName: 'a' }, ({ properties }) => {
    const { className, href } = properties
    if (!Array.isArray(className) || !className.includes('term')) return
    if (met.has(href)) properties.tabIndex = -1
    met.add(href)
  })
  return section
}
