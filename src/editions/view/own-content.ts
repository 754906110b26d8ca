import type { PhrasingContent } from 'mdast'
import type { PlacedSegment } from './text-view.ts'

/**
 * Get the visible content of a segment: without nested clauses and the delimiters around them, and with the full stop
 * of a sentence. Nested clauses within the text are replaced by an ellipsis.
 */
export function ownContent({ segment, fullStop }: PlacedSegment): PhrasingContent[] {
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
  return fullStop ? [...content, { type: 'text', value: fullStop }] : content
}
