import { groupByForm, listFree, listLost, type Search, takeChanged } from './search.ts'
import { indexByLikeness } from './similarity.ts'

/** How alike a changed text must be that stands anywhere. */
const likeness = 0.6

/**
 * Find changed texts anywhere, the most alike first. An equal text may be another's: it is only taken as one that is to
 * be looked at, and not where copies of it went.
 */
export function findElsewhere(search: Search): void {
  const lost = listLost(search)
  const free = listFree(search)
  if (lost.length === 0 || free.length === 0) return
  const total = groupByForm(search.current)
  const index = indexByLikeness(free.map(({ form }) => form))
  const candidates = lost
    .flatMap(decided =>
      index.search(decided.form, likeness).map(({ index: at, similarity }) => ({ decided, at, similarity }))
    )
    .sort((a, b) => b.similarity - a.similarity)
  for (const { decided, at } of candidates) {
    const current = free[at]
    if (!current || search.taken.has(current) || search.found.has(decided)) continue
    if (current.form === decided.form && (total.get(current.form)?.length ?? 0) < decided.copies) continue
    takeChanged(search, decided, [current])
  }
}
