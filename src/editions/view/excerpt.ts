import { segmentText } from '../../nodes/index.ts'
import type { PlacedSegment } from './text-view.ts'

/** Name segments by their first words: at most 24 characters of their text. */
export function excerpt(segments: readonly PlacedSegment[]): string {
  return shorten(segments.map(({ segment }) => segmentText(segment)).join(' '))
}

/** Shorten a text to its first words: at most 24 characters. */
export function shorten(text: string): string {
  const characters = [...text]
  return characters.length > 24 ? `${characters.slice(0, 24).join('')}…` : text
}
