import { segmentText } from '../../nodes/index.ts'
import type { PlacedSegment } from './text-view.ts'

/** Name segments by their first words: at most 24 characters of their text. */
export function excerpt(segments: readonly PlacedSegment[]): string {
  const characters = [...segments.map(({ segment }) => segmentText(segment)).join(' ')]
  return characters.length > 24 ? `${characters.slice(0, 24).join('')}…` : characters.join('')
}
