import type { List, ListItem, Paragraph, RootContent } from 'mdast'

const itemNumber = /^(\d{1,9})\. +(?=\S)/

/**
 * Turn consecutive paragraphs that begin with `1. `, `2. ` … into an ordered list with the same numbers.
 *
 * A single number, or one out of order, stays in the text of the paragraph, because a list would be renumbered.
 */
export function listNumbered(content: readonly RootContent[]): RootContent[] {
  const result: RootContent[] = []
  let row: Paragraph[] = []
  for (const node of content) {
    if (node.type === 'paragraph' && numberOf(node) !== undefined && follows(row.at(-1), node)) row.push(node)
    else {
      result.push(...toOrdered(row))
      row = node.type === 'paragraph' && numberOf(node) !== undefined ? [node] : []
      if (row.length === 0) result.push(node)
    }
  }
  return [...result, ...toOrdered(row)]
}

function numberOf(paragraph: Paragraph): number | undefined {
  const [first] = paragraph.children
  const figures = first?.type === 'text' ? itemNumber.exec(first.value)?.[1] : undefined
  // A list that starts with 01 would show 1.
  return figures === undefined || /^0\d/.test(figures) ? undefined : Number(figures)
}

function follows(before: Paragraph | undefined, paragraph: Paragraph): boolean {
  return before === undefined || numberOf(paragraph) === (numberOf(before) ?? 0) + 1
}

function toOrdered(row: readonly Paragraph[]): RootContent[] {
  const [first] = row
  if (!first || row.length < 2) return [...row]
  const list: List = {
    type: 'list',
    ordered: true,
    start: numberOf(first) ?? 1,
    spread: false,
    children: row.map(toItem)
  }
  return [list]
}

function toItem(paragraph: Paragraph): ListItem {
  const [first, ...others] = paragraph.children
  const children =
    first?.type === 'text' ? [{ ...first, value: first.value.replace(itemNumber, '') }, ...others] : others
  return { type: 'listItem', spread: false, children: [{ ...paragraph, children }] }
}
