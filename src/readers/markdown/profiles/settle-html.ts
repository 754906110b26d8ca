import { defaultHandlers } from 'hast-util-to-mdast'
import type { Html, Nodes, Paragraph, Parents, PhrasingContent, Root } from 'mdast'
import { htmlBlockNames, htmlRawNames } from 'micromark-util-html-tag-name'
import { isBlockTag } from './tags.ts'

const known: ReadonlySet<string> = new Set([
  ...Object.keys(defaultHandlers),
  ...htmlBlockNames,
  ...htmlRawNames,
  ...'abbr bdi bdo cite data dfn font ins rb rbc rp rt rtc ruby slot time output meter progress'.split(' ')
])

/**
 * Settle what raw HTML is in a tree: a tag of a block ends its paragraph, a paragraph of nothing but tags is raw source,
 * and `<name>` is text if HTML has no such element and nothing closes it.
 */
export function settleHtml(tree: Root, text: string): void {
  const closed = new Set(
    Array.from(text.matchAll(/<\/([a-z][\w-]*)/gi), ([, name = '']) => name.toLowerCase())
  )
  settle(tree, closed)
}

function settle(parent: Parents, closed: ReadonlySet<string>): void {
  const children = parent.children.flatMap((child: Nodes): Nodes[] => {
    if ('children' in child) settle(child, closed)
    if (child.type === 'html' && isPlaceholder(child.value, closed)) return [toText(child, parent)]
    return child.type === 'paragraph' && child.children.some(isHtml) ? splitAtBlocks(child) : [child]
  })
  const list: Nodes[] = parent.children
  list.splice(0, list.length, ...children)
}

/** Tell whether a tag stands for words to fill in: `<name>`, `List<Term>`. */
function isPlaceholder(value: string, closed: ReadonlySet<string>): boolean {
  const name = /^<([a-z]\w*)>$/i.exec(value)?.[1]?.toLowerCase()
  return name !== undefined && !known.has(name) && !closed.has(name)
}

function toText({ value, position }: Html, { type }: Parents): Nodes {
  const placed = position ? { position } : {}
  const text: Nodes = { type: 'text', value, ...placed }
  const isInBlock = ['root', 'blockquote', 'listItem', 'container', 'footnoteDefinition'].includes(type)
  return isInBlock ? { type: 'paragraph', children: [text], ...placed } : text
}

function splitAtBlocks(paragraph: Paragraph): Nodes[] {
  const nodes: Nodes[] = []
  let open: PhrasingContent[] = []
  const flush = (): void => {
    nodes.push(...toBlocks(trim(open), paragraph))
    open = []
  }
  for (const child of paragraph.children) {
    const name = child.type === 'html' ? /^<\/?([A-Za-z][\w.-]*)/.exec(child.value)?.[1] : undefined
    if (name === undefined || !isBlockTag({ name })) {
      open.push(child)
      continue
    }
    flush()
    nodes.push(child)
  }
  flush()
  return nodes
}

function toBlocks(children: PhrasingContent[], paragraph: Paragraph): Nodes[] {
  const [first, last] = [children[0], children.at(-1)]
  if (!first || !last) return []
  if (children.every(child => isHtml(child) || isBlank(child))) return children.filter(isHtml)
  if (children.length === paragraph.children.length) return [paragraph]
  const position = first.position && last.position && { start: first.position.start, end: last.position.end }
  return [{ type: 'paragraph', children, ...(position ? { position } : {}) }]
}

/** Remove white space at the edges of a part of a paragraph. */
function trim(children: readonly PhrasingContent[]): PhrasingContent[] {
  const kept = [...children]
  while (kept[0] && isBlank(kept[0])) kept.shift()
  for (let last = kept.at(-1); last && isBlank(last); last = kept.at(-1)) kept.pop()
  const [first, last] = [kept[0], kept.at(-1)]
  if (first?.type === 'text') first.value = first.value.trimStart()
  if (last?.type === 'text') last.value = last.value.trimEnd()
  return kept
}

function isBlank(node: PhrasingContent): boolean {
  return node.type === 'break' || (node.type === 'text' && node.value.trim() === '')
}

function isHtml(node: Nodes): node is Html {
  return node.type === 'html'
}
