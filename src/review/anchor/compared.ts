/** A segment as it is compared. */
export interface ComparedSegment {
  /** Path. */
  readonly path: string
  /** Text in comparable form. */
  readonly form: string
}

/** A decided segment as it is compared. */
export interface ComparedDecision extends ComparedSegment {
  /** How many segments had this text when it was decided. */
  readonly copies: number
  /** Where it stood, as `describePlaces` wrote it; nothing for a text that occurred once. */
  readonly near?: string | undefined
  /** Whether its text may be cut otherwise by now: it was written by an earlier version. */
  readonly recut?: boolean | undefined
}
