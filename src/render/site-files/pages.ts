import type { Locale } from '../../nodes/index.ts'
import { glossaryPath, homePath, readerPath } from '../address.ts'
import { lastChange, type Site } from '../listing/index.ts'

/** A page that every interface language has. */
export interface SitePage {
  /** Its path in an interface language. */
  readonly pathIn: (language: Locale) => string
  /** Last change, an ISO 8601 day, where it is known. */
  readonly modified: string | undefined
}

/** List the pages that search engines are told of. */
export function listPages({ listings }: Site): SitePage[] {
  return [
    { pathIn: homePath, modified: lastChange(listings) },
    { pathIn: glossaryPath, modified: undefined },
    ...listings.map(listing => ({
      pathIn: (language: Locale) => readerPath(listing, language),
      modified: listing.document.updated
    }))
  ]
}
