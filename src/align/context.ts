import { type FindLanguage, findLanguage } from '../languages/index.ts'
import { type PairScore, type SegmentEvidence, evidence as shippedEvidence } from './evidence/index.ts'
import type { Lexicon } from './lexicon/lexicon.ts'

/** What two texts are aligned by, beside their own characters. */
export interface AlignerContext {
  /** Lexicons between the two languages; by default none. */
  readonly lexicons: readonly Lexicon[]
  /** Kinds of evidence by tokens; by default those that ship. */
  readonly evidence: readonly SegmentEvidence[]
  /** Evidence between pairs of segments, by their index in text order; by default none. */
  readonly pairs: readonly PairScore[]
  /** Finds the language of a locale; by default among those that ship. */
  readonly languages: FindLanguage
}

const noLexicons: AlignerContext['lexicons'] = []
const noPairs: AlignerContext['pairs'] = []

/** Fill in what was not given. */
export function completeContext(given: Partial<AlignerContext>): AlignerContext {
  const {
    lexicons = noLexicons,
    evidence = shippedEvidence,
    pairs = noPairs,
    languages = findLanguage
  } = given
  return { lexicons, evidence, pairs, languages }
}

/** Tell whether two contexts hold the same. */
export function isSameContext(one: AlignerContext, other: AlignerContext): boolean {
  const isSame = <Value>(first: readonly Value[], second: readonly Value[]): boolean =>
    first.length === second.length && first.every((value, at) => value === second[at])
  return (
    one.languages === other.languages &&
    one.evidence === other.evidence &&
    isSame(one.pairs, other.pairs) &&
    isSame(one.lexicons, other.lexicons)
  )
}
