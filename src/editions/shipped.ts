import {
  bitextJsonPath,
  coveragePath,
  epubPath,
  markdownPath,
  readerPath,
  searchedClausesPath
} from './address.ts'
import type { Edition } from './edition.ts'

/** The built-in editions. To add one, put its folder here and an entry in this list. Each is loaded on first use. */
export const editions: readonly Edition[] = [
  {
    name: 'reader',
    mediaType: 'text/html',
    path: readerPath,
    write: async (publication, wording) =>
      (await import('./html/reader/index.ts')).writeReaderPage(publication, wording)
  },
  {
    name: 'coverage',
    mediaType: 'text/html',
    path: coveragePath,
    write: async (publication, wording) =>
      (await import('./html/coverage/index.ts')).writeCoveragePage(publication, wording)
  },
  {
    name: 'epub',
    label: 'EPUB',
    mediaType: 'application/epub+zip',
    path: epubPath,
    write: async (publication, wording) => (await import('./epub/index.ts')).writeEpub(publication, wording)
  },
  {
    name: 'markdown',
    label: 'Markdown',
    mediaType: 'text/markdown',
    path: markdownPath,
    write: async (publication, wording) =>
      (await import('./markdown/index.ts')).writeBilingualMarkdown(publication, wording)
  },
  {
    name: 'json',
    label: 'JSON',
    mediaType: 'application/json',
    isShared: true,
    path: bitextJsonPath,
    write: async (publication, wording) =>
      (await import('./json/bitext-json.ts')).writeBitextJson(publication, wording)
  },
  {
    name: 'searched-clauses',
    mediaType: 'text/javascript',
    isShared: true,
    path: searchedClausesPath,
    write: async publication => (await import('./search/clauses.ts')).writeSearchedClauses(publication)
  }
]
