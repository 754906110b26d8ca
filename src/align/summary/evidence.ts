import type { PairScore } from '../evidence/index.ts'
import { createExplainer, type OutlinePair, shareKnown, type TokenTables } from './likelihood.ts'
import { backwardOf, forwardOf, type TokenRates } from './rates.ts'

/** Evidence that target segments render source segments, in nats against chance. */
export interface SummaryEvidence {
  /** Source segments that each target segment may render, the most likely first. */
  readonly candidates: readonly (readonly number[])[]
  /** Evidence by which a rendering stands by itself. */
  readonly standing: number
  /** Weigh a target segment against one source segment, or all that lies below it if that says more. */
  between(target: number, source: number): number
  /** Weigh a target segment against a stretch of source segments. */
  weigh(target: number, stretch: readonly number[]): number
  /** Weigh how well a stretch of source segments explains a target segment, whatever else the stretch says. */
  explains(target: number, stretch: readonly number[]): number
}

/** Pairs weighed for each target segment: those that share most. */
const weighed = 32

/** What is known of some pairs of segments beforehand. */
export interface GivenRendering {
  /** Indexes of source segments. */
  readonly source: readonly number[]
  /** Indexes of target segments. */
  readonly target: readonly number[]
  /** What it adds to the evidence of each pair, in nats. */
  readonly evidence: number
}

/** Candidates kept for each target segment. */
const kept = 12

/** Evidence for a pair that shares nothing. */
export const floor = -3

/** What the source's direction counts beside the target's: a summary has to be explained, its source need not be. */
const reverse = 0.5

/**
 * How far evidence is believed, and how much of it a rendering needs to stand by itself, in nats. Where both sides share
 * Han characters, these, pairs of them and words of the lexicon witness the same thing, and all texts share some;
 * elsewhere hardly two tokens do.
 */
const belief = { sharing: { temper: 0.6, standing: 9 }, apart: { temper: 1, standing: 5 } }

/** Share of the Han characters of both sides that the other side must have somewhere for scripts that share them. */
const leastShared = 0.25

/** Cost of summing up all that lies below a heading, in nats. */
const summing = -5

/** Cost of naming the headings below a heading instead of itself, in nats. */
const naming = -2

/** Most segments below a source segment that are weighed as one. */
const widest = 60

/** Weigh every pair of segments that share a token. */
export function weighCandidates(
  tables: TokenTables,
  rates: TokenRates,
  { source, target }: OutlinePair,
  hints: readonly GivenRendering[],
  pairs: readonly PairScore[]
): SummaryEvidence {
  const { temper, standing } = shareHan(tables) ? belief.sharing : belief.apart
  const hinted = gatherHints(hints)
  const hintFor = (index: number, stretch: readonly number[]): number => {
    const list = hinted.get(index)
    const hint = list ? stretch.reduce((sum, part) => sum + (list.get(part) ?? 0), 0) : 0
    if (pairs.length === 0 || index >= target.segments.length || stretch.length === 0) return hint
    const weights = pairs.map(score => Math.max(...stretch.map(part => score(part, index))))
    return hint + weights.reduce((sum, weight) => sum + weight, 0)
  }
  const forward = createExplainer(forwardOf(tables, rates))
  const back = createExplainer(backwardOf(tables, rates))
  const postings = indexTokens(tables.source.tokens, tables.kindOf.length)
  const known = target.segments.map(() => new Map<number, number>())
  const candidates = target.segments.map((_, index) => {
    const shared = sharing(tables.target.tokens[index] ?? new Int32Array(), postings, source.segments.length)
    const known = new Set([
      ...shared,
      ...(hinted.get(index)?.keys() ?? []),
      ...likeliest(pairs, index, source.segments.length)
    ])
    const partners = [...known].map(partner => ({ partner, evidence: weigh(index, [partner]) }))
    partners.sort((a, b) => b.evidence - a.evidence || a.partner - b.partner)
    return partners.slice(0, kept).map(({ partner }) => partner)
  })
  return {
    candidates,
    standing,
    between,
    weigh,
    explains: (index, stretch) => temper * forward(index, stretch) + hintFor(index, stretch)
  }

  function weigh(index: number, stretch: readonly number[]): number {
    const backward = stretch.reduce((sum, part) => sum + back(part, [index]), 0)
    return temper * (forward(index, stretch) + reverse * backward) + hintFor(index, stretch)
  }

  function between(index: number, partner: number): number {
    const seen = known[index]?.get(partner)
    if (seen !== undefined) return seen
    const evidence = Math.max(floor, weigh(index, [partner]), weighBelow(index, partner))
    known[index]?.set(partner, evidence)
    return evidence
  }

  /** Weigh a segment against what lies below a heading: a label may name its headings, a sentence sum up all of it. */
  function weighBelow(index: number, partner: number): number {
    const end = source.ends[partner] ?? 0
    if (end - partner < 2 || end - partner > widest) return floor
    if (target.children[index]?.length) {
      const headings = (source.children[partner] ?? []).filter(child => source.children[child]?.length)
      return headings.length > 1 ? temper * forward(index, headings) + naming : floor
    }
    const below = Array.from({ length: end - partner }, (_, at) => partner + at)
    return temper * forward(index, below) + summing
  }
}

/** List the source segments that evidence between pairs speaks for, the likeliest first. */
function likeliest(pairs: readonly PairScore[], index: number, count: number): number[] {
  if (pairs.length === 0) return []
  const all = Array.from({ length: count }, (_, at) => ({
    at,
    weight: pairs.reduce((sum, score) => sum + score(at, index), 0)
  }))
  const speaking = all.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight || a.at - b.at)
  return speaking.slice(0, kept).map(({ at }) => at)
}

function shareHan(tables: TokenTables): boolean {
  const kind = tables.kinds.indexOf('han')
  const shares = [tables.source, tables.target].map(side => shareKnown(side, tables)[kind] ?? 0)
  return Math.min(...shares) >= leastShared
}

function gatherHints(hints: readonly GivenRendering[]): Map<number, Map<number, number>> {
  const gathered = new Map<number, Map<number, number>>()
  for (const { source, target, evidence } of hints) {
    for (const index of target) {
      const list = gathered.get(index) ?? new Map<number, number>()
      for (const partner of source) list.set(partner, evidence)
      gathered.set(index, list)
    }
  }
  return gathered
}

function indexTokens(segments: readonly Int32Array[], size: number): number[][] {
  const postings: number[][] = Array.from({ length: size }, () => [])
  segments.forEach((tokens, index) => {
    for (const token of tokens) postings[token]?.push(index)
  })
  return postings
}

/** List the segments that share most, each shared token counting by how rare it is. */
function sharing(tokens: Int32Array, postings: readonly (readonly number[])[], count: number): number[] {
  const shared = new Map<number, number>()
  for (const token of tokens) {
    const list = postings[token] ?? []
    const weight = Math.log((count + 1) / list.length)
    for (const index of list) shared.set(index, (shared.get(index) ?? 0) + weight)
  }
  const ranked = [...shared].sort((a, b) => b[1] - a[1] || a[0] - b[0])
  return ranked.slice(0, weighed).map(([index]) => index)
}
