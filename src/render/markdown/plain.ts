import type { Definition, PhrasingContent, Root, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'

const schemes = /^(?:https?:|mailto:)/i

/** Rewrites the text of one tree in nodes that every Markdown reader knows. */
export interface Plain {
  /** Rewrite inline content. */
  readonly phrasing: (nodes: readonly PhrasingContent[]) => PhrasingContent[]
  /** Rewrite blocks; headings become `deeper` levels deeper. */
  readonly blocks: (nodes: readonly RootContent[], deeper: number) => RootContent[]
}

/**
 * Make what rewrites the text of a tree: segments and terms become their content, delimiters text, raw HTML text,
 * pictures their description, and links that lead nowhere safe their text.
 */
export function plainFor(tree: Root): Plain {
  const definitions = new Map<string, Definition>()
  visit(tree, 'definition', node => {
    definitions.set(node.identifier, node)
  })
  const phrasing = (nodes: readonly PhrasingContent[]): PhrasingContent[] =>
    nodes.flatMap(node => inline(node, definitions))
  const blocks = (nodes: readonly RootContent[], deeper: number): RootContent[] =>
    nodes.flatMap(node => block(node, deeper, phrasing))
  return { phrasing, blocks }
}

type Definitions = ReadonlyMap<string, Definition>

function inline(node: PhrasingContent, definitions: Definitions): PhrasingContent[] {
  const inside = (nodes: readonly PhrasingContent[]) => nodes.flatMap(child => inline(child, definitions))
  switch (node.type) {
    case 'segment':
    case 'term':
      return inside(node.children)
    case 'text':
    case 'delimiter':
    case 'html':
      return [{ type: 'text', value: node.value }]
    case 'inlineCode':
      return [node]
    case 'image':
    case 'imageReference':
      return [{ type: 'text', value: node.alt ?? '' }]
    case 'footnoteReference':
      return [{ type: 'text', value: `[${node.identifier}]` }]
    case 'break':
      return [{ type: 'html', value: '<br>' }]
    case 'link':
      return toLink(node.url, inside(node.children))
    case 'linkReference':
      return toLink(definitions.get(node.identifier)?.url ?? '', inside(node.children))
    case 'emphasis':
    case 'strong':
    case 'delete':
      return [{ type: node.type, children: inside(node.children) }]
  }
}

function toLink(url: string, children: PhrasingContent[]): PhrasingContent[] {
  return schemes.test(url) ? [{ type: 'link', url, children }] : children
}

function block(node: RootContent, deeper: number, phrasing: Plain['phrasing']): RootContent[] {
  const inside = (nodes: readonly RootContent[]) => nodes.flatMap(child => block(child, deeper, phrasing))
  switch (node.type) {
    case 'heading': {
      const depths = [1, 2, 3, 4, 5, 6] as const
      const depth = depths[node.depth + deeper - 1] ?? 6
      return [{ ...node, depth, children: phrasing(node.children) }]
    }
    case 'paragraph':
      return [{ ...node, children: phrasing(node.children) }]
    case 'tableCell':
      return [{ ...node, children: phrasing(node.children) }]
    case 'footnoteDefinition':
      return [
        { type: 'paragraph', children: [{ type: 'text', value: `[${node.identifier}]` }] },
        ...inside(node.children)
      ]
    case 'html':
      return [{ type: 'paragraph', children: phrasing([node]) }]
    case 'yaml':
    case 'definition':
      return []
    case 'blockquote':
    case 'list':
    case 'listItem':
    case 'table':
    case 'tableRow':
      return [{ ...node, children: inside(node.children) } as typeof node]
    default:
      return [node]
  }
}
