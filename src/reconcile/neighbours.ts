import type { ComparedDecision, ComparedSegment } from './compared.ts'
import { comparePaths, type PathShift } from './path-shift.ts'
import { parentOf } from './repeated.ts'

/**
 * Make the test whether a segment of today stands between those that the neighbours of a decided segment are now. Its
 * neighbours are the nearest ones found that were beside it, under the same parent; what it was nested in stands before
 * it. At the end of a family only the parent bounds it.
 *
 * @param found what decided segments are now.
 * @param current segments of today, in text order.
 */
export function betweenNeighbours(
  found: ReadonlyMap<ComparedDecision, ComparedSegment>,
  current: readonly ComparedSegment[],
  shift: PathShift
): (decided: ComparedDecision, segment: ComparedSegment) => boolean {
  const places = new Map(current.map((segment, index) => [segment, index]))
  const siblings = new Map<string, Array<{ path: string; place: number }>>()
  const own = new Map<string, number>()
  for (const [{ path }, segment] of found) {
    const place = places.get(segment) ?? 0
    own.set(path, place)
    const list = siblings.get(parentOf(path))
    if (list) list.push({ path, place })
    else siblings.set(parentOf(path), [{ path, place }])
  }
  for (const list of siblings.values()) list.sort((a, b) => comparePaths(a.path, b.path))
  return (decided, segment) => {
    const list = siblings.get(parentOf(decided.path)) ?? []
    const next = list.findIndex(({ path }) => comparePaths(path, decided.path) > 0)
    const before = (next < 0 ? list.at(-1) : list[next - 1])?.place ?? own.get(parentOf(decided.path))
    const after = next < 0 ? undefined : list[next]?.place
    const place = places.get(segment) ?? 0
    // With a neighbour on one side only anything up to the end of the text would do.
    const isBounded = before !== undefined && after !== undefined
    if (!isBounded && parentOf(segment.path) !== shift(parentOf(decided.path))) return false
    return (before ?? -1) < place && place < (after ?? current.length)
  }
}
