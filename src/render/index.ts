import type { OutputFile, Publication } from '../nodes/index.ts'
import { writeEpub } from './epub/index.ts'
import {
  writeAboutPage,
  writeConceptPages,
  writeCoveragePage,
  writeGlossaryPages,
  writeHomePage,
  writeNotFoundPage,
  writeReaderPage,
  writeRootPage,
  writeSearchPage
} from './html/index.ts'
import { writeBitextJson, writeBitextSchema } from './json/index.ts'
import type { Site } from './listing/index.ts'
import { writeBilingualMarkdown } from './markdown/index.ts'
import { writeSearchedClauses, writeSearchSetup, writeShards } from './search/index.ts'
import { writeFeed, writeSitemap } from './site-files/index.ts'
import { type Wording, wording } from './wording/index.ts'

export { assetNames, packageAssets } from './html/index.ts'
export { type Listing, type Site, toListing } from './listing/index.ts'
export { interfaceLanguages } from './wording/index.ts'

/** The editions of one bitext in one interface language; to add an edition, add its writer here. */
const editions: ReadonlyArray<(publication: Publication, wording: Wording) => OutputFile> = [
  writeReaderPage,
  writeCoveragePage,
  writeBilingualMarkdown,
  writeEpub,
  writeBitextJson
]

/** The editions of one bitext that are the same in every interface language. */
const sharedEditions: ReadonlyArray<(publication: Publication) => OutputFile> = [writeSearchedClauses]

/** The pages and files that every interface language has once. */
const sitePages: ReadonlyArray<(site: Site, wording: Wording) => OutputFile | OutputFile[]> = [
  writeHomePage,
  writeGlossaryPages,
  writeConceptPages,
  writeAboutPage,
  writeSearchPage,
  writeSearchSetup,
  writeFeed
]

/**
 * Render every edition of a bitext in every interface language of its site.
 *
 * @throws RangeError where the site asks for a language that is not among `interfaceLanguages`.
 */
export function renderEditions(publication: Publication): OutputFile[] {
  const inLanguages = publication.site.languages.flatMap(language => {
    const words = wording(language)
    return editions.map(write => write(publication, words))
  })
  return [...inLanguages, ...sharedEditions.map(write => write(publication))]
}

/**
 * Render what the site has once: the pages of each interface language, the root page, the
 * page for addresses without one, the site map and the schema of
 * `bitext.json`.
 *
 * The style sheets and scripts that pages load (`assetNames`, in `html/assets/`, and `packageAssets`) go to `assets/` as
 * they are.
 *
 * @throws RangeError where the site asks for a language that is not among `interfaceLanguages`.
 */
export function renderSite(site: Site): OutputFile[] {
  const { description } = site
  const pages = description.languages.flatMap(language => {
    const words = wording(language)
    return sitePages.flatMap(write => write(site, words))
  })
  return [
    writeRootPage(description),
    writeNotFoundPage(description),
    ...pages,
    ...writeShards(site.listings),
    writeSitemap(site),
    writeBitextSchema(description)
  ]
}
