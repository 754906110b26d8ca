import type { Bitext, Relation } from './bitext.ts'
import type { DocumentDescription, SiteDescription, TextMetadata } from './document.ts'
import type { Locale } from './locale.ts'
import type { Concordance, Termbase } from './termbase.ts'

/** Description of a published bitext, without its texts. */
export interface BitextRecord {
  /** Folder of the document in the corpus. */
  readonly slug: string
  /** `document.yaml`. */
  readonly document: DocumentDescription
  /** Locale of the source. */
  readonly sourceLocale: Locale
  /** Locale of the target. */
  readonly targetLocale: Locale
  /** Front matter of the source. */
  readonly sourceMetadata: TextMetadata
  /** Front matter of the target. */
  readonly targetMetadata: TextMetadata
  /** How the target relates to the source, as detected or configured. */
  readonly relation: Relation
  /** Editions that pages link to. */
  readonly editions: readonly EditionLink[]
}

/** An edition of a bitext that pages link to. */
export interface EditionLink {
  /** Text of the link. */
  readonly label: string
  /** Media type of the file. */
  readonly mediaType: string
  /** Path below the output folder, with `{language}` for the interface language. */
  readonly path: string
}

/** Everything that the editions of one bitext are rendered from. */
export interface Publication extends BitextRecord {
  /** Both trees and the reviewed beads. */
  readonly bitext: Bitext
  /** The concepts that occur in the bitext. */
  readonly termbase: Termbase
  /** Where each concept occurs. */
  readonly concordance: readonly Concordance[]
  /** `site.yaml`. */
  readonly site: SiteDescription
}

/** A text file of an edition. */
export interface TextFile {
  /** Path below the output folder, with `/`. */
  readonly path: string
  /** Its whole text. */
  readonly text: string
  readonly bytes?: undefined
}

/** A binary file of an edition. */
export interface BinaryFile {
  /** Path below the output folder, with `/`. */
  readonly path: string
  /** Its bytes. */
  readonly bytes: Uint8Array
  readonly text?: undefined
}

/** A file of an edition. */
export type OutputFile = TextFile | BinaryFile
