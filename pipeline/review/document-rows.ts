import type { Change } from '../../src/review/index.ts'

/** The rows of a document's review. */
export interface DocumentRows {
  readonly rows: readonly Change[]
  /** How the texts relate, and why, a line for each bitext with something to look at. */
  readonly relations: readonly string[]
  /** How many of them somebody has yet to look at; since a revision, those that nobody has accepted since. */
  readonly unreviewed: number
}
