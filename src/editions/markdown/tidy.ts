import type { PhrasingContent, RootContent } from 'mdast'
import { joinLines } from '../../nodes/index.ts'
import { linkAddresses } from './link-addresses.ts'

/**
 * Tidy blocks such that they survive writing and parsing: text on one line, neighbours of one kind joined, blanks at
 * the ends and empty nodes removed, bare addresses turned into links.
 */
export function tidyMarkdown(nodes: readonly RootContent[]): RootContent[] {
  return nodes.flatMap(tidyBlock)
}

function tidyBlock(node: RootContent): RootContent[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return filled({ ...node, children: tidyPhrasing(node.children) })
    case 'tableCell':
      return [{ ...node, children: tidyPhrasing(node.children) }]
    case 'table':
    case 'tableRow':
      return [{ ...node, children: tidyMarkdown(node.children) } as typeof node]
    case 'blockquote':
    case 'list':
    case 'listItem':
      return filled({ ...node, children: tidyMarkdown(node.children) } as typeof node)
    default:
      return [node]
  }
}

function filled<Block extends { readonly children: readonly unknown[] }>(block: Block): Block[] {
  return block.children.length > 0 ? [block] : []
}

function tidyPhrasing(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return linkAddresses(trim(merge(nodes.flatMap(tidyInline))))
}

function tidyInline(node: PhrasingContent): PhrasingContent[] {
  switch (node.type) {
    case 'text':
      return [{ ...node, value: oneLine(node.value) }]
    case 'inlineCode':
      return node.value.trim() === '' ? [] : [{ ...node, value: oneLine(node.value).trim() }]
    case 'strong':
    case 'emphasis':
    case 'delete':
    case 'link':
    case 'superscript':
    case 'subscript':
    case 'ruby':
      return filled({ ...node, children: trim(merge(node.children.flatMap(tidyInline))) })
    default:
      return [node]
  }
}

/** Join neighbours that would merge when they are parsed again. */
function merge(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const merged: PhrasingContent[] = []
  for (const node of nodes) {
    const last = merged.at(-1)
    if (node.type === 'text' && last?.type === 'text') {
      merged[merged.length - 1] = { type: 'text', value: oneLine(last.value + node.value) }
    } else if (node.type === 'inlineCode' && last?.type === 'inlineCode') {
      merged[merged.length - 1] = { type: 'inlineCode', value: last.value + node.value }
    } else if (node.type === last?.type && isAttention(node) && isAttention(last)) {
      merged[merged.length - 1] = { ...last, children: merge([...last.children, ...node.children]) }
    } else if (node.type !== 'text' || node.value !== '') {
      merged.push(node)
    }
  }
  return merged
}

function isAttention(
  node: PhrasingContent
): node is Extract<PhrasingContent, { type: 'strong' | 'emphasis' | 'delete' }> {
  return node.type === 'strong' || node.type === 'emphasis' || node.type === 'delete'
}

function trim(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const last = nodes.length - 1
  const trimmed = nodes.map((node, index): PhrasingContent => {
    if (node.type !== 'text') return node
    const start = index === 0 ? node.value.trimStart() : node.value
    return { type: 'text', value: index === last ? start.trimEnd() : start }
  })
  return trimmed.filter(node => node.type !== 'text' || node.value !== '')
}

/** Put a text on one line. NUL becomes the replacement character, as in Markdown parsers. */
function oneLine(value: string): string {
  return joinLines(value).replace(/\s+/gu, ' ').replaceAll('\0', '\uFFFD')
}
