import type { Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'

/** A block of a document: its text on one line, and whether it is a heading. */
export interface DocumentBlock {
  readonly text: string
  readonly isHeading: boolean
}

/** List the blocks of text of a document in order: headings, paragraphs and cells; the notes come last. */
export function listDocumentBlocks(tree: Root): DocumentBlock[] {
  const notes = tree.children.filter(({ type }) => type === 'footnoteDefinition')
  const body = tree.children.filter(({ type }) => type !== 'footnoteDefinition')
  return [...body, ...notes].flatMap(blocksIn).filter(({ text }) => text !== '')
}

function blocksIn(node: Nodes): DocumentBlock[] {
  const blocks: DocumentBlock[] = []
  visit(node, child => {
    if (child.type !== 'heading' && child.type !== 'paragraph' && child.type !== 'tableCell') return
    blocks.push({ text: plain(child).replace(/\s+/g, ' ').trim(), isHeading: child.type === 'heading' })
  })
  return blocks
}

/** Return a node's text without inline tags: `2<sup>10</sup>` is `210`. */
function plain(node: Nodes): string {
  if ('children' in node) return node.children.map(plain).join('')
  return 'value' in node && node.type !== 'html' ? node.value : ''
}
