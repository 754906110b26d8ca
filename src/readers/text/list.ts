import type { List, ListItem } from 'mdast'
import { toPhrasing } from '../phrasing.ts'
import type { Block } from './paragraphs.ts'
import { positionOf } from './position.ts'

/**
 * Turn consecutive items into one list. An item with a new bullet is nested in the item before it, and a known bullet
 * closes the lists nested below its own.
 *
 * ```text
 * ○ a
 *   ・ b   under a
 * ○ c     beside a
 * ```
 */
export function toList(items: readonly Block[]): List[] {
  const lists: List[] = []
  const open: Array<{ readonly bullet: string; readonly list: List }> = []
  for (const block of items) {
    if (block.mark?.kind !== 'item') continue
    const { bullet, text } = block.mark
    const depth = open.findIndex(level => level.bullet === bullet)
    if (depth >= 0) open.length = depth + 1
    else open.push({ bullet, list: newList(open.at(-1)?.list, lists) })
    open.at(-1)?.list.children.push(toItem(block, text))
  }
  return lists
}

function newList(parent: List | undefined, lists: List[]): List {
  const list: List = { type: 'list', ordered: false, spread: false, children: [] }
  const item = parent?.children.at(-1)
  if (item) item.children.push(list)
  else lists.push(list)
  return list
}

function toItem(block: Block, text: string): ListItem {
  const position = positionOf(block.lines)
  const rest = block.text.slice(block.lines[0].text.length - text.length)
  return {
    type: 'listItem',
    spread: false,
    children: [{ type: 'paragraph', children: toPhrasing(rest), position }],
    position
  }
}
