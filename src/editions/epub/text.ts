import type { Element, ElementContent } from 'hast'
import type { Nodes, PhrasingContent, RootContent } from 'mdast'
import { type Handlers, type State, toHast } from 'mdast-util-to-hast'
import { raisedHandlers } from '../../nodes/index.ts'
import { paragraph } from '../markdown/build.ts'
import { tidyMarkdown } from '../markdown/tidy.ts'

/** Convert inline content, as returned by `Plain`, to HTML. */
export function toInline(nodes: readonly PhrasingContent[]): ElementContent[] {
  return toBlocks([paragraph(...nodes)]).flatMap(({ children }) => children)
}

/** Convert blocks, as returned by `Plain`, to HTML. */
export function toBlocks(nodes: readonly RootContent[]): Element[] {
  const hast = toHast({ type: 'root', children: tidyMarkdown(nodes) }, { handlers })
  return hast.type === 'root' ? hast.children.flatMap(node => (node.type === 'element' ? [node] : [])) : []
}

const handlers: Handlers = {
  ...raisedHandlers,
  /** The only HTML that an edition writes itself here is a line break. */
  html: (): Element => ({ type: 'element', tagName: 'br', properties: {}, children: [] }),
  /** Marks of notes are what reading systems open in place. */
  link: (state: State, node: Extract<Nodes, { type: 'link' }>): Element => {
    const role = node.url.startsWith('#') ? { 'epub:type': 'noteref', role: 'doc-noteref' } : {}
    return {
      type: 'element',
      tagName: 'a',
      properties: { href: node.url, ...role },
      children: state.all(node)
    }
  }
}
