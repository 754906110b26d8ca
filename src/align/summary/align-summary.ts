import type { PairScore } from '../evidence/index.ts'
import { assignAnchors } from './assign.ts'
import { type ConfirmedAnchor, confirmAnchors, noAnchor } from './confirm-anchors.ts'
import { floor, type GivenRendering, type SummaryEvidence, weighCandidates } from './evidence.ts'
import { type OutlinePair, tabulate } from './likelihood.ts'
import { type OutlineSegment, type OutlineTree, readOutline } from './outline-tree.ts'
import { estimateTokenRates, firstTokenRates } from './rates.ts'
import { addParts, growStretch, listPool } from './stretch.ts'

/** A rendering found by the summary aligner. */
export interface SummaryRendering {
  /** Indexes of the source segments, in text order; none for an addition. */
  readonly source: readonly number[]
  /** Index of the target segment. */
  readonly target: number
  /** Confidence of the aligner, 0 to 1. */
  readonly score: number
}

/** A source segment that the summary leaves out. */
export interface Omission {
  /** Index of the source segment, as a list of one. */
  readonly source: readonly number[]
  /** Empty. */
  readonly target: readonly number[]
  /** Confidence of the aligner, 0 to 1. */
  readonly score: number
}

/** One side of a bitext, as input of the summary aligner. */
export interface OutlineSide {
  /** Segments in text order. */
  readonly segments: readonly OutlineSegment[]
  /** Tokens of each segment, each prefixed with the name of its kind and a colon. */
  readonly tokens: readonly (readonly string[])[]
  /** Tokens of each part of a segment that may sum up a section; empty for a segment without parts. */
  readonly parts?: readonly (readonly (readonly string[])[])[]
}

/** Score of an addition: a segment that shares nothing with the source usually is one. */
const additionScore = 0.7

/** Evidence for a pair of titles, in nats. */
const titled = 6

/** Candidates outside the stretch against which its evidence is compared. */
const rivals = 8

/** Number of rounds of assigning and re-estimating the rates. */
const rounds = 3

/**
 * Align a summary with its source: many to many, possibly crossing, inside the outline of both.
 *
 * @param hints - prior evidence for some pairs.
 * @param pairs - evidence between pairs of segments.
 * @returns one rendering per target segment, in text order, and every source segment without a rendering.
 */
export function alignSummary(
  source: OutlineSide,
  target: OutlineSide,
  hints: readonly GivenRendering[] = [],
  pairs: readonly PairScore[] = []
): { renderings: SummaryRendering[]; omissions: Omission[] } {
  const { parts = [] } = target
  const tables = tabulate(source.tokens, [...target.tokens, ...parts.flat()])
  const partsOf = numberParts(parts, target.tokens.length)
  const outlines = { source: readOutline(source.segments), target: readOutline(target.segments) }
  const known = [...hints, ...hintTitles(outlines)]
  let rates = firstTokenRates(tables, outlines)
  for (let round = 1; ; round++) {
    const evidence = weighCandidates(tables, rates, outlines, known, pairs)
    const anchors = assignAnchors(outlines.source, outlines.target, evidence)
    const homes = confirmAnchors(evidence, outlines, anchors)
    const renderings = target.segments.map((_, index) =>
      render(evidence, outlines, homes[index] ?? noAnchor, index, partsOf[index])
    )
    if (round === rounds)
      return { renderings, omissions: listOmissions(evidence, renderings, source.segments.length) }
    const linked = renderings.filter(({ source: stretch }) => stretch.length > 0)
    rates = estimateTokenRates(
      linked.map(({ source: stretch, target: index }) => ({ stretch, target: index })),
      tables,
      outlines,
      rates
    )
  }
}

/** Align the title of a summary with the title of its source: a heading with nothing below it, before everything else. */
function hintTitles({ source, target }: OutlinePair): GivenRendering[] {
  const isTitled = ({ segments, children }: OutlineTree): boolean =>
    segments.length > 1 && segments[0]?.role === 'heading' && children[0]?.length === 0
  return isTitled(source) && isTitled(target) ? [{ source: [0], target: [0], evidence: titled }] : []
}

/** Number the parts, which follow the segments in the table of tokens. */
function numberParts(parts: readonly (readonly unknown[])[], first: number): number[][] {
  let next = first
  return parts.map(list => list.map(() => next++))
}

function render(
  evidence: SummaryEvidence,
  outlines: OutlinePair,
  { anchor, nested }: ConfirmedAnchor,
  index: number,
  parts: readonly number[] = []
): SummaryRendering {
  if (anchor < 0) return { source: [], target: index, score: additionScore }
  const { role } = outlines.target.segments[index] ?? { role: 'sentence' }
  const sumsUp = !outlines.target.children[index]?.length && role === 'sentence'
  const pool = listPool(outlines.source, anchor, sumsUp)
  const grown = growStretch(evidence, outlines.source, index, anchor, pool)
  const stretch = sumsUp ? addParts(evidence, outlines.source, grown, parts, pool) : grown
  const weight = evidence.weigh(index, stretch)
  const others = (evidence.candidates[index] ?? []).filter(at => !stretch.includes(at)).slice(0, rivals)
  const rival = Math.max(floor, ...others.map(at => evidence.weigh(index, [at])))
  return {
    source: stretch,
    target: index,
    score: confidenceOf({ evidence: weight, lead: weight - rival, nested })
  }
}

function listOmissions(
  evidence: SummaryEvidence,
  renderings: readonly SummaryRendering[],
  segments: number
): Omission[] {
  const rendered = new Set(renderings.flatMap(({ source }) => source))
  const best = new Float64Array(segments).fill(floor)
  evidence.candidates.forEach((list, target) => {
    for (const index of list) best[index] = Math.max(best[index] ?? floor, evidence.weigh(target, [index]))
  })
  const all = Array.from({ length: segments }, (_, index) => index)
  return all
    .filter(index => !rendered.has(index))
    .map(index => ({ source: [index], target: [], score: omissionConfidence(best[index] ?? floor) }))
}

/** Features of a rendering, in nats. */
interface Grounds {
  /** Evidence for it. */
  readonly evidence: number
  /** The margin: its evidence minus that for the best other source segment. */
  readonly lead: number
  /** Whether an enclosing clause renders something. */
  readonly nested: boolean
}

/**
 * Estimate the probability that a rendering is right: a logistic regression, fitted to clauses of five summaries of
 * Chinese notices (structures and full texts) that were aligned by hand.
 *
 * @returns a probability, 0 to 1.
 */
export function confidenceOf({ evidence, lead, nested }: Grounds): number {
  return logistic(0.6 + 0.16 * Math.min(evidence, 30) + 0.02 * Math.min(lead, 20) + (nested ? 0.5 : 0))
}

/**
 * Estimate the probability that an omission is right, which decreases with the evidence for the best rejected
 * rendering.
 *
 * @param evidence - of the best rendering that was not chosen, in nats.
 * @returns a probability, 0 to 1.
 */
export function omissionConfidence(evidence: number): number {
  return logistic((9 - evidence) / 4)
}

function logistic(value: number): number {
  return 1 / (1 + Math.exp(-value))
}
