import type { ComparedSegment } from './compared.ts'
import { readPlaces } from './near.ts'
import { groupByForm, listFree, listLost, type Search, take } from './search.ts'

/**
 * Find the texts that can be no others: those that occur once then and now, and repeated ones that stand as far as then
 * from a text that occurs once.
 *
 * @param inText segments of today in text order.
 */
export function findSure(search: Search, inText: readonly ComparedSegment[]): void {
  const now = groupByForm(search.current)
  const then = groupByForm(search.decided)
  for (const [form, [decided]] of then) {
    const [only, ...others] = now.get(form) ?? []
    if (decided?.copies === 1 && only && others.length === 0) take(search, decided, [only])
  }
  findByPlace(search, inText)
}

/** Place repeated texts, those first that stand nearest to a text that occurs once. */
function findByPlace(search: Search, inText: readonly ComparedSegment[]): void {
  const placesOf = readPlaces(inText.map(({ form }) => form))
  const candidates = listLost(search).flatMap(decided =>
    placesOf(decided.near ?? '').flatMap(({ index, nearness }) => {
      const segment = inText[index]
      return segment?.form === decided.form ? [{ decided, segment, nearness }] : []
    })
  )
  candidates.sort((a, b) => b.nearness - a.nearness)
  for (const { decided, segment } of candidates)
    if (!search.found.has(decided) && !search.taken.has(segment)) take(search, decided, [segment])
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
      if (segment) take(search, decided, [segment])
    }
  }
}
