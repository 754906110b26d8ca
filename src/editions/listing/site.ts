import type { Concept } from '../../nodes/index.ts'
import type { Listing, Site } from './listing.ts'

/** List the concepts that occur in a site, in the order of the termbase. */
export function occurringConcepts({ termbase, listings }: Site): Concept[] {
  const occurring = new Set(listings.flatMap(({ concordance }) => concordance.map(({ concept }) => concept)))
  return termbase.concepts.filter(({ id }) => occurring.has(id))
}

/** Get the date of the last change of any document, ISO 8601; `undefined` without documents. */
export function lastChange(listings: readonly Listing[]): string | undefined {
  return listings
    .map(({ document }) => document.updated)
    .sort()
    .at(-1)
}
