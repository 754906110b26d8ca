/**
 * Align texts: by their outline and words, by lexicons, and by evidence of your own.
 *
 * @module taiyaku/align
 */
export type { BeadPaths } from '../nodes/index.ts'
export { type AlignOptions, align } from './align.ts'
export type { BoundBeads } from './bound.ts'
export type { AlignerContext } from './context.ts'
export {
  type AlignerSegment,
  type Evidence,
  type EvidenceContext,
  type EvidenceSegment,
  type EvidenceUse,
  evidence,
  isPairEvidence,
  isSegmentEvidence,
  type PairEvidence,
  type PairedTexts,
  type PairScore,
  type SegmentEvidence
} from './evidence/index.ts'
export { type CorpusLexicon, readCorpusLexicon } from './lexicon/corpus-lexicon.ts'
export type { FormIndex } from './lexicon/form-index.ts'
export { type AcceptedBead, learnLexicon } from './lexicon/learn-lexicon.ts'
export type { Lexicon, LexiconEntry } from './lexicon/lexicon.ts'
export type { LexiconIndex } from './lexicon/lexicon-index.ts'
export { pivotLexicon } from './lexicon/pivot-lexicon.ts'
export { readLexicon } from './lexicon/read.ts'
export { writeCorpusLexicon } from './lexicon/write-corpus-lexicon.ts'
export type { Constraint, HeldBead } from './sequence/constraint.ts'
export { alignSequence, type SequenceBead, type SequenceOptions } from './sequence/index.ts'
export { explainRelation } from './summary/detect-relation.ts'
export { markUntranslated } from './untranslated/mark-untranslated.ts'
export { listWords, type Word } from './untranslated/words.ts'
