import type { Nodes, PhrasingContent } from 'mdast'
import type { Position } from 'unist'
import type { FlatText, TextLeaf } from './flat-text.ts'
import type { Range } from './sentences.ts'

/**
 * Extract the phrasing content of a range from a block, splitting marks that extend beyond the range.
 *
 * @param toPosition - returns the position in the file of a range of the flat text.
 */
export function sliceLeaves(
  flat: FlatText,
  range: Range,
  toPosition: (range: Range) => Position
): PhrasingContent[] {
  const content: PhrasingContent[] = []
  const open: Nodes[] = []
  const targets: PhrasingContent[][] = [content]
  for (const leaf of flat.leaves) {
    const start = Math.max(range.start, leaf.start)
    const end = Math.min(range.end, leaf.end)
    if (start >= end) continue
    let shared = 0
    while (shared < open.length && open[shared] === leaf.marks[shared]) shared++
    open.length = shared
    targets.length = shared + 1
    for (const mark of leaf.marks.slice(shared)) {
      const copy = { ...mark, children: [] } as Extract<PhrasingContent, { children: unknown }>
      targets.at(-1)?.push(copy)
      targets.push(copy.children as PhrasingContent[])
      open.push(mark)
    }
    targets.at(-1)?.push(cutLeaf(leaf, { start, end }, toPosition))
  }
  return content
}

function cutLeaf(leaf: TextLeaf, range: Range, toPosition: (range: Range) => Position): PhrasingContent {
  const { node } = leaf
  if (
    (node.type !== 'text' && node.type !== 'inlineCode') ||
    (range.start === leaf.start && range.end === leaf.end)
  )
    return node
  const value = node.value.slice(range.start - leaf.start, range.end - leaf.start)
  return { ...node, value, position: toPosition(range) }
}
