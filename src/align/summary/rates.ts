import { createTokenVisit, type Outlines, type Rate, type TokenTables } from './likelihood.ts'

/** Rates of both directions. */
export interface Rates {
  /** Share of a target segment that its source explains. */
  readonly target: Rate
  /** Share of a source segment that its target explains: little, in a summary of a full text. */
  readonly source: Rate
}

/** A stretch of the source and the target segment that renders it. */
export interface Couple {
  readonly stretch: readonly number[]
  readonly target: number
}

/** Rate of a token before anything is known. */
const first = { target: 0.5, heading: 0.4, leaf: 0.2 }

/** Weight of the first rate against what is counted, in tokens. */
const pseudoCount = 20

/** Rates to start with. */
export function firstRates(tables: TokenTables, outlines: Outlines): Rates {
  return makeRates(tables, outlines, () => first.target, first)
}

/**
 * Estimate the rates from couples (one step of expectation maximisation): for the target by kind of evidence, for the
 * source apart for headings and for what has none below, since a summary keeps headings and sums up measures.
 */
export function estimateRates(
  couples: readonly Couple[],
  tables: TokenTables,
  outlines: Outlines,
  rates: Rates
): Rates {
  const kinds = new Map([...new Set(tables.kinds)].map(kind => [kind, tally(first.target)]))
  const ranks = { heading: tally(first.heading), leaf: tally(first.leaf) }
  const forward = createTokenVisit({
    explained: tables.target,
    explaining: tables.source,
    rate: rates.target
  })
  const back = createTokenVisit({ explained: tables.source, explaining: tables.target, rate: rates.source })
  for (const { stretch, target } of couples) {
    forward(target, stretch, (lambda, likelihood, token) => {
      count(kinds.get(tables.kinds[token] ?? ''), lambda, likelihood)
    })
    for (const index of stretch) {
      const rank = ranks[rankOf(outlines, index)]
      back(index, [target], (lambda, likelihood) => count(rank, lambda, likelihood))
    }
  }
  const byRank = { heading: rateOf(ranks.heading), leaf: rateOf(ranks.leaf) }
  return makeRates(tables, outlines, kind => rateOf(kinds.get(kind)), byRank)
}

function makeRates(
  tables: TokenTables,
  outlines: Outlines,
  byKind: (kind: string) => number,
  byRank: { readonly heading: number; readonly leaf: number }
): Rates {
  const every = new Float64Array(tables.kinds.length).fill(1)
  return {
    target: {
      tokens: Float64Array.from(tables.kinds, byKind),
      segments: new Float64Array(tables.target.tokens.length).fill(1)
    },
    source: {
      tokens: every,
      segments: Float64Array.from(outlines.source.segments, (_, index) => byRank[rankOf(outlines, index)])
    }
  }
}

function rankOf({ source }: Outlines, index: number): 'heading' | 'leaf' {
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
function count(sum: Tally | undefined, lambda: number, likelihood: number): void {
  if (!sum) return
  sum.explained += (lambda * likelihood) / (1 - lambda + lambda * likelihood || 1)
  sum.all += 1
}

function rateOf(sum: Tally | undefined): number {
  return sum ? Math.min(0.9, Math.max(0.05, sum.explained / sum.all)) : first.target
}
