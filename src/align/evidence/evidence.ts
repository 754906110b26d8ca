import type { Language } from '../../languages/index.ts'
import type { Locale, Segment } from '../../nodes/index.ts'
import type { LexiconIndex } from '../lexicon/lexicon-index.ts'
import type { AlignerSegment } from './segment.ts'

/** A kind of evidence: what makes segments look like each other's rendering. */
export type Evidence = SegmentEvidence | PairEvidence

/** What works with the tokens of a segment. */
export type EvidenceUse =
  /** The aligner of texts in one order. */
  | 'sequence'
  /** The aligner of summaries. */
  | 'summary'
  /** The lexicon that is learnt from the text itself. */
  | 'lexicon'

/** Evidence by tokens: equal tokens on both sides suggest that their segments render each other; rare ones more so. */
export interface SegmentEvidence {
  /** Name of the kind, unlike any other. */
  readonly name: string
  /** Who uses the tokens; by default `sequence` and `summary`. */
  readonly uses?: readonly EvidenceUse[]
  /** What a nat of it counts in texts of one order; less than 1 for what other kinds say as well. By default 1. */
  readonly weight?: number
  /** Whether a rare token may fix a place in long texts; by default it may. */
  readonly anchors?: boolean
  /** List the tokens of a segment, one per occurrence. */
  tokens(segment: EvidenceSegment, context: EvidenceContext): readonly string[]
}

/** A segment as evidence sees it. */
export interface EvidenceSegment extends AlignerSegment {
  /** Its text in normal form. */
  readonly normal: string
}

/** What evidence may need beside the segment. */
export interface EvidenceContext {
  /** Locale of the segment. */
  readonly locale: Locale
  /** What is known of its language. */
  readonly language: Language
  /** Lexicons between the two locales. */
  readonly lexicons: readonly LexiconIndex[]
}

/** Evidence between pairs of segments, such as the likeness of their embeddings. */
export interface PairEvidence {
  /** Name of the kind, unlike any other. */
  readonly name: string
  /** Prepare two texts before they are aligned; all that takes waiting is done here. */
  prepare(texts: PairedTexts): PairScore | Promise<PairScore>
}

/** Two texts that are about to be aligned. */
export interface PairedTexts {
  /** Segments of the source, in text order. */
  readonly source: readonly Segment[]
  /** Segments of the target, in text order. */
  readonly target: readonly Segment[]
}

/**
 * Weigh a source segment against a target segment, both by index.
 *
 * @returns how much more likely they render each other than chance has it, in nats: 0 says nothing, 3 much, -3 much against it.
 */
export type PairScore = (source: number, target: number) => number

/** Tell evidence by tokens from evidence between pairs. */
export function isSegmentEvidence(evidence: Evidence): evidence is SegmentEvidence {
  return 'tokens' in evidence
}

/** Tell evidence between pairs from evidence by tokens. */
export function isPairEvidence(evidence: Evidence): evidence is PairEvidence {
  return 'prepare' in evidence
}
