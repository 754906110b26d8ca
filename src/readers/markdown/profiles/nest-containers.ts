import type { Nodes, Parents, Root } from 'mdast'
import type { VFile } from 'vfile'
import { report } from '../../../message/report.ts'
import type { Container } from '../../../nodes/index.ts'
import type { ContainerMark, SyntaxMark } from './mark.ts'

/** A container that is not closed yet. */
interface Open {
  readonly mark: ContainerMark
  readonly node: Nodes
  readonly children: Nodes[]
}

/**
 * Put what is between an opening and a closing mark into a container, and make one of a quote that begins with the mark
 * of an alert. Marks without a counterpart remain: their titles are text.
 *
 * @param blocks - the marks of blocks, by their nodes.
 */
export function nestContainers(file: VFile, tree: Root, blocks: ReadonlyMap<Nodes, SyntaxMark>): void {
  nest(tree, { file, blocks })
}

interface Nesting {
  readonly file: VFile
  readonly blocks: ReadonlyMap<Nodes, SyntaxMark>
}

function nest(parent: Parents, nesting: Nesting): void {
  const top: Nodes[] = []
  const open: Open[] = []
  for (const child of parent.children) {
    if ('children' in child) nest(child, nesting)
    const node = child.type === 'blockquote' ? readAlert(child, nesting) : child
    const mark = nesting.blocks.get(child)?.container
    if (mark?.opens && mark.key !== '' && mark.key !== 'quote') open.push({ mark, node, children: [] })
    else if (!mark || mark.opens || !close(mark, node, open, top)) {
      if (mark && !mark.opens) tellUnpaired(nesting, node, mark)
      listInto(open, top).push(node)
    }
  }
  for (const { mark, node } of open) tellUnpaired(nesting, node, mark)
  while (open.length > 0) leaveOpen(open, top)
  const list: Nodes[] = parent.children
  list.splice(0, list.length, ...top)
}

function listInto(open: readonly Open[], top: Nodes[]): Nodes[] {
  return open.at(-1)?.children ?? top
}

/** Close the last container that a mark may close; those opened since have no counterpart. */
function close(mark: ContainerMark, node: Nodes, open: Open[], top: Nodes[]): boolean {
  const at = open.findLastIndex(each => each.mark.key === mark.key)
  const found = at < 0 ? open.findLastIndex(each => isLonger(mark.key, each.mark.key)) : at
  if (found < 0) return false
  while (open.length > found + 1) leaveOpen(open, top)
  const last = open.pop()
  if (last) listInto(open, top).push(toContainer(last, node))
  return true
}

/** Tell whether a fence may close one with fewer colons. */
function isLonger(closing: string, opening: string): boolean {
  return closing[0] === ':' && opening[0] === ':' && closing > opening
}

function leaveOpen(open: Open[], top: Nodes[]): void {
  const last = open.pop()
  if (last) listInto(open, top).push(last.node, ...last.children)
}

function toContainer({ mark, node, children }: Open, closing: Nodes): Container {
  const titled = node.type === 'paragraph'
  const container: Container = { type: 'container', kind: mark.kind, titled, children: [] }
  const list: Nodes[] = container.children
  list.push(...(titled ? [node] : []), ...children)
  if (node.position && closing.position)
    container.position = { start: node.position.start, end: closing.position.end }
  return container
}

function readAlert(quote: Extract<Nodes, { type: 'blockquote' }>, { blocks }: Nesting): Nodes {
  const [first, ...rest] = quote.children
  const mark = first && blocks.get(first)?.container
  if (!first || mark?.key !== 'quote') return quote
  const titled = first.type === 'paragraph'
  const children = titled ? quote.children : rest
  return { ...quote, type: 'container', kind: mark.kind, titled, children }
}

/** Report a fence of colons or slashes without a counterpart; other marks often stand alone. */
function tellUnpaired({ file }: Nesting, node: Nodes, { key, opens }: ContainerMark): void {
  if (!/^[:/]/.test(key)) return
  const fence = (key[0] ?? '').repeat(Number(key.slice(1)))
  const reason = `Unexpected \`${fence}\` without a counterpart, expected one that ${opens ? 'closes' : 'opens'} the block: its content is read as if it had none`
  report(file, 'markup-unpaired', reason, node)
}
