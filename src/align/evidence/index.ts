import { runPart } from '../../message/part.ts'
import { normalForm } from '../../text/index.ts'
import { lexiconTokens } from '../lexicon/lexicon-index.ts'
import type { EvidenceContext, EvidenceSegment, SegmentEvidence } from './evidence.ts'
import { hanBigramTokens, hanTokens } from './han.ts'
import { katakanaTokens } from './katakana.ts'
import { numberTokens } from './number.ts'
import { punctuationTokens } from './punctuation.ts'
import type { AlignerSegment } from './segment.ts'
import { stem } from './stem.ts'
import { prefixTokens, wordTokens } from './word.ts'

export {
  type Evidence,
  type EvidenceContext,
  type EvidenceSegment,
  type EvidenceUse,
  isPairEvidence,
  isSegmentEvidence,
  type PairEvidence,
  type PairedTexts,
  type PairScore,
  type SegmentEvidence
} from './evidence.ts'
export { segmentLength } from './length.ts'
export type { AlignerSegment } from './segment.ts'

/** The kinds of evidence that ship. To add one: its file in this folder, and an entry here. */
export const evidence: readonly SegmentEvidence[] = [
  { name: 'number', tokens: ({ normal }, { language }) => numberTokens(normal, language) },
  {
    name: 'han',
    uses: ['sequence', 'summary', 'lexicon'],
    // Single characters witness what pairs of them and the lexicon witness too.
    weight: 0.25,
    tokens: ({ normal }) => hanTokens(normal)
  },
  { name: 'hanBigram', tokens: ({ normal }) => hanBigramTokens(normal) },
  {
    name: 'katakana',
    uses: ['sequence', 'summary', 'lexicon'],
    tokens: ({ normal }) => katakanaTokens(normal)
  },
  { name: 'word', tokens: ({ normal }) => wordTokens(normal) },
  {
    name: 'stem',
    uses: ['lexicon'],
    tokens: ({ normal }, { language }) => wordTokens(normal).map(word => stem(word, language))
  },
  { name: 'prefix', tokens: ({ normal }) => prefixTokens(normal) },
  {
    name: 'punctuation',
    uses: ['sequence'],
    anchors: false,
    tokens: ({ text }) => punctuationTokens(text)
  },
  { name: 'term', tokens: ({ concepts = [] }) => concepts },
  { name: 'outline', uses: ['sequence'], tokens: ({ outline }) => (outline ? [outline] : []) },
  { name: 'mark', uses: ['sequence'], tokens: ({ marks = [] }) => marks },
  {
    name: 'lexicon',
    tokens: ({ normal }, { locale, lexicons }) =>
      lexicons.flatMap((index, at) => lexiconTokens(normal, locale, index).map(token => `${at}:${token}`))
  }
]

/** Make a segment ready for evidence. */
export function toEvidenceSegment(segment: AlignerSegment): EvidenceSegment {
  return { ...segment, normal: normalForm(segment.text) }
}

/** List what a segment says by some kinds of evidence, in their order: a token per occurrence. */
export function listTokens(
  segment: EvidenceSegment,
  kinds: readonly SegmentEvidence[],
  context: EvidenceContext
): ReadonlyArray<readonly string[]> {
  return kinds.map(kind => runPart(kind, `evidence "${kind.name}"`, () => kind.tokens(segment, context)))
}
