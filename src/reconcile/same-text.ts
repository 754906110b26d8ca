import type { ComparedDecision, ComparedSegment } from './compared.ts'
import { readPlaces } from './near.ts'
import { parentOf } from './path-order.ts'
import type { PathShift } from './path-shift.ts'
import { groupByForm, listFree, listLost, type Search, takeSame } from './search.ts'

/** Find the texts that can be no others: those that occur once then and now. */
export function findUnique(search: Search): void {
  const now = groupByForm(search.current)
  for (const [form, [decided]] of groupByForm(search.decided)) {
    const [only, ...others] = now.get(form) ?? []
    if (decided?.copies === 1 && only && others.length === 0) takeSame(search, decided, only)
  }
}

/**
 * Find repeated texts that stand as far as then from a text that occurs once: those first that stand where the
 * renumbering puts them, and nearest.
 *
 * @param inText segments of today in text order.
 * @param isAsked which to look for.
 */
export function findByPlace(
  search: Search,
  inText: readonly ComparedSegment[],
  shift: PathShift,
  isAsked: (decided: ComparedDecision) => boolean = () => true
): void {
  const placesOf = readPlaces(inText.map(({ form }) => form))
  const candidates = listLost(search)
    .filter(isAsked)
    .flatMap(decided =>
      placesOf(decided.near ?? '').flatMap(({ index, nearness }) => {
        const segment = inText[index]
        if (segment?.form !== decided.form) return []
        return [{ decided, segment, weight: nearness + (segment.path === shift(decided.path) ? 1 : 0) }]
      })
    )
  candidates.sort((a, b) => b.weight - a.weight)
  for (const { decided, segment } of candidates)
    if (!search.found.has(decided) && !search.taken.has(segment)) takeSame(search, decided, segment)
}

/** Make the function that tells how close a segment stands to where the texts around a decided one put it, 0 to 1. */
export function closenessIn(
  inText: readonly ComparedSegment[]
): (decided: ComparedDecision, current: ComparedSegment) => number {
  const placesOf = readPlaces(inText.map(({ form }) => form))
  const indices = new Map(inText.map((segment, index) => [segment, index]))
  return ({ near }, segment) => {
    const at = indices.get(segment) ?? 0
    return Math.max(0, ...placesOf(near ?? '').map(({ index }) => 1 / (1 + Math.abs(index - at))))
  }
}

/** Put copies in the order they had, where they were and are under one parent. */
export function uncross({ decided, current, same, found }: Search): void {
  const ranks = new Map(current.map((segment, rank) => [segment, rank]))
  const families = new Map<string, ComparedDecision[]>()
  for (const one of decided) {
    const now = same.get(one)
    if (!now || one.copies === 1) continue
    const family = [parentOf(one.path), parentOf(now.path), one.form].join('\n')
    families.set(family, [...(families.get(family) ?? []), one])
  }
  for (const family of families.values()) {
    const segments = family.flatMap(one => same.get(one) ?? [])
    segments.sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0))
    for (const [index, segment] of segments.entries()) {
      const one = family[index]
      if (!one) continue
      same.set(one, segment)
      found.set(one, [segment])
    }
  }
}

/** Make the test whether all copies of a text are decided on, so that none can be taken for another. */
export function knowsAllCopies({ decided }: Search): (one: ComparedDecision) => boolean {
  const then = groupByForm(decided)
  return ({ form, copies }) => (then.get(form)?.length ?? 0) >= copies
}

/**
 * Find the same texts that moved out of their surroundings: where as many are left as there should be, in order. Else
 * the text that is there may be another's.
 */
export function findCarried(search: Search): void {
  const now = groupByForm(search.current)
  const free = groupByForm(listFree(search))
  for (const [form, lost] of groupByForm(listLost(search))) {
    const left = free.get(form) ?? []
    const copies = lost[0]?.copies ?? 1
    const isEven = copies === now.get(form)?.length && lost.length === left.length
    if (copies > 1 && !isEven) continue
    for (const [index, decided] of lost.entries()) {
      const segment = left[index]
      if (segment) takeSame(search, decided, segment)
    }
  }
}
