import type { Locale } from '../../nodes/index.ts'

/** A bitext as the search page knows it. */
export interface SearchedBitext {
  readonly slug: string
  readonly title: string
  readonly titleLocale: Locale
  readonly source: Locale
  readonly sourceName: string
  /** What the text is: readers of a hit are told that it is not the whole or official text. */
  readonly sourceBadge: string
  readonly target: Locale
  readonly targetName: string
  readonly targetBadge: string
  /** Where it is read, relative to the search page. */
  readonly page: string
  /** Path of its file of clauses. */
  readonly file: string
  /** What its document is asked for by: titles in any language, numbers, issuers. */
  readonly names: readonly string[]
}

/** A concept as the search page knows it. */
export interface SearchedConcept {
  /** Its first term in each locale. */
  readonly terms: ReadonlyArray<readonly [locale: Locale, text: string]>
  /** All that it is asked for by. */
  readonly names: readonly string[]
  /** Its page, relative to the search page. */
  readonly page: string
}

/** What the search page says; what is filled in is in braces. */
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

/** What the search page of an interface language starts with. */
export interface SearchSetup {
  /** Way from the search page to the output folder. */
  readonly root: string
  /** How many shards the index has. */
  readonly shards: number
  readonly wording: SearchWording
  readonly bitexts: readonly SearchedBitext[]
  readonly concepts: readonly SearchedConcept[]
}

/** A gram, and the numbers of the bitexts that hold it. */
export type GramRow = readonly [gram: string, ...bitexts: number[]]

/** A clause: its anchor, place and text of its source, place and text of its target. */
export type ClauseRow = readonly [
  anchor: string,
  place: string,
  source: string,
  targetPlace: string,
  target: string
]

/** What the files of the index call; on the page it is the global `taiyakuSearch`. */
export interface SearchReceiver {
  /** Start with the setup of a language. */
  readonly start: (setup: SearchSetup) => void
  /** Receive the rows of a file, under the path of that file. */
  readonly receive: (path: string, rows: ReadonlyArray<GramRow | ClauseRow>) => void
}
