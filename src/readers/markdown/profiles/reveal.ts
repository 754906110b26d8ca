import type { Html, Nodes, Parents, Root } from 'mdast'
import type { Position } from 'unist'
import { type Location, location } from 'vfile-location'
import { addressFill, disguiseOffset } from './disguise.ts'
import type { SyntaxMark } from './mark.ts'

/** The tree of a text in disguise, with its marks. */
interface Revealing {
  readonly text: string
  readonly places: Location
  readonly marks: readonly SyntaxMark[]
  /** Marks by the offset at which their disguises begin. */
  readonly byPlace: ReadonlyMap<number, SyntaxMark>
  /** Marks that were found in the tree. */
  readonly found: Set<SyntaxMark>
  /** Marks of blocks, by the node that each became. */
  readonly blocks: Map<Nodes, SyntaxMark>
}

/**
 * Replace the disguises in a tree by what they stand for: raw source as `html` nodes, titles as paragraphs, indented
 * blocks as containers. Opening and closing marks remain, and are returned for `nestContainers`.
 *
 * @returns the marks of blocks by their nodes, and the marks that the parser did not read as meant.
 */
export function revealMarks(
  tree: Root,
  text: string,
  marks: readonly SyntaxMark[]
): { blocks: ReadonlyMap<Nodes, SyntaxMark>; missed: SyntaxMark[] } {
  const context: Revealing = {
    text,
    places: location(text),
    marks,
    byPlace: new Map(marks.map(mark => [disguiseOffset(text, mark), mark])),
    found: new Set(),
    blocks: new Map()
  }
  enter(tree, context)
  const missed = marks.filter(mark => !context.found.has(mark) && mark.end - mark.start > 2)
  return { blocks: context.blocks, missed }
}

function enter(parent: Parents, context: Revealing): void {
  const children = parent.children.flatMap((child: Nodes): Nodes[] => revealOne(child, parent, context))
  const list: Nodes[] = parent.children
  list.splice(0, list.length, ...children)
}

function revealOne(node: Nodes, parent: Parents, context: Revealing): Nodes[] {
  const mark = context.byPlace.get(node.position?.start.offset ?? -1)
  if (node.type === 'list') return revealList(node, context)
  if (node.type === 'thematicBreak' && mark?.form === 'block') return [revealBlock(mark, context)]
  if (node.type === 'heading' && mark?.form === 'title') {
    enter(node, context)
    context.found.add(mark)
    const title: Nodes = { type: 'paragraph', children: node.children, ...at(node.position) }
    context.blocks.set(title, mark)
    return [title]
  }
  if (node.type === 'html' && mark?.form === 'inline') return revealInline(node, mark, parent, context)
  if ('children' in node) enter(node, context)
  else restore(node, context)
  if ('url' in node) restoreAddress(node, context)
  return [node]
}

function at(position: Position | undefined): { position?: Position } {
  return position ? { position } : {}
}

function revealBlock(mark: SyntaxMark, { text, places, found, blocks }: Revealing): Html {
  found.add(mark)
  const html: Html = { type: 'html', value: text.slice(mark.start, mark.end) }
  const [start, end] = [places.toPoint(mark.start), places.toPoint(mark.end)]
  if (start && end) html.position = { start, end }
  blocks.set(html, mark)
  return html
}

/** Reveal a mark within a line. An id goes to its heading; hidden indentation goes. */
function revealInline(html: Html, mark: SyntaxMark, parent: Parents, { text, found }: Revealing): Nodes[] {
  found.add(mark)
  html.value = text.slice(mark.start, mark.end)
  if (parent.type === 'heading' && mark.anchor !== undefined) parent.anchor = mark.anchor
  return html.value.trim() === '' ? [] : [html]
}

/** Turn the items of a list that stand for indented blocks into containers, and split the list there. */
function revealList(list: Extract<Nodes, { type: 'list' }>, context: Revealing): Nodes[] {
  const nodes: Nodes[] = []
  let items: typeof list.children = []
  const flush = (): void => {
    const [first, last] = [items[0], items.at(-1)]
    if (!first || !last) return
    const position = first.position &&
      last.position && { start: first.position.start, end: last.position.end }
    nodes.push({ ...list, children: items, ...at(position) })
    items = []
  }
  for (const item of list.children) {
    const mark = context.byPlace.get(item.position?.start.offset ?? -1)
    enter(item, context)
    if (mark?.form !== 'item') {
      items.push(item)
      continue
    }
    flush()
    context.found.add(mark)
    const [title, ...rest] = item.children
    const isTitle = title?.type === 'heading'
    const words = isTitle ? title.children : []
    const titled = words.length > 0
    nodes.push({
      type: 'container',
      kind: mark.container?.kind ?? '',
      titled,
      children: [
        ...(titled ? [{ type: 'paragraph' as const, children: words, ...at(title?.position) }] : []),
        ...(isTitle ? rest : item.children)
      ],
      ...at(item.position)
    })
  }
  flush()
  return nodes
}

/** Give the characters of code and raw HTML back what was disguised in them; its lines are as long as those of the text. */
function restore(node: Nodes, context: Revealing): void {
  if (node.type !== 'code' && node.type !== 'html' && node.type !== 'inlineCode' && node.type !== 'text')
    return
  const { position } = node
  const [start, end] = [position?.start.offset ?? 0, position?.end.offset ?? 0]
  const inside = marksBetween(context, start, end)
  if (inside.length === 0 || !position) return
  if (node.type !== 'code' && node.type !== 'html') {
    if (node.value.length === end - start) node.value = context.text.slice(start, end)
    return
  }
  for (const mark of inside) context.found.add(mark)
  const isFenced = node.type === 'code' && /^[`~]/.test(context.text.slice(start, start + 1))
  const lines = context.text
    .slice(start, end)
    .split(/\r?\n/)
    .slice(isFenced ? 1 : 0)
  node.value = node.value
    .split('\n')
    .map((line, index) => (line === '' ? '' : (lines[index] ?? line).slice(-line.length)))
    .join('\n')
}

/** Give an address its characters back. */
function restoreAddress(node: { url: string } & Nodes, context: Revealing): void {
  if (!node.url.includes(addressFill)) return
  const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]
  const filled = marksBetween(context, start, end).filter(mark => !context.found.has(mark))
  node.url = node.url.replace(new RegExp(`${addressFill}+`, 'g'), fill => {
    const mark = filled.find(each => each.end - each.start === fill.length && !context.found.has(each))
    if (!mark) return fill
    context.found.add(mark)
    return context.text.slice(mark.start, mark.end)
  })
}

/** List the marks between two offsets, by binary search. */
function marksBetween({ marks }: Revealing, start: number, end: number): SyntaxMark[] {
  let [low, high] = [0, marks.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((marks[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  const inside: SyntaxMark[] = []
  for (let index = low; index < marks.length; index++) {
    const mark = marks[index]
    if (!mark || mark.end > end) break
    inside.push(mark)
  }
  return inside
}
