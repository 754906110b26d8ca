import type { Locale } from '../../nodes/index.ts'

/** Data of a bitext on the search page. */
export interface SearchedBitext {
  readonly slug: string
  readonly title: string
  readonly titleLocale: Locale
  readonly source: Locale
  readonly sourceName: string
  /** Kind of text, which tells readers of a hit that it is not the whole or official text. */
  readonly sourceBadge: string
  readonly target: Locale
  readonly targetName: string
  readonly targetBadge: string
  /** Its reader page, relative to the search page. */
  readonly page: string
  /** Path of the file with its clauses. */
  readonly file: string
  /** Names by which its document is found: titles in any language, numbers, issuers. */
  readonly names: readonly string[]
}

/** Data of a concept on the search page. */
export interface SearchedConcept {
  /** Its first term in each locale. */
  readonly terms: ReadonlyArray<readonly [locale: Locale, text: string]>
  /** All names by which it is found. */
  readonly names: readonly string[]
  /** Its page, relative to the search page. */
  readonly page: string
}

/** Wording of the search page, with placeholders in braces. */
export type SearchWording = Readonly<
  Record<
    | 'addition'
    | 'omission'
    | 'tooShort'
    | 'searching'
    | 'found'
    | 'foundPartly'
    | 'nothing'
    | 'failed'
    | 'document'
    | 'term',
    string
  >
>

/** Setup of the search page in one interface language. */
export interface SearchSetup {
  /** Relative path from the search page to the output folder. */
  readonly root: string
  /** Number of shards of the index. */
  readonly shards: number
  readonly wording: SearchWording
  readonly bitexts: readonly SearchedBitext[]
  readonly concepts: readonly SearchedConcept[]
}

/** A gram, and the numbers of the bitexts that contain it. */
export type GramRow = readonly [gram: string, ...bitexts: number[]]

/** A clause: its anchor, place and text in the source, place and text in the target. */
export type ClauseRow = readonly [
  anchor: string,
  place: string,
  source: string,
  targetPlace: string,
  target: string
]

/** Receives the files of the index; on the page it is the global `taiyakuSearch`. */
export interface SearchReceiver {
  /** Start with the setup of a language. */
  readonly start: (setup: SearchSetup) => void
  /** Receive the rows of a file, under the path of that file. */
  readonly receive: (path: string, rows: ReadonlyArray<GramRow | ClauseRow>) => void
}
