import type { OutlineTree } from './outline-tree.ts'

/** Tokens of the segments of one side, as numbers shared by both sides. */
export interface TokenTable {
  /** Distinct tokens of each segment. */
  readonly tokens: readonly Int32Array[]
  /** Frequency of each token in its segment. */
  readonly counts: readonly Float64Array[]
  /** Sum of the counts of each segment. */
  readonly sizes: Float64Array
  /** Smoothed share of each token on the whole side, by the segments it occurs in. */
  readonly background: Float64Array
  /** Number of distinct tokens of each segment that never occur on the other side, by kind. */
  readonly foreign: readonly Float64Array[]
}

/** The tables of both sides, with the same token numbers. */
export interface TokenTables {
  readonly source: TokenTable
  readonly target: TokenTable
  /** Kinds of evidence. */
  readonly kinds: readonly string[]
  /** Index of the kind of each token. */
  readonly kindOf: Uint8Array
}

/** Both outlines. */
export interface OutlinePair {
  readonly source: OutlineTree
  readonly target: OutlineTree
}

/** Share of a segment's tokens that are drawn from its counterpart; λ is the product of both fields. */
export interface Rate {
  /** By kind of evidence. */
  readonly kinds: Float64Array
  /** By segment. */
  readonly segments: Float64Array
}

/** Tokens that a short text had no room for; without them, a short text makes chance look too likely. */
const unseen = 500

/** One side as explained by the other. */
export interface ExplainingSide {
  readonly explained: TokenTable
  readonly explaining: TokenTable
  readonly kindOf: Uint8Array
  readonly rate: Rate
}

/** Called with a token's rate λ, its ratio P(t | stretch) / q(t), its kind, and the number of such tokens. */
export type TokenVisitor = (lambda: number, likelihood: number, kind: number, count: number) => void

/**
 * Number the tokens that both sides have. Tokens that one side lacks are only counted.
 *
 * @param source - per segment, tokens prefixed with their kind and a colon.
 */
export function tabulate(
  source: readonly (readonly string[])[],
  target: readonly (readonly string[])[]
): TokenTables {
  const inSource = new Set(source.flat())
  const inTarget = new Set(target.flat())
  const shared = [...inTarget].filter(token => inSource.has(token))
  const kinds = [...new Set([...inSource, ...inTarget].map(kindName))].sort()
  const ids = new Map(shared.map((token, id) => [token, id]))
  const kindOf = Uint8Array.from(shared, token => kinds.indexOf(kindName(token)))
  return { source: table(source, ids, kinds), target: table(target, ids, kinds), kinds, kindOf }
}

function kindName(token: string): string {
  return token.slice(0, token.indexOf(':'))
}

function table(
  segments: readonly (readonly string[])[],
  ids: ReadonlyMap<string, number>,
  kinds: readonly string[]
): TokenTable {
  const counted = segments.map(tokens => countTokens(tokens, ids))
  const occurs = new Float64Array(ids.size)
  for (const counts of counted) for (const id of counts.keys()) occurs[id] = (occurs[id] ?? 0) + 1
  const total = occurs.reduce((sum, count) => sum + count + 0.5, unseen)
  return {
    tokens: counted.map(counts => Int32Array.from(counts.keys())),
    counts: counted.map(counts => Float64Array.from(counts.values())),
    sizes: Float64Array.from(counted, counts => [...counts.values()].reduce((sum, count) => sum + count, 0)),
    background: occurs.map(count => (count + 0.5) / total),
    foreign: segments.map(tokens => countForeign(tokens, ids, kinds))
  }
}

function countTokens(tokens: readonly string[], ids: ReadonlyMap<string, number>): Map<number, number> {
  const counts = new Map<number, number>()
  for (const token of tokens) {
    const id = ids.get(token)
    if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}

function countForeign(
  tokens: readonly string[],
  ids: ReadonlyMap<string, number>,
  kinds: readonly string[]
): Float64Array {
  const foreign = new Float64Array(kinds.length)
  for (const token of new Set(tokens)) {
    const kind = kinds.indexOf(kindName(token))
    if (!ids.has(token)) foreign[kind] = (foreign[kind] ?? 0) + 1
  }
  return foreign
}

/**
 * Make a function that measures how much better than chance a stretch of the other side explains a segment: the
 * log-likelihood ratio Σ log((1 − λ) + λ · P(t | stretch) / q(t)) over the segment's distinct tokens t, in nats, with
 * P(t | stretch) the token's share of the stretch and q(t) its share of the whole side.
 *
 * Its arguments are the index of the explained segment and the indexes of the explaining ones.
 */
export function createExplainer(
  direction: ExplainingSide
): (segment: number, stretch: readonly number[]) => number {
  const visit = createTokenVisit(direction)
  let ratio = 0
  const add: TokenVisitor = (lambda, likelihood, _kind, count) => {
    ratio += count * Math.log(1 - lambda + lambda * likelihood)
  }
  return (segment, stretch) => {
    ratio = 0
    visit(segment, stretch, add)
    return ratio
  }
}

/** Make a function that visits the tokens of a segment, with how a stretch of the other side explains them. */
export function createTokenVisit({
  explained,
  explaining,
  kindOf,
  rate
}: ExplainingSide): (segment: number, stretch: readonly number[], visit: TokenVisitor) => void {
  const found = new Float64Array(explaining.background.length)
  const tally = (stretch: readonly number[], sign: 1 | -1): void => {
    for (const index of stretch) {
      const tokens = explaining.tokens[index] ?? []
      const counts = explaining.counts[index] ?? []
      for (let at = 0; at < tokens.length; at++) {
        const token = tokens[at] ?? 0
        found[token] = (found[token] ?? 0) + sign * (counts[at] ?? 0)
      }
    }
  }
  return (segment, stretch, visit) => {
    let size = 0
    for (const index of stretch) size += explaining.sizes[index] ?? 0
    const certain = ((rate.segments[segment] ?? 0) * size) / (size + 3)
    tally(stretch, 1)
    for (const token of explained.tokens[segment] ?? []) {
      const share = size > 0 ? (found[token] ?? 0) / size : 0
      const kind = kindOf[token] ?? 0
      visit(certain * (rate.kinds[kind] ?? 0), share / (explaining.background[token] ?? 1), kind, 1)
    }
    explained.foreign[segment]?.forEach((count, kind) => {
      if (count > 0) visit(certain * (rate.kinds[kind] ?? 0), 0, kind, count)
    })
    tally(stretch, -1)
  }
}

/**
 * Measure the share of a side's tokens, per kind, that the other side has somewhere; no more can be explained. An
 * English text has words that no Chinese text has, and they are no evidence against a pair.
 */
export function shareKnown({ tokens, foreign }: TokenTable, { kinds, kindOf }: TokenTables): Float64Array {
  const known = new Float64Array(kinds.length)
  for (const token of tokens.flatMap(list => [...list])) {
    const kind = kindOf[token] ?? 0
    known[kind] = (known[kind] ?? 0) + 1
  }
  return known.map((count, kind) => {
    const lacking = foreign.reduce((sum, counts) => sum + (counts[kind] ?? 0), 0)
    return (count + 0.5) / (count + lacking + 1)
  })
}
