import type { Element, ElementContent } from 'hast'
import { elementsNamed, isBlock } from './elements.ts'

/**
 * Turn layout tables into plain blocks, so that the text in their cells keeps its paragraphs.
 *
 * A table is for layout if it has no header cell and either has blocks in a cell, contains a table, or has only one
 * column.
 */
export function unwrapLayoutTables(tree: Element): Element {
  const children = tree.children.flatMap(node => (node.type === 'element' ? unwrap(node) : [node]))
  return { ...tree, children }
}

function unwrap(element: Element): ElementContent[] {
  if (element.tagName === 'table' && isLayout(element)) {
    return cellsOf(element).map(cell => unwrapLayoutTables({ ...cell, tagName: 'div' }))
  }
  return [unwrapLayoutTables(element)]
}

function isLayout(table: Element): boolean {
  const rows = elementsNamed(table, 'tr')
  if (elementsNamed(table, 'table').length > 1) return true
  if (elementsNamed(table, 'th').length > 0) return false
  const cells = cellsOf(table)
  return cells.length <= rows.length || cells.some(cell => cell.children.filter(isBlock).length > 1)
}

/** List a table's own cells, not those of nested tables. */
function cellsOf(element: Element): Element[] {
  return element.children.flatMap(node => {
    if (node.type !== 'element' || node.tagName === 'table') return []
    return node.tagName === 'td' || node.tagName === 'th' || node.tagName === 'caption'
      ? [node]
      : cellsOf(node)
  })
}
