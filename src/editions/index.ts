import type { OutputFile, Publication } from '../nodes/index.ts'
import { writeEpub } from './epub/index.ts'
import { writeCoveragePage, writeReaderPage } from './html/index.ts'
import { writeBitextJson } from './json/index.ts'
import { writeBilingualMarkdown } from './markdown/index.ts'
import { writeSearchedClauses } from './search/index.ts'
import { type Wording, wording } from './wording/index.ts'

export { readerPath } from './address.ts'
export { assetNames } from './html/index.ts'
export { type Listing, type Site, toListing } from './listing/index.ts'
export { interfaceLanguages } from './wording/index.ts'

/** The editions of one bitext in one interface language; to add an edition, add its writer here. */
const editions: ReadonlyArray<(publication: Publication, wording: Wording) => OutputFile> = [
  writeReaderPage,
  writeCoveragePage,
  writeBilingualMarkdown,
  writeEpub
]

/** The editions of one bitext that are the same in every interface language. */
const sharedEditions: ReadonlyArray<(publication: Publication) => OutputFile> = [
  writeBitextJson,
  writeSearchedClauses
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
