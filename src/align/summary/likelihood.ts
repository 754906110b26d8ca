import type { OutlineTree } from './outline-tree.ts'

/** Tokens of the segments of one side, as numbers shared by both sides. */
export interface TokenTable {
  /** Distinct tokens of each segment. */
  readonly tokens: readonly Int32Array[]
  /** How often each of them occurs there. */
  readonly counts: readonly Float64Array[]
  /** Sum of the counts of each segment. */
  readonly sizes: Float64Array
  /** Share of each token in the side as a whole, by the segments it occurs in, smoothed. */
  readonly background: Float64Array
}

/** Both sides in one numbering. */
export interface TokenTables {
  readonly source: TokenTable
  readonly target: TokenTable
  /** Kind of evidence of each token. */
  readonly kinds: readonly string[]
}

/** Both outlines. */
export interface Outlines {
  readonly source: OutlineTree
  readonly target: OutlineTree
}

/** Share of a segment's tokens that are drawn from its counterpart, by token and segment: λ. */
export type Rate = (token: number, segment: number) => number

/** One side explained by the other. */
export interface Direction {
  readonly explained: TokenTable
  readonly explaining: TokenTable
  readonly rate: Rate
}

/**
 * Number the tokens of both sides; those that occur on one side only say nothing and are left out.
 *
 * @param source - per segment, tokens that start with their kind and a colon.
 */
export function tabulate(
  source: readonly (readonly string[])[],
  target: readonly (readonly string[])[]
): TokenTables {
  const inSource = new Set(source.flat())
  const shared = [...new Set(target.flat())].filter(token => inSource.has(token))
  const ids = new Map(shared.map((token, id) => [token, id]))
  const kinds = shared.map(token => token.slice(0, token.indexOf(':')))
  return { source: table(source, ids), target: table(target, ids), kinds }
}

function table(segments: readonly (readonly string[])[], ids: ReadonlyMap<string, number>): TokenTable {
  const counted = segments.map(tokens => {
    const counts = new Map<number, number>()
    for (const token of tokens) {
      const id = ids.get(token)
      if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1)
    }
    return counts
  })
  const occurs = new Float64Array(ids.size)
  for (const counts of counted) for (const id of counts.keys()) occurs[id] = (occurs[id] ?? 0) + 1
  const total = occurs.reduce((sum, count) => sum + count + 0.5, 0) || 1
  return {
    tokens: counted.map(counts => Int32Array.from(counts.keys())),
    counts: counted.map(counts => Float64Array.from(counts.values())),
    sizes: Float64Array.from(counted, counts => [...counts.values()].reduce((sum, count) => sum + count, 0)),
    background: occurs.map(count => (count + 0.5) / total)
  }
}

/**
 * Measure how much better a stretch of the other side explains a segment than chance does: the log-likelihood ratio
 * Σ log((1 − λ) + λ · P(t | stretch) / q(t)) over the segment's distinct tokens t, in nats, with P(t | stretch) the
 * token's share of the stretch and q(t) its share of the whole side.
 *
 * @param segment - index of the segment that is explained.
 * @param stretch - indexes of the segments of the other side that explain it.
 */
export function explain(direction: Direction, segment: number, stretch: readonly number[]): number {
  let ratio = 0
  eachToken(direction, segment, stretch, (lambda, likelihood) => {
    ratio += Math.log(1 - lambda + lambda * likelihood)
  })
  return ratio
}

/** Visit the tokens of a segment with their rate λ and P(t | stretch) / q(t). */
export function eachToken(
  { explained, explaining, rate }: Direction,
  segment: number,
  stretch: readonly number[],
  visit: (lambda: number, likelihood: number, token: number) => void
): void {
  const size = stretch.reduce((sum, index) => sum + (explaining.sizes[index] ?? 0), 0)
  const found = countIn(explaining, stretch)
  for (const token of explained.tokens[segment] ?? []) {
    const share = size > 0 ? (found.get(token) ?? 0) / size : 0
    visit((rate(token, segment) * size) / (size + 3), share / (explaining.background[token] ?? 1), token)
  }
}

function countIn(table: TokenTable, stretch: readonly number[]): Map<number, number> {
  const found = new Map<number, number>()
  for (const index of stretch) {
    const counts = table.counts[index]
    table.tokens[index]?.forEach((token, at) => {
      found.set(token, (found.get(token) ?? 0) + (counts?.[at] ?? 0))
    })
  }
  return found
}
