import type { Nodes, Parents, PhrasingContent } from 'mdast'
import type { SegmentNodes } from './segment.ts'

/** A node of this package that may be in the tree of a text. */
export type SegmentNode = SegmentNodes[keyof SegmentNodes]

type Mark = Extract<PhrasingContent, { children: unknown }>

/** A leaf of the tree, and its ancestors. */
interface Leaf {
  readonly node: PhrasingContent
  /** Its parent in the given tree. */
  readonly parent: unknown
  /** Marks and segments around it in the new tree, outermost first. */
  readonly around: readonly Mark[]
}

/** The first and last leaf inside a node. */
interface Extent {
  readonly first: number
  last: number
}

/**
 * Rejoin what segments have split, at any depth of a tree: emphasis, links, code, text. A segment that ends inside a
 * mark is split instead. The given tree is not changed.
 *
 * ```text
 * segment[ strong[ A. ] ] segment[ strong[ B. ] C. ]   →   strong[ segment[ A. ] segment[ B. ] ] segment[ C. ]
 * ```
 *
 * @param keeps - tells which of our nodes to keep; the others are replaced by their content.
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

/** Remove segments, terms and delimiters from a tree, which gives the tree before `segment` and `markTerms`. */
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

/**
 * Return the same identity for all parts of a node. The parts of a mark share its fields and position, and only marks
 * are split.
 */
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

/** Move a mark that extends beyond a segment outside it. */
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

/** Append a node, joining text or code that one of our nodes had split. */
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
