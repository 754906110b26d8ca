/**
 * Render bitexts in the built-in editions, and write an edition of your own.
 *
 * @module taiyaku/editions
 */
export { readerPath } from './address.ts'
export { type BitextPlace, type Edition, linkEditions } from './edition.ts'
export { assetNames } from './html/page.ts'
export type { ListedClause, ListedOccurrence, Listing, Site } from './listing/listing.ts'
export { toListing } from './listing/to-listing.ts'
export { renderEditions } from './render.ts'
export { editions } from './shipped.ts'
export type { Coverage } from './view/bitext-view.ts'
