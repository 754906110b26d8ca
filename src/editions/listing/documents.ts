import type { Listing } from './listing.ts'

/** Put the bitexts of each document together, in the order of their first. */
export function groupByDocument(listings: readonly Listing[]): Listing[][] {
  const groups = new Map<string, Listing[]>()
  for (const listing of listings) groups.set(listing.slug, [...(groups.get(listing.slug) ?? []), listing])
  return [...groups.values()]
}
