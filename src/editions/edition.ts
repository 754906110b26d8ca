import type { BitextRecord, EditionLink, Locale, Publication } from '../nodes/index.ts'
import type { Wording } from '../wording/index.ts'

/** One published rendering of a bitext. */
export interface Edition {
  /** Unique name of the edition: `markdown`. */
  readonly name: string
  /** Media type of its file. */
  readonly mediaType: string
  /** Text of links to it; without a label, pages do not link to it. */
  readonly label?: string
  /** Whether there is a single one for all interface languages of the site; by default there is one for each. */
  readonly isShared?: boolean
  /**
   * Return its path below the output folder, with `/`; for a shared edition, the same path in all languages.
   *
   * @param language - the interface language, to be inserted unchanged.
   */
  path(record: BitextPlace, language: Locale): string
  /**
   * Write its file.
   *
   * @param wording - wording of the interface language; for a shared edition, of the first one of the site.
   */
  write(publication: Publication, wording: Wording): string | Uint8Array | Promise<string | Uint8Array>
}

/** The data that the path of an edition depends on. */
export type BitextPlace = Pick<BitextRecord, 'slug' | 'sourceLocale' | 'targetLocale'>

/** List the editions that pages link to. */
export function linkEditions(place: BitextPlace, editions: readonly Edition[]): EditionLink[] {
  return editions.flatMap(edition => {
    const { label, mediaType } = edition
    return label === undefined ? [] : [{ label, mediaType, path: edition.path(place, '{language}') }]
  })
}
