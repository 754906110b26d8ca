import type { PhrasingContent } from 'mdast'
import { isMarked } from './flat-segment.ts'

/** Remove the `term` nodes from phrasing content, and join the text that they split. */
export function unmarkTerms(children: readonly PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = []
  for (const child of children.flatMap(unmark)) {
    const last = joined.at(-1)
    const united = last && unite(last, child)
    if (united) joined.splice(-1, 1, united)
    else joined.push(child)
  }
  return joined
}

function unmark(node: PhrasingContent): PhrasingContent[] {
  if (node.type === 'term') return node.children.flatMap(unmark)
  return isMarked(node) ? [{ ...node, children: unmarkTerms(node.children) }] : [node]
}

/** Join two text nodes if the second continues in the file where the first ends. */
function unite(first: PhrasingContent, second: PhrasingContent): PhrasingContent | undefined {
  if (first.type !== 'text' || second.type !== 'text' || !first.position || !second.position) return undefined
  const { end } = first.position
  const { start } = second.position
  if (end.offset === undefined || end.offset !== start.offset) return undefined
  const position = { start: first.position.start, end: second.position.end }
  return { ...first, value: first.value + second.value, position }
}
