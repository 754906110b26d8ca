import type { Listing } from './listing.ts'

/** Group bitexts by document, in the order of the first bitext of each. */
export function groupByDocument(listings: readonly Listing[]): Listing[][] {
  const groups = new Map<string, Listing[]>()
  for (const listing of listings) groups.set(listing.slug, [...(groups.get(listing.slug) ?? []), listing])
  return [...groups.values()]
}
