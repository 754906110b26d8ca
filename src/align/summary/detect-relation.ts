import type { Relation } from '../../nodes/index.ts'
import type { Rendering } from './align-summary.ts'

/**
 * Tell a summary from a translation by how a target renders its source: a translation renders nearly every segment,
 * once, and in order; a summary leaves out, repeats or reorders.
 *
 * @param renderings - one per target segment, in text order.
 * @param segments - number of source segments.
 */
export function detectRelation(renderings: readonly Rendering[], segments: number): Relation {
  const rendered = renderings.filter(({ source }) => source.length > 0)
  if (segments === 0 || rendered.length === 0) return 'translation'
  const times = new Map<number, number>()
  let backward = 0
  let last = -1
  for (const { source } of rendered) {
    for (const index of source) times.set(index, (times.get(index) ?? 0) + 1)
    const at = source[0] ?? 0
    if (at < last) backward++
    last = at
  }
  const left = 1 - times.size / segments
  const again = [...times.values()].filter(count => count > 1).length / times.size
  return left + again + backward / rendered.length > 0.5 ? 'summary' : 'translation'
}
