import type { ComparedDecision, ComparedSegment } from './compared.ts'
import { isComplete, listNeighbours, type Neighbours, neighbourhoods } from './neighbours.ts'
import { groupByForm, type Search } from './search.ts'

/** What was found of one side. */
export interface FoundSide {
  readonly search: Search
  readonly moved: ReadonlySet<ComparedDecision>
}

/** The segments of one decision. */
export interface Couple {
  readonly source: readonly ComparedDecision[]
  readonly target: readonly ComparedDecision[]
}

/**
 * List the decided segments that may be another copy of their text than the one that was found: those torn from what was
 * beside them, and those that moved while the other side was copied, unless both sides of the decision stand beside the
 * same decisions.
 */
export function listDoubtful(
  couples: readonly Couple[],
  source: FoundSide,
  target: FoundSide
): Set<ComparedDecision> {
  if (!isComplete(source.search.decided) || !isComplete(target.search.decided)) return new Set()
  const sides = [lookAround(source, couples, 'source'), lookAround(target, couples, 'target')] as const
  return new Set(
    couples.flatMap(couple => {
      const [[one], [other]] = [couple.source, couple.target]
      if (!one || !other || areTogether(sides[0].beside(one), sides[1].beside(other))) return []
      const all = [...couple.source, ...couple.target]
      const isCopied = all.some(each => sides.some(({ copied }) => copied.has(each)))
      return all.filter(each =>
        sides.some(({ torn, moved }) => torn.has(each) || (isCopied && moved.has(each)))
      )
    })
  )
}

interface Around {
  readonly moved: ReadonlySet<ComparedDecision>
  /** Those that have copies and have lost their neighbours. */
  readonly torn: ReadonlySet<ComparedDecision>
  /** Those of whose text there are more copies than then. */
  readonly copied: ReadonlySet<ComparedDecision>
  /** The decisions on what stands before and behind a segment; an empty set for what is nobody's, or nothing. */
  readonly beside: (one: ComparedDecision) => Neighbours<ReadonlySet<Couple>> | undefined
}

function lookAround({ search, moved }: FoundSide, couples: readonly Couple[], side: keyof Couple): Around {
  const compare = neighbourhoods(search)
  const neighbours = listNeighbours(search.current)
  const copies = groupByForm(search.current)
  const countOf = ({ form }: ComparedSegment): number => copies.get(form)?.length ?? 0
  const hasCopies = (one: ComparedDecision): boolean => one.copies > 1 || countOf(one) > 1
  const isTorn = (one: ComparedDecision, segment: ComparedSegment): boolean => {
    const { before, behind, isHeld } = compare(one, segment)
    return moved.has(one) ? !before || !behind : !isHeld
  }
  const torn = [...search.same].flatMap(([one, segment]) =>
    hasCopies(one) && isTorn(one, segment) ? [one] : []
  )
  const owners = new Map<ComparedSegment, Set<Couple>>()
  for (const couple of couples)
    for (const segment of couple[side].flatMap(one => search.found.get(one) ?? []))
      owners.set(segment, (owners.get(segment) ?? new Set()).add(couple))
  const ownersOf = (segment: ComparedSegment | undefined): ReadonlySet<Couple> =>
    (segment && owners.get(segment)) ?? new Set()
  return {
    moved,
    torn: new Set(torn),
    copied: new Set(search.decided.filter(one => countOf(one) > one.copies)),
    beside: one => {
      const segment = search.same.get(one)
      const near = segment && neighbours.get(segment)
      return near && { before: ownersOf(near.before), behind: ownersOf(near.behind) }
    }
  }
}

type Beside = Neighbours<ReadonlySet<Couple>>

function areTogether(one: Beside | undefined, other: Beside | undefined): boolean {
  return (
    one !== undefined &&
    other !== undefined &&
    meet(one.before, other.before) &&
    meet(one.behind, other.behind)
  )
}

/** Tell whether both are empty or have a decision in common. */
function meet(one: ReadonlySet<Couple> = new Set(), other: ReadonlySet<Couple> = new Set()): boolean {
  return one.size === 0 ? other.size === 0 : [...one].some(couple => other.has(couple))
}
