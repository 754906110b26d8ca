import type { Heading, PhrasingContent, RootContent } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import { headingDepths, headingKind, type OutlineKind } from '../outline.ts'
import { isSameTitle } from './metadata.ts'

/**
 * Turn the paragraphs that are headings of an outline (`一、总体要求`, `第一章　总则`) into headings, whose depth follows from the
 * kind of number. A heading of the page without such a number is kept, below the title's depth.
 */
export function makeHeadings(content: readonly RootContent[]): RootContent[] {
  const depths = headingDepths(new Set(content.flatMap(node => kindOf(node) ?? [])))
  return content.map(node => {
    const kind = kindOf(node)
    const depth = kind && depths.get(kind)
    if (depth && 'children' in node) return { ...toHeading(node, depth) }
    if (node.type !== 'heading') return node
    return { ...node, depth: node.depth === 1 ? 2 : node.depth, children: onOneLine(node.children) }
  })
}

function kindOf(node: RootContent): OutlineKind | undefined {
  return node.type === 'paragraph' || node.type === 'heading'
    ? headingKind(plainText(node).trim())
    : undefined
}

function toHeading(node: RootContent, depth: Heading['depth']): Heading {
  const { position } = node
  return {
    type: 'heading',
    depth,
    children: [{ type: 'text', value: plainText(node).trim() }],
    ...(position && { position })
  }
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
