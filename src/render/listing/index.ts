export type { ListedClause, ListedOccurrence, Listing, Site } from './listing.ts'
export { lastChange, occurringConcepts } from './site.ts'
export { listClauses, toListing } from './to-listing.ts'
