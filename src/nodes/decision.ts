/** A segment as it was when a translator decided on its bead. */
export interface DecidedSegment {
  /** Path at that time; a hint, since numbering may change. */
  readonly path: string
  /** Whole own text of the segment. */
  readonly text: string
  /** How many segments of its side had this text at that time, where it was more than one. */
  readonly copies?: number | undefined
  /** Where it stood, for such a text: fingerprints of the nearest texts that occur once, and how far from them. */
  readonly near?: string | undefined
}

/** What a translator decided on one bead: one line of an alignment file. */
export interface Decision {
  /** Id of the bead, unique in its file. */
  readonly id: string
  /** Whether the bead holds, or is never to be proposed again for these texts. */
  readonly state: 'accepted' | 'rejected'
  /** Segments of the source, in text order; none for an addition. */
  readonly source: readonly DecidedSegment[]
  /** Segments of the target, in text order; none for an omission. */
  readonly target: readonly DecidedSegment[]
  /** Why, in the translator's words. */
  readonly note?: string | undefined
  /** Who decided. */
  readonly reviewer?: string | undefined
  /** When, ISO 8601 date. */
  readonly date?: string | undefined
  /** Whether a version of Taiyaku wrote it that may have cut its texts otherwise; never written. */
  readonly early?: boolean | undefined
}
