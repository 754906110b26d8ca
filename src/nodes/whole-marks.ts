import type { Nodes, Parents, PhrasingContent } from 'mdast'
import type { SegmentNodes } from './segment.ts'

/** A node of ours that may be in the tree of a text. */
export type SegmentNode = SegmentNodes[keyof SegmentNodes]

type Mark = Extract<PhrasingContent, { children: unknown }>

/** A node without children, and what it is in. */
interface Leaf {
  readonly node: PhrasingContent
  /** The node that holds it in the tree given. */
  readonly parent: unknown
  /** Marks and segments around it in the tree to be made, outermost first. */
  readonly around: readonly Mark[]
}

/** From the first to the last leaf inside a node. */
interface Extent {
  readonly first: number
  last: number
}

/**
 * Make whole again what segments have cut, at any depth of a tree: emphasis, links, code, text. A segment is cut instead,
 * where it ends inside a mark. The tree given is left as it is.
 *
 * ```text
 * segment[ strong[ A. ] ] segment[ strong[ B. ] C. ]   →   strong[ segment[ A. ] segment[ B. ] ] segment[ C. ]
 * ```
 *
 * @param keeps - tells which nodes of ours stay; of the others only the content does.
 */
export function joinMarks<T extends Nodes>(tree: T, keeps: (node: SegmentNode) => boolean): T
export function joinMarks(tree: Nodes, keeps: (node: SegmentNode) => boolean): Nodes {
  if (!('children' in tree)) return tree
  const children: readonly Nodes[] = tree.children
  if (!children.some(isOurs))
    return { ...tree, children: children.map(child => joinMarks(child, keeps)) } as Parents
  const leaves = listLeaves(tree, keeps)
  const extents = measure(leaves)
  return { ...tree, children: nest(leaves.map(leaf => putMarksOutside(leaf, extents))) } as Parents
}

/** Take segments, terms and delimiters out of a tree: what is left is the tree before `segment` and `markTerms`. */
export function withoutSegments<T extends Nodes>(tree: T): T {
  return joinMarks(tree, () => false)
}

function isOurs(node: Nodes): node is SegmentNode {
  return node.type === 'segment' || node.type === 'delimiter' || node.type === 'term'
}

function listLeaves(tree: Parents, keeps: (node: SegmentNode) => boolean): Leaf[] {
  const leaves: Leaf[] = []
  const enter = (parent: Parents, around: readonly Mark[]): void => {
    for (const node of parent.children as readonly PhrasingContent[]) {
      if (!('children' in node) || node.children.length === 0) leaves.push({ node, parent, around })
      else enter(node, isOurs(node) && !keeps(node) ? around : [...around, node])
    }
  }
  enter(tree, [])
  return leaves
}

/** Name a node alike in all its parts: those of a mark have its fields and its place, and only a mark is ever cut. */
function identify(node: Mark): unknown {
  return isOurs(node) ? node : JSON.stringify({ ...node, children: undefined })
}

function measure(leaves: readonly Leaf[]): Map<unknown, Extent> {
  const extents = new Map<unknown, Extent>()
  for (const [index, { around }] of leaves.entries())
    for (const id of around.map(identify)) {
      const extent = extents.get(id)
      if (extent) extent.last = index
      else extents.set(id, { first: index, last: index })
    }
  return extents
}

/** Put a mark that reaches beyond a segment outside it. */
function putMarksOutside(leaf: Leaf, extents: ReadonlyMap<unknown, Extent>): Leaf {
  const around: Mark[] = []
  for (const mark of leaf.around) {
    let at = around.length
    while (!isOurs(mark) && reachesBeyond(mark, around[at - 1], extents)) at--
    around.splice(at, 0, mark)
  }
  return { ...leaf, around }
}

function reachesBeyond(mark: Mark, outer: Mark | undefined, extents: ReadonlyMap<unknown, Extent>): boolean {
  const inside = extents.get(identify(mark))
  const outside = outer && isOurs(outer) && extents.get(identify(outer))
  return Boolean(inside && outside && (inside.first < outside.first || inside.last > outside.last))
}

function nest(leaves: readonly Leaf[]): PhrasingContent[] {
  const content: PhrasingContent[] = []
  const open: unknown[] = []
  const targets = [content]
  let before: unknown
  for (const { node, parent, around } of leaves) {
    const ids = around.map(identify)
    let shared = 0
    while (shared < open.length && open[shared] === ids[shared]) shared++
    open.length = shared
    targets.length = shared + 1
    for (const [depth, mark] of around.entries()) {
      if (depth < shared) continue
      const copy = { ...mark, children: [] as PhrasingContent[] }
      targets.at(-1)?.push(copy as Mark)
      targets.push(copy.children)
      open.push(ids[depth])
    }
    add(targets.at(-1) ?? content, node, before !== parent)
    before = parent
  }
  return content
}

/** Add a node to others; text or code that goes on where a node of ours had cut it is joined. */
function add(content: PhrasingContent[], node: PhrasingContent, wasCut: boolean): void {
  const last = content.at(-1)
  if (!wasCut || !last || !isCuttable(last) || !isCuttable(node) || last.type !== node.type)
    content.push(node)
  else content.splice(-1, 1, join(last, node))
}

type Cuttable = Extract<PhrasingContent, { type: 'text' | 'inlineCode' }>

function isCuttable(node: PhrasingContent): node is Cuttable {
  return node.type === 'text' || node.type === 'inlineCode'
}

function join(first: Cuttable, second: Cuttable): Cuttable {
  const joined = { ...first, value: first.value + second.value }
  if (first.position && second.position)
    joined.position = { start: first.position.start, end: second.position.end }
  return joined
}
