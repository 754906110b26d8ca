import { eachToken, type Outlines, type Rate, type TokenTables } from './likelihood.ts'

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
  return estimateRates([], tables, outlines, { target: () => first.target, source: () => first.leaf })
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
  const byKind = new Map<string, Tally>()
  const byRank = { heading: tally(first.heading), leaf: tally(first.leaf) }
  const rankOf = (index: number): 'heading' | 'leaf' =>
    outlines.source.children[index]?.length ? 'heading' : 'leaf'
  for (const { stretch, target } of couples) {
    const forward = { explained: tables.target, explaining: tables.source, rate: rates.target }
    eachToken(forward, target, stretch, (lambda, likelihood, token) => {
      const kind = tables.kinds[token] ?? ''
      if (!byKind.has(kind)) byKind.set(kind, tally(first.target))
      count(byKind.get(kind), lambda, likelihood)
    })
    const back = { explained: tables.source, explaining: tables.target, rate: rates.source }
    for (const index of stretch) {
      eachToken(back, index, [target], (lambda, likelihood) =>
        count(byRank[rankOf(index)], lambda, likelihood)
      )
    }
  }
  return {
    target: token => rateOf(byKind.get(tables.kinds[token] ?? ''), first.target),
    source: (_, segment) => rateOf(byRank[rankOf(segment)], first.leaf)
  }
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

function rateOf(sum: Tally | undefined, otherwise: number): number {
  return sum ? Math.min(0.9, Math.max(0.05, sum.explained / sum.all)) : otherwise
}
