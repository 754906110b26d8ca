import { listFree, listLost, type Search, take } from './search.ts'
import { indexByLikeness } from './similarity.ts'

/** How alike a changed text must be that stands anywhere. */
const likeness = 0.6

/** Find changed texts anywhere, the most alike first. An equal text is another's, or it would have been found. */
export function findElsewhere(search: Search): void {
  const lost = listLost(search)
  const free = listFree(search)
  if (lost.length === 0 || free.length === 0) return
  const index = indexByLikeness(free.map(({ form }) => form))
  const candidates = lost
    .flatMap(decided =>
      index.search(decided.form, likeness).map(({ index: at, similarity }) => ({ decided, at, similarity }))
    )
    .sort((a, b) => b.similarity - a.similarity)
  for (const { decided, at } of candidates) {
    const current = free[at]
    if (!current || current.form === decided.form) continue
    if (!search.taken.has(current) && !search.found.has(decided)) take(search, decided, [current])
  }
}
