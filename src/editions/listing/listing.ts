import type { BitextRecord, SiteDescription, Termbase } from '../../nodes/index.ts'
import type { Coverage } from '../view/bitext-view.ts'

/** A clause with its counterpart, as shown in lists. */
export interface ListedClause {
  /** Id of the bead. */
  readonly bead: string
  /** Heading above it in the source, with number; empty for an addition. */
  readonly place: string
  /** Place in the target, named by the headings above; empty for an omission and directly below the title. */
  readonly targetPlace: string
  /** Own texts of its source segments, joined; empty for an addition. */
  readonly source: string
  /** Own texts of its target segments; empty for an omission. */
  readonly target: string
}

/** A concept in one clause. */
export interface ListedOccurrence extends ListedClause {
  /** The source's distinct words for it. */
  readonly sourceTerms: readonly string[]
  /** The target's distinct words for it; empty if no known term renders it. */
  readonly targetTerms: readonly string[]
}

/** What the site's own pages show of a bitext: small and serialisable as JSON. */
export interface Listing extends BitextRecord {
  readonly coverage: Coverage
  /** Concepts that occur, in the order of the termbase. */
  readonly concordance: ReadonlyArray<{
    readonly concept: string
    readonly occurrences: readonly ListedOccurrence[]
  }>
  /** Index of its clauses for search (`text/search/grams.ts`): distinct grams, sorted, separated by spaces. */
  readonly grams: string
}

/** All data for the site's own pages. */
export interface Site {
  /** `site.yaml`. */
  readonly description: SiteDescription
  /** The concepts of the corpus. */
  readonly termbase: Termbase
  /** Its bitexts, sorted by slug. */
  readonly listings: readonly Listing[]
}
