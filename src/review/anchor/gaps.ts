import type { ComparedDecision, ComparedSegment } from './compared.ts'
import { matchInOrder, type Surroundings } from './match-in-order.ts'
import { type AnchorSearch, takeMatch } from './search.ts'

/**
 * Find decided segments between their neighbours: runs that were not found yet are searched in the unassigned segments
 * after the match of the segment before them and before the match of the segment after them.
 *
 * Single segments whose text is far from the others are skipped. Segments without copies are searched here too: a text
 * much like one of them is more likely its changed version, and the same text elsewhere a copy.
 *
 * @param known what is known about renumbering, closeness to the old place, and possible matches.
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
    const after = to === decided.length ? current.length : rankAt(to, 0)
    const candidates = listWindow(current, search, before, after)
    if (candidates.length === 0) continue
    for (const match of matchInOrder(decided.slice(from, to), candidates, surroundings))
      takeMatch(search, match)
  }
}

/** List segments whose text occurs unchanged outside the range between the matches of their neighbours. */
function listCarried({ decided, current, same }: AnchorSearch): Map<ComparedDecision, ComparedSegment> {
  const ranks = new Map(current.map((segment, rank) => [segment, rank]))
  const found = decided.flatMap(one => {
    const segment = same.get(one)
    return segment ? [{ one, segment, rank: ranks.get(segment) ?? 0 }] : []
  })
  const carried = found.filter(({ rank }, at) => {
    const before = found[at - 1]?.rank ?? -1
    const after = found[at + 1]?.rank ?? current.length
    return before < after && (rank < before || rank > after)
  })
  return new Map(carried.map(({ one, segment }) => [one, segment]))
}

/** List runs of decided segments that were not found in place, by index; `to` is exclusive. */
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

/** List unassigned segments after one rank and before another, in each case up to the next assigned one. */
function listWindow(
  current: readonly ComparedSegment[],
  { taken }: AnchorSearch,
  before: number | undefined,
  after: number | undefined
): ComparedSegment[] {
  const ranks = new Set<number>()
  const isFree = (rank: number): boolean => {
    const segment = current[rank]
    return segment !== undefined && !taken.has(segment)
  }
  if (before !== undefined) for (let rank = before + 1; isFree(rank); rank += 1) ranks.add(rank)
  const upward: number[] = []
  if (after !== undefined)
    for (let rank = after - 1; isFree(rank) && !ranks.has(rank); rank -= 1) upward.unshift(rank)
  return [...ranks, ...upward].flatMap(rank => current[rank] ?? [])
}
