import type { Locale } from './locale.ts'
import type { TermStatus } from './term.ts'

/** A term of a concept in one locale. */
export interface TermEntry {
  /** The term as written. */
  readonly text: string
  /** Status of the term in the termbase. */
  readonly status: TermStatus
}

/** A concept with its terms per locale (TBX: concept entry). */
export interface Concept {
  /** Stable id, ASCII kebab-case. */
  readonly id: string
  /** Definition per locale, if a document gives one. */
  readonly definition: Readonly<Record<Locale, string>>
  /** Terms per locale, the preferred one first. */
  readonly terms: Readonly<Record<Locale, readonly TermEntry[]>>
  /** Slugs of the documents to which it is limited, if it is. */
  readonly documents?: readonly string[] | undefined
  /** Subject to whose documents it is limited, if it is. */
  readonly subject?: string | undefined
}

/** Concepts in the order of the file. */
export interface Termbase {
  /** All concepts. */
  readonly concepts: readonly Concept[]
}

/** One bead in which a concept occurs, and how it was rendered there. */
export interface Occurrence {
  /** Id of the bead. */
  readonly bead: string
  /** The source's characters for the concept, one for each occurrence. */
  readonly source: readonly string[]
  /** The target's characters for the concept; empty if no known term renders it. */
  readonly target: readonly string[]
}

/** Every bead in which a concept occurs. */
export interface Concordance {
  /** Id of the concept. */
  readonly concept: string
  /** Its occurrences in bead order. */
  readonly occurrences: readonly Occurrence[]
}
