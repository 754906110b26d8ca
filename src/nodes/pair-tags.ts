import type { Html, Nodes, Parents, PhrasingContent } from 'mdast'
import type { RaisedNode } from './raised.ts'

type TagName = 'sup' | 'sub' | 'ruby' | 'rb' | 'rt' | 'rp'

interface Tag {
  readonly name: TagName
  readonly closes: boolean
}

/**
 * Replace pairs of inline tags in parsed Markdown by nodes, at any depth. A tag without its counterpart stays HTML.
 *
 * ```markdown
 * 2<sup>10</sup>                    →   superscript
 * H<sub>2</sub>O                    →   subscript
 * <ruby>漢字<rt>かんじ</rt></ruby>   →   ruby
 * ```
 */
export function pairTags(tree: Nodes): void {
  if (!('children' in tree)) return
  for (const child of tree.children) pairTags(child)
  if (!tree.children.some(child => child.type === 'html' && readTag(child))) return
  const children: Nodes[] = tree.children
  children.splice(0, children.length, ...pairChildren(tree))
}

/** An open tag, and what was read after it. */
interface Level {
  readonly open: Html | undefined
  readonly name: TagName | undefined
  readonly content: PhrasingContent[]
}

function pairChildren(parent: Parents): PhrasingContent[] {
  const levels: Level[] = [{ open: undefined, name: undefined, content: [] }]
  const add = (...nodes: readonly PhrasingContent[]): void => {
    levels.at(-1)?.content.push(...nodes)
  }
  const spill = (depth: number): void => {
    for (const { open, content } of levels.splice(depth)) add(...(open ? [open] : []), ...content)
  }
  for (const node of parent.children as readonly PhrasingContent[]) {
    const tag = node.type === 'html' ? readTag(node) : undefined
    const depth = tag?.closes ? levels.findLastIndex(({ name }) => name === tag.name) : -1
    const level = levels[depth]
    if (!tag || node.type !== 'html' || (tag.closes && !level?.open)) add(node)
    else if (!tag.closes) levels.push({ open: node, name: tag.name, content: [] })
    else if (level?.open) {
      if (tag.name !== 'ruby') spill(depth + 1)
      const inside = levels.splice(depth)
      add(...close(tag.name, level.open, inside, node))
    }
  }
  spill(1)
  return levels[0]?.content ?? []
}

function readTag({ value }: Html): Tag | undefined {
  const [, slash, name = ''] = /^<(\/?)(sup|sub|ruby|rb|rt|rp)(?:\s[^<>]*)?>$/i.exec(value) ?? []
  const lower = name.toLowerCase()
  const found = (['sup', 'sub', 'ruby', 'rb', 'rt', 'rp'] as const).find(each => each === lower)
  return found && { name: found, closes: slash === '/' }
}

/** Make the nodes of a closed tag. The parts of a ruby are kept as HTML until the ruby itself is closed. */
function close(name: TagName, open: Html, levels: readonly Level[], end: Html): PhrasingContent[] {
  const content = levels.flatMap((level, index) =>
    index > 0 && level.open ? [level.open, ...level.content] : level.content
  )
  if (name === 'ruby') return readRuby(content, open, end)
  if (name !== 'sup' && name !== 'sub') return [open, ...content, end]
  const type = name === 'sup' ? 'superscript' : 'subscript'
  return [place({ type, children: content }, open, end)]
}

/** Read the content of a ruby: each base with the reading after it. */
function readRuby(content: readonly PhrasingContent[], open: Html, end: Html): PhrasingContent[] {
  const found: RaisedNode[] = []
  let base: PhrasingContent[] = []
  let reading: string | undefined
  let part: TagName = 'rb'
  const finish = (): void => {
    if (base.length > 0)
      found.push(place({ type: 'ruby', children: base, annotation: reading ?? '' }, open, end))
    base = []
    reading = undefined
  }
  for (const node of content) {
    const tag = node.type === 'html' ? readTag(node) : undefined
    if (tag) part = tag.closes ? 'rb' : tag.name
    else if (part === 'rt') reading = (reading ?? '') + plain(node)
    else if (part === 'rb') {
      if (reading !== undefined) finish()
      base.push(node)
    }
  }
  finish()
  return found.flatMap(node => (node.type === 'ruby' && node.annotation === '' ? node.children : [node]))
}

function plain(node: Nodes): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(plain).join('') : ''
}

function place<T extends RaisedNode>(node: T, open: Html, end: Html): T {
  if (open.position && end.position) node.position = { start: open.position.start, end: end.position.end }
  return node
}
