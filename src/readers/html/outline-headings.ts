import type { Heading, Nodes, PhrasingContent, RootContent } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import { isRaised } from '../../nodes/index.ts'
import { headingDepths, headingKind, type OutlineKind } from '../outline.ts'
import { findHeadings } from '../outline-structure.ts'
import { isSameTitle } from './metadata.ts'

/**
 * Turn the paragraphs that are headings of an outline (`一、总体要求`, `第一章　总则`) into headings, whose depth follows from the
 * kind of number. A heading of the page without such a number is kept, below the title's depth.
 */
export function makeHeadings(content: readonly RootContent[]): RootContent[] {
  const kinds = kindsOf(content)
  const depths = headingDepths(new Set(kinds.values()))
  return content.map((node, index) => {
    const kind = kinds.get(index)
    const depth = kind && depths.get(kind)
    if (depth && 'children' in node) return { ...toHeading(node, depth) }
    if (node.type !== 'heading') return node
    return { ...node, depth: node.depth === 1 ? 2 : node.depth, children: onOneLine(node.children) }
  })
}

/** Find the headings of the outline, by index; a heading of the page keeps its depth unless its number gives it one. */
function kindsOf(content: readonly RootContent[]): ReadonlyMap<number, OutlineKind> {
  const blocks = content.map(node => ({
    text: node.type === 'paragraph' || node.type === 'heading' ? plainText(node).trim() : '',
    isHeading: node.type === 'heading'
  }))
  return new Map(
    [...findHeadings(blocks)].filter(([index]) => {
      const block = blocks[index]
      return !block?.isHeading || headingKind(block.text) !== undefined
    })
  )
}

function toHeading(node: RootContent, depth: Heading['depth']): Heading {
  const { position } = node
  return {
    type: 'heading',
    depth,
    children: 'children' in node ? trimmed(node.children.flatMap(withoutMarks)) : [],
    ...(position && { position })
  }
}

/** Keep of a title its text and what it raises or lowers: its number sets it off, not its bold type. */
function withoutMarks(node: Nodes): PhrasingContent[] {
  if (node.type === 'text' || isRaised(node)) return [node]
  if (node.type === 'break') return [{ type: 'text', value: ' ' }]
  if ('children' in node) return node.children.flatMap(withoutMarks)
  return 'value' in node ? [{ type: 'text', value: node.value }] : []
}

function trimmed(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const last = nodes.length - 1
  return nodes.map((node, index) => {
    if (node.type !== 'text') return node
    const start = index === 0 ? node.value.trimStart() : node.value
    return { ...node, value: index === last ? start.trimEnd() : start }
  })
}

function onOneLine(children: readonly PhrasingContent[]): PhrasingContent[] {
  return children.map(node => (node.type === 'break' ? { type: 'text', value: ' ' } : node))
}

/**
 * Start a text with its title. The block that contains it becomes the heading if no sentence precedes it; otherwise the
 * title is added at the start.
 *
 * @param candidates titles, most likely first. The first one found in a block is used, or else the first one.
 */
export function putTitle(
  content: readonly RootContent[],
  candidates: readonly string[]
): { content: RootContent[]; title: string | undefined } {
  const isTitle = (node: RootContent, title: string): boolean =>
    (node.type === 'paragraph' || node.type === 'heading') && isSameTitle(plainText(node), title)
  const title = candidates.find(text => content.some(node => isTitle(node, text))) ?? candidates[0]
  if (!title) return { content: [...content], title }
  const index = content.findIndex(node => isTitle(node, title))
  const inPlace = index >= 0 && !content.slice(0, index).some(node => /[。！？]/u.test(plainText(node)))
  const heading: RootContent = { type: 'heading', depth: 1, children: [{ type: 'text', value: title }] }
  const rest = inPlace ? content.filter((_, at) => at !== index) : content
  return { content: [heading, ...rest], title }
}
