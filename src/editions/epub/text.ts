import type { Nodes, PhrasingContent, RootContent } from 'mdast'
import type { Element } from 'xast'
import { x } from 'xastscript'
import { paragraph } from '../markdown/build.ts'
import { tidyMarkdown } from '../markdown/tidy.ts'
import type { Content } from './element.ts'

/** Convert inline content, as returned by `Plain`, to XHTML. */
export function toInline(nodes: readonly PhrasingContent[]): Content[] {
  return tidyMarkdown([paragraph(...nodes)]).flatMap(inside)
}

/** Convert blocks, as returned by `Plain`, to XHTML. */
export function toBlocks(nodes: readonly RootContent[]): Element[] {
  return tidyMarkdown(nodes).flatMap(node => toXhtml(node).filter(each => typeof each !== 'string'))
}

function inside(node: Nodes): Content[] {
  return 'children' in node ? node.children.flatMap(toXhtml) : []
}

function toXhtml(node: Nodes): Content[] {
  switch (node.type) {
    case 'text':
      return [node.value]
    case 'inlineCode':
      return [x('code', node.value)]
    case 'html':
      return [x('br')]
    case 'link':
      return [toLink(node.url, inside(node))]
    case 'emphasis':
      return [x('em', inside(node))]
    case 'strong':
      return [x('strong', inside(node))]
    case 'delete':
      return [x('del', inside(node))]
    case 'heading':
      return [x(`h${node.depth}`, inside(node))]
    case 'paragraph':
      return [x('p', inside(node))]
    case 'blockquote':
      return [x('blockquote', inside(node))]
    case 'list':
      return [node.ordered ? x('ol', { start: node.start ?? 1 }, inside(node)) : x('ul', inside(node))]
    case 'listItem':
      return [x('li', inside(node))]
    case 'table':
      return [x('table', inside(node))]
    case 'tableRow':
      return [x('tr', inside(node))]
    case 'tableCell':
      return [x('td', inside(node))]
    case 'code':
      return [x('pre', [x('code', node.value)])]
    case 'thematicBreak':
      return [x('hr')]
    default:
      return inside(node)
  }
}

/** Build a link. Reading systems open note marks in place. */
function toLink(href: string, content: Content[]): Element {
  const isNote = href.startsWith('#')
  return x('a', isNote ? { href, 'epub:type': 'noteref', role: 'doc-noteref' } : { href }, content)
}
