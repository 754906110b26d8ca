import type { ComparedDecision, ComparedSegment } from './compared.ts'
import { matchInOrder, type Surroundings } from './match-in-order.ts'
import { type AnchorSearch, takeMatch } from './search.ts'

/**
 * Find decided segments between those that were beside them: the ones not found yet that stand together, in the free
 * segments after what the one before them is now, and before what the one after them is now.
 *
 * Single segments whose text stands away from the others are looked past. Those that had no copies are looked for here,
 * too: a text that is much like one of them is rather the changed one, and the same text elsewhere a copy of it.
 *
 * @param known where the renumbering puts a path, how close to its old place a segment stands, and whether it can be there.
 */
export function findInGaps(search: AnchorSearch, known: Omit<Surroundings, 'isCarried'>): void {
  const carried = listCarried(search)
  const away = new Set(carried.values())
  const current = search.current.filter(segment => !away.has(segment))
  const decided = search.decided.filter(one => !carried.has(one) || one.copies === 1)
  const isCarried = (one: ComparedDecision): boolean => carried.has(one)
  const surroundings = { ...known, isCarried }
  const ranks = new Map(current.map((segment, rank) => [segment, rank]))
  const rankAt = (index: number, end: 0 | -1): number | undefined => {
    const one = decided[index]
    const segment = one && search.found.get(one)?.at(end)
    return segment && ranks.get(segment)
  }
  for (const { from, to } of listRuns(decided, search, isCarried)) {
    const before = from === 0 ? -1 : rankAt(from - 1, -1)
    const behind = to === decided.length ? current.length : rankAt(to, 0)
    const candidates = listWindow(current, search, before, behind)
    if (candidates.length === 0) continue
    for (const match of matchInOrder(decided.slice(from, to), candidates, surroundings))
      takeMatch(search, match)
  }
}

/** List the same texts that stand outside what the ones before and after them became. */
function listCarried({ decided, current, same }: AnchorSearch): Map<ComparedDecision, ComparedSegment> {
  const ranks = new Map(current.map((segment, rank) => [segment, rank]))
  const found = decided.flatMap(one => {
    const segment = same.get(one)
    return segment ? [{ one, segment, rank: ranks.get(segment) ?? 0 }] : []
  })
  const carried = found.filter(({ rank }, at) => {
    const before = found[at - 1]?.rank ?? -1
    const behind = found[at + 1]?.rank ?? current.length
    return before < behind && (rank < before || rank > behind)
  })
  return new Map(carried.map(({ one, segment }) => [one, segment]))
}

/** Runs of decided segments that were not found in their place, by index; `to` is the first after the run. */
function listRuns(
  decided: readonly ComparedDecision[],
  { found }: AnchorSearch,
  isCarried: (one: ComparedDecision) => boolean
): Array<{ from: number; to: number }> {
  const runs: Array<{ from: number; to: number }> = []
  for (const [index, one] of decided.entries()) {
    if (found.has(one) && !isCarried(one)) continue
    const last = runs.at(-1)
    if (last?.to === index) last.to = index + 1
    else runs.push({ from: index, to: index + 1 })
  }
  return runs
}

/** Free segments after one rank and before another, each up to the next taken one. */
function listWindow(
  current: readonly ComparedSegment[],
  { taken }: AnchorSearch,
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
