import type { ComparedDecision, ComparedSegment } from './compared.ts'
import { lastStep, parentOf, readStep, sortByPath } from './path-order.ts'
import type { PathShift } from './path-shift.ts'

/**
 * Find the segments that moved relative to their surroundings: under another parent, or to another position among their
 * siblings. The new order is explained by as few moves as possible.
 *
 * @param same current segments of decided ones whose text is the same.
 * @param current segments of the current text, in text order.
 */
export function findMoved(
  same: ReadonlyMap<ComparedDecision, ComparedSegment>,
  current: readonly ComparedSegment[],
  shift: PathShift
): Set<ComparedDecision> {
  const places = new Map(current.map((segment, index) => [segment, index]))
  const moved = new Set<ComparedDecision>()
  const families = new Map<string, Child[]>()
  for (const [decided, now] of same) {
    const parent = parentOf(decided.path)
    // A paragraph that gets a second sentence gets one more step: `2/p1` is now `2/p1/s1`.
    if (now.path.startsWith(`${shift(decided.path)}/`)) continue
    if (parentOf(now.path) !== (parent === '' ? '' : shift(parent))) moved.add(decided)
    else {
      const weight = now.path === decided.path ? 1.001 : 1
      const child = { decided, path: decided.path, place: places.get(now) ?? 0, weight }
      // Paths do not give the order of siblings of different kinds, such as items and paragraphs.
      const kin = `${parent}/${readStep(lastStep(decided.path)).kind}`
      const family = families.get(kin)
      if (family) family.push(child)
      else families.set(kin, [child])
    }
  }
  for (const siblings of families.values()) {
    const family = sortByPath(siblings)
    const stayed = new Set(heaviestRise(family))
    for (const child of family) if (!stayed.has(child)) moved.add(child.decided)
  }
  return moved
}

interface Child {
  readonly decided: ComparedDecision
  readonly path: string
  readonly place: number
  readonly weight: number
}

/** Choose the children with increasing places that have the greatest total weight. */
function heaviestRise(family: readonly Child[]): Child[] {
  if (family.every(({ place }, at) => at === 0 || (family[at - 1]?.place ?? 0) < place)) return [...family]
  const total: number[] = []
  const before: number[] = []
  family.forEach(({ place, weight }, at) => {
    let best = -1
    for (let other = 0; other < at; other += 1) {
      if ((family[other]?.place ?? 0) < place && (total[other] ?? 0) > (total[best] ?? 0)) best = other
    }
    before.push(best)
    total.push(weight + (total[best] ?? 0))
  })
  const rise: Child[] = []
  for (let at = total.indexOf(Math.max(...total)); at >= 0; at = before[at] ?? -1) {
    const child = family[at]
    if (child) rise.push(child)
  }
  return rise
}
