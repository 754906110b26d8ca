import {
  aboutPath,
  conceptPath,
  coveragePath,
  glossaryPath,
  homePath,
  readerPath,
  searchPath
} from '../../editions/address.ts'
import { groupByDocument } from '../../editions/listing/documents.ts'
import type { Site } from '../../editions/listing/listing.ts'
import { paginate } from '../../editions/listing/paginate.ts'
import { lastChange, occurringConcepts } from '../../editions/listing/site.ts'
import type { Locale } from '../../nodes/index.ts'

/** A page that exists in every interface language. */
export interface SitePage {
  /** Returns its path in an interface language. */
  readonly pathIn: (language: Locale) => string
  /** Date of its last change, ISO 8601, if known. */
  readonly modified: string | undefined
}

/** List the pages for search engines. */
export function listPages(site: Site): SitePage[] {
  const { listings } = site
  const inSite = [glossaryPath, searchPath, aboutPath]
  return [
    ...paginate(groupByDocument(listings)).map(({ page, entries }) => ({
      pathIn: (language: Locale) => homePath(language, page),
      modified: lastChange(entries.flat())
    })),
    ...inSite.map(pathIn => ({ pathIn, modified: undefined })),
    ...listings.flatMap(listing =>
      [readerPath, coveragePath].map(pathOf => ({
        pathIn: (language: Locale) => pathOf(listing, language),
        modified: listing.document.updated
      }))
    ),
    ...occurringConcepts(site).map(({ id }) => ({
      pathIn: (language: Locale) => conceptPath(language, id),
      modified: undefined
    }))
  ]
}
