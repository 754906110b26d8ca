import { listLost, type Search } from './search.ts'
import { indexByLikeness } from './similarity.ts'

/** How alike two wordings of the segment at one path must be. */
const likeness = 0.4

/**
 * Find earlier wordings of segments that another decision knows as they are now: where several decisions hold a segment
 * that changed, and only some were made anew since. The segment stays with those, too.
 */
export function findSucceeded(search: Search): void {
  const byPath = new Map([...search.same].map(([then, now]) => [then.path, now]))
  for (const earlier of listLost(search)) {
    const now = byPath.get(earlier.path)
    if (now && isAlike(earlier.form, now.form)) search.found.set(earlier, [now])
  }
}

function isAlike(one: string, other: string): boolean {
  return indexByLikeness([other]).search(one, likeness).length > 0
}
