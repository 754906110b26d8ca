import type { Change } from '../../src/reconcile/index.ts'

/** The rows of a document's review. */
export interface DocumentRows {
  readonly rows: readonly Change[]
  /** How many of them somebody has yet to look at; since a revision, those that nobody has accepted since. */
  readonly unreviewed: number
}
