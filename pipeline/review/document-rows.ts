import type { Change } from '../../src/review/index.ts'

/** The rows of the review of a document. */
export interface DocumentRows {
  readonly rows: readonly Change[]
  /** How the texts relate, and why, one line per bitext with rows. */
  readonly relations: readonly string[]
  /** Number of unreviewed rows; since a revision, of those that nobody has accepted since then. */
  readonly unreviewed: number
}
