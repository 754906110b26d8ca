import type { SummaryEvidence } from './evidence.ts'
import { isBelow, type OutlineTree } from './outline-tree.ts'

/** Minimum evidence that one more source segment must add, in nats, and how much better it must explain the target. */
const least = 2

/** Minimum margin by which another segment replaces the anchor, in nats. */
const leastBetter = 3

/** Minimum evidence for a part of a sentence, in nats. */
const leastOfPart = 1

/** Maximum number of source segments in one bead. */
const longest = 12

/**
 * Find the stretch of the source that a target segment renders: its anchor, or another segment of the pool with much
 * more evidence, then those that add enough.
 *
 * @param pool - indexes of the source segments that may belong to the stretch.
 * @returns indexes in text order; empty if the pool is.
 */
export function growStretch(
  evidence: SummaryEvidence,
  source: OutlineTree,
  target: number,
  anchor: number,
  pool: readonly number[]
): number[] {
  const weigh = (part: number): number => evidence.weigh(target, [part])
  const most = bestOf(pool, weigh)
  if (!most) return []
  const stays = pool.includes(anchor) && most.weight <= weigh(anchor) + leastBetter
  let stretch = [stays ? anchor : most.part]
  let weight = weigh(stretch[0] ?? anchor)
  while (stretch.length < longest) {
    const free = pool.filter(part => !stretch.some(taken => overlaps(source, taken, part)))
    const grown = bestOf(free, part => evidence.weigh(target, [...stretch, part]))
    if (!grown || grown.weight <= weight + least) break
    const news = evidence.explains(target, [...stretch, grown.part]) - evidence.explains(target, stretch)
    if (news <= least) break
    stretch = [...stretch, grown.part]
    weight = grown.weight
  }
  return stretch.sort((a, b) => a - b)
}

/**
 * Extend the stretch of a sentence that sums up a section by what each of its parts renders. Parts are scored
 * separately, because one says nothing about what another renders.
 */
export function addParts(
  evidence: SummaryEvidence,
  source: OutlineTree,
  stretch: readonly number[],
  parts: readonly number[],
  pool: readonly number[]
): number[] {
  const all = new Set(stretch)
  for (const part of parts) {
    const best = bestOf(pool, index => evidence.weigh(part, [index]))
    const free = best && ![...all].some(taken => overlaps(source, taken, best.part))
    if (free && best.weight > leastOfPart) all.add(best.part)
  }
  return [...all].sort((a, b) => a - b)
}

/** Tell whether two segments overlap: a heading already covers everything below it. */
function overlaps(source: OutlineTree, a: number, b: number): boolean {
  return a === b || isBelow(source, a, b) || isBelow(source, b, a)
}

function bestOf(pool: readonly number[], weigh: (part: number) => number) {
  let best: { part: number; weight: number } | undefined
  for (const part of pool) {
    const weight = weigh(part)
    if (!best || weight > best.weight) best = { part, weight }
  }
  return best
}

/**
 * List the segments that may belong to the stretch of a target segment.
 *
 * A heading may render the headings below it, a sentence that sums up a section may render the measures of that
 * section, and a clause may render the siblings of its anchor.
 */
export function listPool(source: OutlineTree, anchor: number, sumsUp: boolean): number[] {
  const isLeaf = (index: number): boolean => !source.children[index]?.length
  const below = source.children[anchor] ?? []
  if (sumsUp && below.length) {
    const all = Array.from({ length: (source.ends[anchor] ?? anchor) - anchor }, (_, at) => anchor + at)
    return all.filter(isLeaf)
  }
  if (below.length) return [anchor, ...below.filter(index => !isLeaf(index))]
  const parent = source.parents[anchor] ?? -1
  const beside = parent < 0 ? source.tops : (source.children[parent] ?? [])
  const place = placeOf(source, anchor)
  return beside.filter(index => isLeaf(index) && placeOf(source, index) === place)
}

/** Get the path of the place that contains a segment, which may have no text of its own. */
function placeOf(source: OutlineTree, index: number): string {
  const path = source.segments[index]?.path ?? ''
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}
