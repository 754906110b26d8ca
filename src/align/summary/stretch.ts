import type { Evidence } from './evidence.ts'
import type { OutlineTree } from './outline-tree.ts'

/** Evidence that one more source segment has to add, in nats, and how much better it must explain the target. */
const least = 1

/** Most source segments in one bead. */
const longest = 12

/**
 * Find the stretch of the source that a target segment renders: of the segments at hand the one that says most, then
 * those that add enough.
 *
 * @param pool - indexes of the source segments that may belong to the stretch.
 * @returns indexes in text order; none where the pool is empty.
 */
export function growStretch(evidence: Evidence, target: number, pool: readonly number[]): number[] {
  let stretch: number[] = []
  let weight = Number.NEGATIVE_INFINITY
  while (stretch.length < longest) {
    const grown = bestOf(pool, stretch, part => evidence.weigh(target, [...stretch, part]))
    if (!grown || grown.weight <= weight + least) break
    const news = evidence.explains(target, [...stretch, grown.part]) - evidence.explains(target, stretch)
    if (stretch.length > 0 && news <= least) break
    stretch = [...stretch, grown.part]
    weight = grown.weight
  }
  return stretch.sort((a, b) => a - b)
}

function bestOf(pool: readonly number[], taken: readonly number[], weigh: (part: number) => number) {
  let best: { part: number; weight: number } | undefined
  for (const part of pool) {
    if (taken.includes(part)) continue
    const weight = weigh(part)
    if (!best || weight > best.weight) best = { part, weight }
  }
  return best
}

/**
 * List the segments that may belong to the stretch of a target segment.
 *
 * A heading may stand for the headings below it, a sentence that sums up a section for the measures of that section, a
 * clause for what stands beside its anchor.
 */
export function listPool(source: OutlineTree, anchor: number, sumsUp: boolean): number[] {
  const isLeaf = (index: number): boolean => !source.children[index]?.length
  const below = source.children[anchor] ?? []
  if (sumsUp && below.length) {
    const all = Array.from({ length: (source.ends[anchor] ?? anchor) - anchor }, (_, at) => anchor + at)
    return all.filter(index => index === anchor || isLeaf(index))
  }
  if (below.length) return [anchor, ...below.filter(index => !isLeaf(index))]
  const parent = source.parents[anchor] ?? -1
  const beside = parent < 0 ? source.tops : (source.children[parent] ?? [])
  return beside.filter(isLeaf)
}
