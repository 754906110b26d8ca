import type { BitextRecord, SiteDescription, Termbase } from '../../nodes/index.ts'
import type { Coverage } from '../view/bitext-view.ts'

/** A clause with its counterpart, as lists show it. */
export interface ListedClause {
  /** Id of the bead. */
  readonly bead: string
  /** Heading above it in the source, with its number; empty for an addition. */
  readonly place: string
  /** Where it is in the target, as the headings above name it; empty for an omission and under the title alone. */
  readonly targetPlace: string
  /** Own text of its source segments, one after the other; empty for an addition. */
  readonly source: string
  /** Own text of its target segments; empty for an omission. */
  readonly target: string
}

/** A concept in one clause. */
export interface ListedOccurrence extends ListedClause {
  /** The source's words for it, each once. */
  readonly sourceTerms: readonly string[]
  /** The target's words for it, each once; empty where no known term renders it. */
  readonly targetTerms: readonly string[]
}

/** What the pages that a site has once show of a bitext: small, and what JSON can hold. */
export interface Listing extends BitextRecord {
  readonly coverage: Coverage
  /** Concepts that occur, in the order of the termbase. */
  readonly concordance: ReadonlyArray<{
    readonly concept: string
    readonly occurrences: readonly ListedOccurrence[]
  }>
  /** What its clauses are found by (`text/search/grams.ts`): each gram once, sorted, with spaces between. */
  readonly grams: string
}

/** Everything that the pages that a site has once are rendered from. */
export interface Site {
  /** `site.yaml`. */
  readonly description: SiteDescription
  /** The concepts of the corpus. */
  readonly termbase: Termbase
  /** Its bitexts, in order of slug. */
  readonly listings: readonly Listing[]
}
