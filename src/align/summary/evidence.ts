import type { PairScore } from '../evidence/index.ts'
import { createExplainer, type OutlinePair, shareKnown, type TokenTables } from './likelihood.ts'
import { backwardOf, forwardOf, type TokenRates } from './rates.ts'

/** Evidence that target segments render source segments, in nats against chance. */
export interface SummaryEvidence {
  /** Source segments that each target segment may render, most likely first. */
  readonly candidates: readonly (readonly number[])[]
  /** Evidence that a rendering needs without support from others. */
  readonly standing: number
  /** Score a target segment against one source segment, or against everything below it if that scores higher. */
  between(target: number, source: number): number
  /** Score a target segment against a stretch of source segments. */
  weigh(target: number, stretch: readonly number[]): number
  /** Score how well a stretch of source segments explains a target segment, ignoring what else the stretch says. */
  explains(target: number, stretch: readonly number[]): number
}

/** Number of pairs scored for each target segment: those that share most. */
const weighed = 32

/** Prior evidence for some pairs of segments. */
export interface GivenRendering {
  /** Indexes of source segments. */
  readonly source: readonly number[]
  /** Indexes of target segments. */
  readonly target: readonly number[]
  /** Evidence added to each pair, in nats. */
  readonly evidence: number
}

/** Number of candidates kept for each target segment. */
const kept = 12

/** Evidence for a pair that shares nothing, in nats. */
export const floor = -3

/** Weight of the source's direction relative to the target's: a summary has to be explained, its source does not. */
const reverse = 0.5

/**
 * How far evidence is trusted (`temper`), and how much of it a rendering needs without support from others (`standing`,
 * in nats). If both sides share Han characters, then characters, bigrams and lexicon words witness the same thing, and
 * all texts share some. Otherwise hardly two tokens are redundant.
 */
const belief = { sharing: { temper: 0.6, standing: 9 }, apart: { temper: 1, standing: 5 } }

/** Scripts count as sharing Han characters if at least this share of each side's characters occurs on the other. */
const leastShared = 0.25

/** Cost of summing up everything below a heading, in nats. */
const summing = -5

/** Cost of naming the headings below a heading instead of the heading itself, in nats. */
const naming = -2

/** Maximum number of segments below a source segment that are scored as one. */
const widest = 60

/** Score every pair of segments that share a token. */
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

  /** Score a segment against what is below a heading: a label may name its subheadings, a sentence may sum up all of it. */
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

/** List the source segments with the most evidence between pairs, best first. */
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

/** List the segments that share most, with each shared token weighted by its rarity. */
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
