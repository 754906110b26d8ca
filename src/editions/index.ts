/**
 * Render bitexts: every edition that ships, and what an edition of your own has to be.
 *
 * @module taiyaku/editions
 */
export { readerPath } from './address.ts'
export { type BitextPlace, type Edition, linkEditions } from './edition.ts'
export { assetNames } from './html/index.ts'
export {
  type ListedClause,
  type ListedOccurrence,
  type Listing,
  type Site,
  toListing
} from './listing/index.ts'
export { renderEditions } from './render.ts'
export { editions } from './shipped.ts'
export type { Coverage } from './view/index.ts'
