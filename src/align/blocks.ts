import type { Code, Nodes, Root } from 'mdast'
import type { Segment } from '../nodes/index.ts'

/** Description of the block that holds a segment. */
export interface SegmentBlock {
  /** Ordinal of the block in its text. A block is a heading, a paragraph, a paragraph of a list item, or a cell. */
  readonly ordinal: number
  /** Kind of block: `h1` to `h6`, `p`, `item`, `cell`, `quote` or `note`. */
  readonly kind: string
  /** Values that translations keep: addresses of links and images, and the code before or after the block. */
  readonly marks: readonly string[]
}

/** Describe the block of every segment of a tree. */
export function blocksOf(tree: Root): Map<Segment, SegmentBlock> {
  const blocks = new Map<Segment, SegmentBlock>()
  let ordinal = -1
  let code: string | undefined
  let last: Segment | undefined
  enter(tree, 'p')
  return blocks

  function enter(node: Nodes, kind: string): void {
    if (node.type === 'segment') addSegment(node, kind)
    else if (node.type === 'code') addCode(node)
    else if (node.type === 'heading' || node.type === 'paragraph' || node.type === 'tableCell') ordinal += 1
    if (!('children' in node)) return
    for (const child of node.children) enter(child, kindOf(node, kind))
  }

  function addSegment(segment: Segment, kind: string): void {
    const marks = addressesOf(segment)
    if (code !== undefined) marks.push(`after ${code}`)
    code = undefined
    last = segment
    blocks.set(segment, { ordinal, kind, marks })
  }

  function addCode(node: Code): void {
    code = comparableCode(node.value)
    const block = last && blocks.get(last)
    if (last && block) blocks.set(last, { ...block, marks: [...block.marks, `before ${code}`] })
  }
}

function kindOf(node: Nodes, kind: string): string {
  if (node.type === 'heading') return `h${node.depth}`
  if (node.type === 'listItem') return 'item'
  if (node.type === 'tableCell') return 'cell'
  if (node.type === 'blockquote' || node.type === 'container') return 'quote'
  return node.type === 'footnoteDefinition' ? 'note' : kind
}

/** List the targets of the links and images in a segment's own text: the last path component, which locales share. */
function addressesOf(segment: Segment): string[] {
  const list: string[] = []
  const enter = (node: Nodes): void => {
    if (node.type === 'segment') return
    if (node.type === 'link' || node.type === 'image') list.push(`${node.type} ${lastStep(node.url)}`)
    if ('children' in node) for (const child of node.children) enter(child)
  }
  for (const child of segment.children) enter(child)
  return list
}

function lastStep(url: string): string {
  return /[^/]*\/?$/u.exec(url)?.[0] ?? url
}

/** Remove from code what translators may translate: comments, and lines that are not plain ASCII. */
function comparableCode(value: string): string {
  return (
    value
      .split('\n')
      .map(line => line.replace(/(?:^|\s)(?:\/\/|#|--|\/\*|<!--).*$/u, '').replace(/\s+/gu, ''))
      // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII
      .filter(line => /^[\u0000-\u007f]+$/u.test(line))
      .join('\n')
  )
}
