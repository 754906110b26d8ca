import type { Nodes, Parents, Root } from 'mdast'
import type { Position } from 'unist'
import { visit } from 'unist-util-visit'
import { delimiterText, moveCharacters, type Segment } from '../../nodes/index.ts'

/** A stretch of running text that can be mapped back to its file. */
export interface PlacedText {
  /** The characters, without Markdown marks; code, images and breaks are one U+FFFC each. */
  readonly text: string
  /** Get the position of a stretch, by offsets in `text`. If marks hide the exact one, it is that of the leaves around it. */
  readonly placeOf: (start: number, end: number) => Position | undefined
}

interface Leaf {
  readonly start: number
  readonly end: number
  readonly position: Position | undefined
  /** Whether the file has the same characters at the leaf's position. */
  readonly exact: boolean
}

/** Replaces anything that is not running text. */
const object = '\ufffc'

/** List the blocks of running text of a tree, including delimiters: paragraphs, headings and table cells. */
export function listRunningText(tree: Root): PlacedText[] {
  const blocks: PlacedText[] = []
  visit(tree, node => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      blocks.push(placeText(node, () => true))
    }
  })
  return blocks
}

/** Get the own text of a segment, without nested clauses and the delimiters around them. */
export function ownText(segment: Segment): PlacedText {
  return placeText(segment, node => node.type !== 'segment' && node.type !== 'delimiter')
}

function placeText(parent: Parents, isOwn: (node: Nodes) => boolean): PlacedText {
  const leaves: Leaf[] = []
  let text = ''
  const enter = (node: Nodes, parent: Nodes): void => {
    if (!isOwn(node)) return
    if ('children' in node && node.type !== 'delimiter') {
      for (const child of node.children) enter(child, node)
      return
    }
    const own = characters(node, parent)
    const value = own ?? object
    const end = text.length + value.length
    leaves.push({
      start: text.length,
      end,
      position: node.position,
      exact: own !== undefined && isExact(own, node.position)
    })
    text += value
  }
  for (const child of parent.children) enter(child, parent)
  return { text, placeOf: (start, end) => locate(leaves, start, end) }
}

/** Get the characters of running text; raised and lowered ones in their Unicode form, so that 2<sup>10</sup> is not 210. */
function characters(node: Nodes, parent: Nodes): string | undefined {
  if (node.type === 'delimiter') return delimiterText(node)
  if (node.type !== 'text') return undefined
  return parent.type === 'superscript' || parent.type === 'subscript'
    ? moveCharacters(parent.type, node.value)
    : node.value
}

/** Tell whether a leaf's value equals its source: both have the same length, on one line. */
function isExact(value: string, position: Position | undefined): boolean {
  if (position?.start.offset === undefined || position.end.offset === undefined) return false
  return position.end.offset - position.start.offset === value.length && !/[\r\n]/.test(value)
}

function locate(leaves: readonly Leaf[], start: number, end: number): Position | undefined {
  const first = leaves.find(leaf => start < leaf.end)
  const last = leaves.findLast(leaf => leaf.start < end)
  if (!first?.position || !last?.position) return undefined
  const from = first.exact ? shift(first.position.start, start - first.start) : first.position.start
  const to = last.exact ? shift(last.position.start, end - last.start) : last.position.end
  return { start: from, end: to }
}

function shift({ line, column, offset }: Position['start'], by: number): Position['start'] {
  return { line, column: column + by, ...(offset === undefined ? {} : { offset: offset + by }) }
}
