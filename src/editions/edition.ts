import type { BitextRecord, EditionLink, Locale, Publication } from '../nodes/index.ts'
import type { Wording } from '../wording/index.ts'

/** One published rendering of a bitext. */
export interface Edition {
  /** Name of the edition, unlike any other: `markdown`. */
  readonly name: string
  /** Media type of its file. */
  readonly mediaType: string
  /** What pages call it where they link to it; without, they do not. */
  readonly label?: string
  /** Whether there is one in each interface language of the site, as by default, or one for all. */
  readonly isShared?: boolean
  /**
   * Tell its path below the output folder, with `/`; a shared edition has one path in all languages.
   *
   * @param language - the interface language, to be put in as it is.
   */
  path(record: BitextPlace, language: Locale): string
  /**
   * Write its file.
   *
   * @param wording - wording of the interface language; for a shared edition of the first one of the site.
   */
  write(publication: Publication, wording: Wording): string | Uint8Array | Promise<string | Uint8Array>
}

/** What the path of an edition follows from. */
export type BitextPlace = Pick<BitextRecord, 'slug' | 'sourceLocale' | 'targetLocale'>

/** List the editions that pages link to. */
export function linkEditions(place: BitextPlace, editions: readonly Edition[]): EditionLink[] {
  return editions.flatMap(edition => {
    const { label, mediaType } = edition
    return label === undefined ? [] : [{ label, mediaType, path: edition.path(place, '{language}') }]
  })
}
