import type { Bead, SegmentReference } from '../../nodes/index.ts'

/** Tells how far on in its text a path stands. */
export type Place = (path: string) => number

/**
 * Put beads in source order, ties by target; an addition goes behind the last bead of the target segment before it, to
 * the start where there is none.
 */
export function orderBeads(beads: readonly Bead[], inSource: Place, inTarget: Place): Bead[] {
  const first = (references: readonly SegmentReference[], place: Place): number =>
    Math.min(...references.map(({ path }) => place(path)))
  const linked = beads.filter(({ source }) => source.length > 0)
  linked.sort(
    (a, b) =>
      first(a.source, inSource) - first(b.source, inSource) ||
      first(a.target, inTarget) - first(b.target, inTarget)
  )
  const additions = beads.filter(({ source }) => source.length === 0)
  additions.sort((a, b) => first(a.target, inTarget) - first(b.target, inTarget))
  const lastOf = new Map<number, Bead>()
  for (const bead of linked) for (const { path } of bead.target) lastOf.set(inTarget(path), bead)
  const behind = new Map<Bead | undefined, Bead[]>()
  const taken = new Map<number, Bead | undefined>(lastOf)
  for (const addition of additions) {
    const anchor = taken.get(first(addition.target, inTarget) - 1)
    behind.set(anchor, [...(behind.get(anchor) ?? []), addition])
    for (const { path } of addition.target) if (!lastOf.has(inTarget(path))) taken.set(inTarget(path), anchor)
  }
  return [...(behind.get(undefined) ?? []), ...linked.flatMap(bead => [bead, ...(behind.get(bead) ?? [])])]
}
