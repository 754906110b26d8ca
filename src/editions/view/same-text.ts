import { segmentText } from '../../nodes/index.ts'
import type { Rendering } from './row.ts'

/**
 * Group the renderings of a row that say the same about the same source. A summary that renders an article twice in the
 * same words shows them once, with both places.
 */
export function groupSameText(renderings: readonly Rendering[]): Rendering[][] {
  const groups = new Map<string, Rendering[]>()
  renderings.forEach((rendering, index) => {
    const text = rendering.target.map(({ segment }) => segmentText(segment))
    const alone = rendering.target.length === 0 || rendering.source.length === 0 || !rendering.first
    const key = alone ? String(index) : JSON.stringify([text, rendering.part])
    groups.set(key, [...(groups.get(key) ?? []), rendering])
  })
  return [...groups.values()]
}
