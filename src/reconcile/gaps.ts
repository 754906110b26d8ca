import type { ComparedDecision, ComparedSegment } from './compared.ts'
import { matchInOrder } from './match-in-order.ts'
import type { PathShift } from './path-shift.ts'
import { groupByForm, type Search, takeChanged, takeSame } from './search.ts'

/**
 * Find decided segments between those that were beside them: the ones not found yet that stand together, in the free
 * segments behind what the one before them is now, and before what the one behind them is now.
 *
 * @param shift where the renumbering puts a path.
 */
export function findInGaps(search: Search, shift: PathShift): void {
  const ranks = new Map(search.current.map((segment, rank) => [segment, rank]))
  const isSamePossible = exclusion(search)
  const rankAt = (index: number, end: 0 | -1): number | undefined => {
    const decided = search.decided[index]
    const segment = decided && search.found.get(decided)?.at(end)
    return segment && ranks.get(segment)
  }
  for (const { from, to } of listRuns(search)) {
    const before = from === 0 ? -1 : rankAt(from - 1, -1)
    const behind = to === search.decided.length ? search.current.length : rankAt(to, 0)
    const candidates = listWindow(search, before, behind)
    if (candidates.length === 0) continue
    const lost = search.decided.slice(from, to)
    for (const match of matchInOrder(lost, candidates, { shift, isSamePossible })) {
      const [only, ...others] = match.current
      for (const decided of match.decided)
        if (only && others.length === 0 && only.form === decided.form) takeSame(search, decided, only)
        else takeChanged(search, decided, match.current)
    }
  }
}

/** Runs of decided segments that were not found yet, by index; `to` is the first behind the run. */
function listRuns({ decided, found }: Search): Array<{ from: number; to: number }> {
  const runs: Array<{ from: number; to: number }> = []
  for (const [index, one] of decided.entries()) {
    if (found.has(one)) continue
    const last = runs.at(-1)
    if (last?.to === index) last.to = index + 1
    else runs.push({ from: index, to: index + 1 })
  }
  return runs
}

/** Free segments behind one rank and before another, each up to the next taken one. */
function listWindow(
  { current, taken }: Search,
  before: number | undefined,
  behind: number | undefined
): ComparedSegment[] {
  const ranks = new Set<number>()
  const isFree = (rank: number): boolean => {
    const segment = current[rank]
    return segment !== undefined && !taken.has(segment)
  }
  if (before !== undefined) for (let rank = before + 1; isFree(rank); rank += 1) ranks.add(rank)
  const upward: number[] = []
  if (behind !== undefined)
    for (let rank = behind - 1; isFree(rank) && !ranks.has(rank); rank -= 1) upward.unshift(rank)
  return [...ranks, ...upward].flatMap(rank => current[rank] ?? [])
}

/**
 * Tell whether a text that is there can be the decided one: not where copies of it went, and nobody decided on those,
 * so that what is left may be one of them.
 */
function exclusion({ decided, current }: Search): (one: ComparedDecision) => boolean {
  const now = groupByForm(current)
  const then = groupByForm(decided)
  return ({ form, copies }) =>
    (then.get(form)?.length ?? 0) >= copies || (now.get(form)?.length ?? 0) >= copies
}
