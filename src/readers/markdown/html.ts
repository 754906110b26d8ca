import { defaultHandlers, toMdast as hastToMdast } from 'hast-util-to-mdast'
import type { Html, Nodes, Parents, Root, RootContent } from 'mdast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { SKIP, visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { report } from '../../message/report.ts'
import { writeListLabels } from '../html/list-labels.ts'
import { raisedFromHast, restoreRaised } from '../raised.ts'

const parser = unified().use(rehypeParse, { fragment: true }).freeze()
const known = new Set(Object.keys(defaultHandlers))

/**
 * Replace HTML in Markdown: a block by its Markdown equivalent; an inline tag by nothing, or by its own characters if
 * HTML has no such tag (`List<Term>`). Scripts, styles and comments are removed. Each replacement gives a message.
 */
export function replaceHtml(file: VFile, tree: Root): void {
  visit(tree, 'html', (html, index, parent) => {
    if (!parent || index === undefined) return
    const content = isFlow(parent) ? blockContent(html) : tagContent(html.value)
    tell(file, html)
    replaceAt(parent, index, content)
    return [SKIP, index + content.length]
  })
}

function replaceAt(parent: Parents, index: number, content: readonly RootContent[]): void {
  const children: Nodes[] = parent.children
  children.splice(index, 1, ...content)
}

function isFlow(parent: Parents): boolean {
  return ['root', 'blockquote', 'listItem', 'footnoteDefinition'].includes(parent.type)
}

function blockContent(html: Html): RootContent[] {
  const tree = hastToMdast(writeListLabels(parser.parse(html.value)), {
    document: true,
    handlers: raisedFromHast,
    nodeHandlers: { comment: () => undefined }
  })
  restoreRaised(tree)
  visit(tree, node => {
    delete node.position
  })
  return tree.type === 'root'
    ? tree.children.map(node => (html.position ? { ...node, position: html.position } : node))
    : []
}

function tagContent(value: string): RootContent[] {
  const name = /^<\/?([a-z][a-z0-9-]*)/i.exec(value)?.[1]?.toLowerCase()
  if (name === 'br') return [{ type: 'break' }]
  const isKnown = name === undefined || known.has(name) || name === 'script' || name === 'style'
  return isKnown ? [] : [{ type: 'text', value }]
}

function tell(file: VFile, html: Html): void {
  if (/^<br\s*\/?>$/i.test(html.value)) return
  const found = html.value.length > 60 ? `${html.value.slice(0, 60)}…` : html.value
  const reason = `Unexpected HTML \`${found.replace(/\s+/g, ' ')}\`, expected Markdown: only its text is kept`
  report(file, 'markup-removed', reason, html)
}
