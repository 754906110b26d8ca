/** What the aligner knows of a segment: its text, and what earlier stages found in and about it. */
export interface AlignerSegment {
  /** The segment's own text. */
  readonly text: string
  /** Ids of the concepts of the termbase that occur in it, once per occurrence. */
  readonly concepts?: readonly string[]
  /** Its number in the outline, in Arabic figures with `/` between levels: `2/4`. */
  readonly outline?: string
  /** Ordinal of the paragraph that holds it. */
  readonly paragraph?: number
  /** Kind of that paragraph: `h1` to `h6` for a heading, any other word for body text. */
  readonly kind?: string
  /** What translations keep beside the text, by value, such as where its links lead. */
  readonly marks?: readonly string[]
}
