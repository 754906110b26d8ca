import type { List, ListItem, RootContent } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import type { OfficeBlock, OfficeParagraph } from './blocks.ts'
import { type Label, literalLabel, numbersParagraph } from './label.ts'
import type { Losses } from './losses.ts'
import { paragraphOf, toTable, withLabel } from './table.ts'

/**
 * Arrange the blocks of a document as mdast: headings, lists, paragraphs and tables.
 *
 * Bullets and plain numbers (`1.`) make lists; other labels of items (`(a)`) begin the text of a bullet; labels that
 * number paragraphs (`第一条`, `1.1`) begin the text of a paragraph.
 *
 * @param topLevel - depth of a heading of the first level.
 */
export function arrange(blocks: readonly OfficeBlock[], topLevel: number, losses: Losses): RootContent[] {
  const result: RootContent[] = []
  let lists: OpenList[] = []
  for (const block of blocks) {
    if (block.kind === 'table') {
      result.push(...toTable(block, losses, inner => arrange(inner, topLevel, losses)))
      lists = []
      continue
    }
    if (isEmpty(block)) continue
    if (block.continues && continueItem(block, lists)) continue
    const item = itemLabel(block)
    if (item) {
      lists = addItem(result, lists, block, item)
      continue
    }
    lists = []
    result.push(toBlock(block, topLevel))
  }
  return result
}

/** A list that may go on. */
interface OpenList {
  readonly node: List
  readonly depth: number
  /** Number of the next item. */
  readonly next: number | undefined
}

function isEmpty({ label, children }: OfficeParagraph): boolean {
  return plainText({ type: 'paragraph', children: [...children] }).trim() === '' && (!label || label.isBullet)
    ? !children.some(({ type }) => type === 'footnoteReference')
    : false
}

/** Get the label of an item of a list; `undefined` for a heading and for a paragraph, numbered or not. */
function itemLabel({ level, label }: OfficeParagraph): Label | undefined {
  if (level !== undefined || !label || label.text === '') return undefined
  return label.isBullet || !numbersParagraph(label) ? label : undefined
}

function toBlock(paragraph: OfficeParagraph, topLevel: number): RootContent {
  const children = withLabel(paragraph)
  if (paragraph.level === undefined) return paragraphOf(children)
  const depth = ([1, 2, 3, 4, 5, 6] as const)[Math.max(0, paragraph.level + topLevel - 2)] ?? 6
  return {
    type: 'heading',
    depth,
    children: children.map(node => (node.type === 'break' ? { type: 'text', value: ' ' } : node))
  }
}

/** Add a paragraph to the item before it; `false` if there is none. */
function continueItem(paragraph: OfficeParagraph, lists: readonly OpenList[]): boolean {
  const item = lists.at(-1)?.node.children.at(-1)
  if (!item || paragraph.level !== undefined) return false
  item.children.push(paragraphOf(withLabel(paragraph)))
  item.spread = true
  return true
}

function addItem(
  result: RootContent[],
  open: readonly OpenList[],
  paragraph: OfficeParagraph,
  label: Label
): OpenList[] {
  const around = open.filter(({ depth }) => depth < label.depth)
  const same = open.find(({ depth }) => depth === label.depth)
  const isOrdered = label.value !== undefined
  const goesOn = same && same.node.ordered === isOrdered && same.next === label.value
  const item = toItem(paragraph, label)
  const next = label.value === undefined ? undefined : label.value + 1
  if (goesOn) {
    same.node.children.push(item)
    return [...around, { ...same, next }]
  }
  const node: List = {
    type: 'list',
    ordered: isOrdered,
    ...(label.value === undefined ? {} : { start: label.value }),
    spread: false,
    children: [item]
  }
  const parent = around.at(-1)?.node.children.at(-1)
  if (parent) parent.children.push(node)
  else result.push(node)
  return [...around, { node, depth: label.depth, next }]
}

function toItem({ children }: OfficeParagraph, label: Label): ListItem {
  const literal = label.isBullet || label.value !== undefined ? '' : literalLabel(label)
  const text = literal === '' ? [...children] : [{ type: 'text' as const, value: literal }, ...children]
  return { type: 'listItem', spread: false, children: [paragraphOf(text)] }
}
