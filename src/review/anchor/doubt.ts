import type { ComparedDecision, ComparedSegment } from './compared.ts'
import { isComplete, listNeighbours, type Neighbours, neighbourhoods } from './neighbours.ts'
import { type AnchorSearch, groupByForm } from './search.ts'

/** Results of one side. */
export interface FoundSide {
  readonly search: AnchorSearch
  readonly moved: ReadonlySet<ComparedDecision>
}

/** The segments of one decision. */
export interface DecidedPair {
  readonly source: readonly ComparedDecision[]
  readonly target: readonly ComparedDecision[]
}

/**
 * List the decided segments whose match may be another copy of their text: those separated from their neighbours, and
 * those that moved while the other side was copied, unless both sides of the decision are next to the same decisions.
 */
export function listDoubtful(
  pairs: readonly DecidedPair[],
  source: FoundSide,
  target: FoundSide
): Set<ComparedDecision> {
  if (!isComplete(source.search.decided) || !isComplete(target.search.decided)) return new Set()
  const sides = [lookAround(source, pairs, 'source'), lookAround(target, pairs, 'target')] as const
  return new Set(
    pairs.flatMap(pair => {
      const [[one], [other]] = [pair.source, pair.target]
      if (!one || !other || areTogether(sides[0].beside(one), sides[1].beside(other))) return []
      const all = [...pair.source, ...pair.target]
      const isCopied = all.some(each => sides.some(({ copied }) => copied.has(each)))
      return all.filter(each =>
        sides.some(({ torn, moved }) => torn.has(each) || (isCopied && moved.has(each)))
      )
    })
  )
}

interface Around {
  readonly moved: ReadonlySet<ComparedDecision>
  /** Segments that have copies and have lost their neighbours. */
  readonly torn: ReadonlySet<ComparedDecision>
  /** Segments whose text has more copies than before. */
  readonly copied: ReadonlySet<ComparedDecision>
  /** The decisions on the segments before and after one; an empty set for an undecided or missing neighbour. */
  readonly beside: (one: ComparedDecision) => Neighbours<ReadonlySet<DecidedPair>> | undefined
}

function lookAround(
  { search, moved }: FoundSide,
  pairs: readonly DecidedPair[],
  side: keyof DecidedPair
): Around {
  const compare = neighbourhoods(search)
  const neighbours = listNeighbours(search.current)
  const copies = groupByForm(search.current)
  const countOf = ({ form }: ComparedSegment): number => copies.get(form)?.length ?? 0
  const hasCopies = (one: ComparedDecision): boolean => one.copies > 1 || countOf(one) > 1
  const isTorn = (one: ComparedDecision, segment: ComparedSegment): boolean => {
    const { before, after, isHeld } = compare(one, segment)
    return moved.has(one) ? !before || !after : !isHeld
  }
  const torn = [...search.same].flatMap(([one, segment]) =>
    hasCopies(one) && isTorn(one, segment) ? [one] : []
  )
  const owners = new Map<ComparedSegment, Set<DecidedPair>>()
  for (const pair of pairs)
    for (const segment of pair[side].flatMap(one => search.found.get(one) ?? []))
      owners.set(segment, (owners.get(segment) ?? new Set()).add(pair))
  const ownersOf = (segment: ComparedSegment | undefined): ReadonlySet<DecidedPair> =>
    (segment && owners.get(segment)) ?? new Set()
  return {
    moved,
    torn: new Set(torn),
    copied: new Set(search.decided.filter(one => countOf(one) > one.copies)),
    beside: one => {
      const segment = search.same.get(one)
      const near = segment && neighbours.get(segment)
      return near && { before: ownersOf(near.before), after: ownersOf(near.after) }
    }
  }
}

type Beside = Neighbours<ReadonlySet<DecidedPair>>

function areTogether(one: Beside | undefined, other: Beside | undefined): boolean {
  return (
    one !== undefined && other !== undefined && meet(one.before, other.before) && meet(one.after, other.after)
  )
}

/** Tell whether two sets are both empty or share a decision. */
function meet(
  one: ReadonlySet<DecidedPair> = new Set(),
  other: ReadonlySet<DecidedPair> = new Set()
): boolean {
  return one.size === 0 ? other.size === 0 : [...one].some(pair => other.has(pair))
}
