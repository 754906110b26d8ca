/** A segment as it was when a translator decided on its bead. */
export interface DecidedSegment {
  /** Path at that time; only a hint, because numbering may change. */
  readonly path: string
  /** Whole own text of the segment. */
  readonly text: string
  /** Number of segments on its side with this text at that time, if more than one. */
  readonly copies?: number | undefined
  /** Context fingerprint, for such a text: hashes of the nearest texts that occur once, with their distances. */
  readonly near?: string | undefined
}

/** What a translator decided on one bead: one line of an alignment file. */
export interface Decision {
  /** Id of the bead, unique in its file. */
  readonly id: string
  /** Whether the bead is right, or must never be proposed again for these texts. */
  readonly state: 'accepted' | 'rejected'
  /** Segments of the source, in text order; none for an addition. */
  readonly source: readonly DecidedSegment[]
  /** Segments of the target, in text order; none for an omission. */
  readonly target: readonly DecidedSegment[]
  /** Reason, in the translator's words. */
  readonly note?: string | undefined
  /** Who decided. */
  readonly reviewer?: string | undefined
  /** Date of the decision, ISO 8601. */
  readonly date?: string | undefined
  /** Whether an early version of Taiyaku, which may have segmented texts differently, wrote it; never written. */
  readonly early?: boolean | undefined
}
