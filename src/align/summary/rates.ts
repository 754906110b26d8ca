import {
  createTokenVisit,
  type ExplainingSide,
  type OutlinePair,
  type Rate,
  shareKnown,
  type TokenTables
} from './likelihood.ts'

/** Rates of both directions. */
export interface TokenRates {
  /** Share of a target segment that its source explains. */
  readonly target: Rate
  /** Share of a source segment that its target explains: small for a summary of a full text. */
  readonly source: Rate
}

/** A stretch of the source and the target segment that renders it. */
export interface RenderedStretch {
  readonly stretch: readonly number[]
  readonly target: number
}

/** Initial rate of a token. */
const first = { target: 0.5, heading: 0.4, leaf: 0.2 }

/** Weight of the initial rate relative to counts, in tokens. */
const pseudoCount = 20

/** Return the initial rates. */
export function firstTokenRates(tables: TokenTables, outlines: OutlinePair): TokenRates {
  const byKind = firstByKind(tables)
  return makeRates(tables, outlines, kind => byKind[kind] ?? 0, first)
}

/**
 * Estimate the rates from pairs, by one EM step: for the target by kind of evidence; for the source separately for
 * headings and for segments with no heading below, since a summary keeps headings and sums up measures.
 */
export function estimateTokenRates(
  pairs: readonly RenderedStretch[],
  tables: TokenTables,
  outlines: OutlinePair,
  rates: TokenRates
): TokenRates {
  const kinds = Array.from(firstByKind(tables), tally)
  const ranks = { heading: tally(first.heading), leaf: tally(first.leaf) }
  const forward = createTokenVisit(forwardOf(tables, rates))
  const back = createTokenVisit(backwardOf(tables, rates))
  for (const { stretch, target } of pairs) {
    forward(target, stretch, (lambda, likelihood, kind, times) =>
      count(kinds[kind], lambda, likelihood, times)
    )
    for (const index of stretch) {
      const rank = ranks[rankOf(outlines, index)]
      back(index, [target], (lambda, likelihood, _kind, times) => count(rank, lambda, likelihood, times))
    }
  }
  const byRank = { heading: rateOf(ranks.heading), leaf: rateOf(ranks.leaf) }
  return makeRates(tables, outlines, kind => rateOf(kinds[kind]), byRank)
}

/** View the target as explained by the source. */
export function forwardOf({ source, target, kindOf }: TokenTables, rates: TokenRates): ExplainingSide {
  return { explained: target, explaining: source, kindOf, rate: rates.target }
}

/** View the source as explained by the target. */
export function backwardOf({ source, target, kindOf }: TokenTables, rates: TokenRates): ExplainingSide {
  return { explained: source, explaining: target, kindOf, rate: rates.source }
}

function makeRates(
  tables: TokenTables,
  outlines: OutlinePair,
  byKind: (kind: number) => number,
  byRank: { readonly heading: number; readonly leaf: number }
): TokenRates {
  return {
    target: {
      kinds: Float64Array.from(tables.kinds, (_, kind) => byKind(kind)),
      segments: new Float64Array(tables.target.tokens.length).fill(1)
    },
    source: {
      kinds: shareKnown(tables.source, tables),
      segments: Float64Array.from(outlines.source.segments, (_, index) => byRank[rankOf(outlines, index)])
    }
  }
}

/** Get the initial rate of each kind: words may be unknown in the other script, numbers never are. */
function firstByKind(tables: TokenTables): Float64Array {
  const known = shareKnown(tables.target, tables)
  return known.map((share, kind) =>
    tables.kinds[kind] === 'number' ? first.target : Math.min(first.target, share)
  )
}

function rankOf({ source }: OutlinePair, index: number): 'heading' | 'leaf' {
  return source.children[index]?.length ? 'heading' : 'leaf'
}

interface Tally {
  explained: number
  all: number
}

function tally(rate: number): Tally {
  return { explained: rate * pseudoCount, all: pseudoCount }
}

/** Count a token by the posterior probability that it was drawn from the counterpart. */
function count(sum: Tally | undefined, lambda: number, likelihood: number, times: number): void {
  if (!sum) return
  sum.explained += (times * lambda * likelihood) / (1 - lambda + lambda * likelihood || 1)
  sum.all += times
}

function rateOf(sum: Tally | undefined): number {
  return sum ? Math.min(0.9, sum.explained / sum.all) : first.target
}
