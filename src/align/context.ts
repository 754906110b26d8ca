import { type FindLanguage, findLanguage } from '../languages/index.ts'
import { type PairScore, type SegmentEvidence, evidence as shippedEvidence } from './evidence/index.ts'
import type { Lexicon } from './lexicon/lexicon.ts'

/** What the aligner uses besides the characters of the two texts. */
export interface AlignerContext {
  /** Lexicons between the two languages; none by default. */
  readonly lexicons: readonly Lexicon[]
  /** Kinds of token evidence; the built-in ones by default. */
  readonly evidence: readonly SegmentEvidence[]
  /** Evidence between pairs of segments, by index in text order; none by default. */
  readonly pairs: readonly PairScore[]
  /** Finds the language of a locale; among the built-in languages by default. */
  readonly languages: FindLanguage
}

const noLexicons: AlignerContext['lexicons'] = []
const noPairs: AlignerContext['pairs'] = []

/** Fill in the defaults. */
export function completeContext(given: Partial<AlignerContext>): AlignerContext {
  const {
    lexicons = noLexicons,
    evidence = shippedEvidence,
    pairs = noPairs,
    languages = findLanguage
  } = given
  return { lexicons, evidence, pairs, languages }
}

/** Tell whether two contexts have the same contents. */
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
