import type { PhrasingContent } from 'mdast'
import type { Segment } from '../../nodes/index.ts'

/**
 * Get the content of a segment without the clauses nested in it and the delimiters around those; where they stood in
 * the middle of its text, an ellipsis stands.
 */
export function ownContent(segment: Segment): PhrasingContent[] {
  const content: PhrasingContent[] = []
  let gap = false
  for (const child of segment.children) {
    if (child.type === 'segment' || child.type === 'delimiter') {
      gap = true
      continue
    }
    if (gap && content.length > 0) content.push({ type: 'text', value: '…' })
    gap = false
    content.push(child)
  }
  return content
}
