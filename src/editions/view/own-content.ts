import type { PhrasingContent } from 'mdast'
import type { PlacedSegment } from './text-view.ts'

/**
 * Get what readers see of a segment: its content without the clauses nested in it and the delimiters around those, and
 * the full stop of a sentence; where nested clauses stood in the middle of its text, an ellipsis stands.
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
