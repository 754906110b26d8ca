/**
 * Render bitexts: every edition that ships, and what an edition of your own has to be.
 *
 * @module taiyaku/editions
 */
import type { Locale, OutputFile, Publication } from '../nodes/index.ts'
import { type Interface, shippedInterface } from '../wording/index.ts'
import {
  bitextJsonPath,
  coveragePath,
  epubPath,
  markdownPath,
  readerPath,
  searchedClausesPath
} from './address.ts'
import type { Edition } from './edition.ts'
import { writeEpub } from './epub/index.ts'
import { writeCoveragePage, writeReaderPage } from './html/index.ts'
import { writeBitextJson } from './json/index.ts'
import { writeBilingualMarkdown } from './markdown/index.ts'
import { writeSearchedClauses } from './search/index.ts'

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
export type { Coverage } from './view/index.ts'

/** The editions that ship. To add one: its folder here, and an entry in this list. */
export const editions: readonly Edition[] = [
  { name: 'reader', mediaType: 'text/html', path: readerPath, write: writeReaderPage },
  { name: 'coverage', mediaType: 'text/html', path: coveragePath, write: writeCoveragePage },
  {
    name: 'epub',
    label: 'EPUB',
    mediaType: 'application/epub+zip',
    path: epubPath,
    write: writeEpub
  },
  {
    name: 'markdown',
    label: 'Markdown',
    mediaType: 'text/markdown',
    path: markdownPath,
    write: writeBilingualMarkdown
  },
  {
    name: 'json',
    label: 'JSON',
    mediaType: 'application/json',
    isShared: true,
    path: bitextJsonPath,
    write: writeBitextJson
  },
  {
    name: 'searched-clauses',
    mediaType: 'text/javascript',
    isShared: true,
    path: searchedClausesPath,
    write: writeSearchedClauses
  }
]

/**
 * Render every edition of a bitext in every interface language of its site.
 *
 * @param all - the editions; by default those that ship.
 * @throws RangeError for a language that the interface does not know, and for a path that leaves the output folder.
 */
export function renderEditions(
  publication: Publication,
  all: readonly Edition[] = editions,
  { wording }: Interface = shippedInterface
): OutputFile[] {
  const { languages } = publication.site
  const [first = 'en'] = languages
  const render = (edition: Edition, language: Locale): OutputFile => {
    const path = expectInside(edition, edition.path(publication, language))
    const content = edition.write(publication, wording(language))
    return typeof content === 'string' ? { path, text: content } : { path, bytes: content }
  }
  const own = all.filter(({ isShared }) => !isShared)
  const shared = all.filter(({ isShared }) => isShared)
  return [
    ...languages.flatMap(language => own.map(edition => render(edition, language))),
    ...shared.map(edition => render(edition, first))
  ]
}

function expectInside({ name }: Edition, path: string): string {
  const steps = path.split('/')
  if (steps.every(step => step !== '' && step !== '.' && step !== '..') && !path.includes('\\')) return path
  throw new RangeError(
    `Unexpected path "${path}" of the edition ${name}, expected one below the output folder, such as ja/slug/name.txt`
  )
}
