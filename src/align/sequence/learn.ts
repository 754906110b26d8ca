import type { LexicalTable } from './lexical-table.ts'
import type { PathBead } from './shape.ts'
import { shapes } from './shape.ts'
import type { CompiledSide } from './side.ts'

/** Co-occurring pairs of tokens in beads, prepared for training in both directions. */
export interface Cooccurrences {
  /** Tokens of each pair. */
  readonly sources: Int32Array
  readonly targets: Int32Array
  /** Per bead: its tokens and counts on each side, the pairs they make (source by source), and its weight. */
  readonly beads: readonly BeadTokens[]
  /** Number of tokens of both sides. */
  readonly size: number
}

interface BeadTokens {
  readonly source: Int32Array
  readonly sourceCounts: Float32Array
  readonly target: Int32Array
  readonly targetCounts: Float32Array
  readonly pairs: Int32Array
  readonly weight: number
}

const rounds = 3
const discount = 0.6
const leastShare = 0.03

/** Collect the pairs of tokens of the channel `learned` that co-occur in the beads of a path. */
export function collectCooccurrences(
  path: readonly PathBead[],
  source: CompiledSide,
  target: CompiledSide,
  isLexical: (token: number) => boolean,
  size: number
): Cooccurrences {
  const numbers = new PairIndex()
  const beads = path.flatMap(bead => {
    const [rows, columns] = shapes[bead.shape] ?? [0, 0]
    if (rows === 0 || columns === 0) return []
    const one = bag(source, bead.row, rows, isLexical)
    const other = bag(target, bead.column, columns, isLexical)
    const pairs = new Int32Array(one.tokens.length * other.tokens.length)
    let at = 0
    for (const from of one.tokens) for (const to of other.tokens) pairs[at++] = numbers.of(from, to)
    return [
      {
        source: one.tokens,
        sourceCounts: one.counts,
        target: other.tokens,
        targetCounts: other.counts,
        pairs,
        weight: bead.posterior
      }
    ]
  })
  return { sources: Int32Array.from(numbers.sources), targets: Int32Array.from(numbers.targets), beads, size }
}

/** Numbers token pairs in order of first occurrence: an open-addressing hash table on typed arrays. */
class PairIndex {
  readonly sources: number[] = []
  readonly targets: number[] = []
  #slots = new Int32Array(1 << 16).fill(-1)

  of(source: number, target: number): number {
    if (this.sources.length * 2 > this.#slots.length) this.#grow()
    const slot = this.#find(source, target)
    const known = this.#slots[slot] ?? -1
    if (known >= 0) return known
    this.#slots[slot] = this.sources.length
    this.targets.push(target)
    return this.sources.push(source) - 1
  }

  #find(source: number, target: number): number {
    const mask = this.#slots.length - 1
    let slot = (Math.imul(source, 0x9e3779b1) ^ Math.imul(target, 0x85ebca6b)) & mask
    slot ^= slot >>> 15
    for (;;) {
      const known = this.#slots[slot] ?? -1
      if (known < 0 || (this.sources[known] === source && this.targets[known] === target)) return slot
      slot = (slot + 1) & mask
    }
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 2).fill(-1)
    for (let number = 0; number < this.sources.length; number += 1) {
      this.#slots[this.#find(this.sources[number] ?? 0, this.targets[number] ?? 0)] = number
    }
  }
}

/**
 * Learn how source tokens are rendered (`backward`: what target tokens render), for each part from the beads outside
 * it: IBM Model 1 (Brown et al. 1993) with an empty word, with shares discounted for rare tokens, and small shares
 * dropped.
 *
 * @param partOf part of a bead, from 0 to `parts` − 1.
 * @param withWhole whether to append a lexicon learnt from all beads.
 */
export function learnTables(
  meetings: Cooccurrences,
  backward: boolean,
  parts: number,
  partOf: (bead: number) => number,
  withWhole: boolean
): LexicalTable[] {
  const { sources, targets, beads, size } = meetings
  const froms = backward ? targets : sources
  const tos = backward ? sources : targets
  const flat = new Float32Array(froms.length).fill(1)
  const own = Array.from({ length: parts }, () => new Float32Array(froms.length))
  beads.forEach((bead, at) => {
    expect(bead, backward, flat, own[partOf(at)] ?? flat, true)
  })
  const whole = flat.map((_, pair) => own.reduce((sum, counts) => sum + (counts[pair] ?? 0), 0))
  return [...own, ...(withWhole ? [flat.fill(0)] : [])].map((counts, part) => {
    let shares = whole.map((count, pair) => Math.max(0, count - (counts[pair] ?? 0)))
    for (let round = 1; round < rounds; round += 1) {
      divide(shares, froms, size, 0)
      const next = new Float32Array(froms.length)
      beads.forEach((bead, at) => {
        if (partOf(at) !== part) expect(bead, backward, shares, next, false)
      })
      shares = next
    }
    divide(shares, froms, size, discount)
    return toTable(froms, tos, shares, size)
  })
}

/** Normalise counts of pairs to shares of their first token, in place. */
function divide(counts: Float32Array, froms: Int32Array, size: number, less: number): void {
  const totals = new Float64Array(size)
  for (let pair = 0; pair < counts.length; pair += 1) {
    const from = froms[pair] ?? 0
    totals[from] = (totals[from] ?? 0) + (counts[pair] ?? 0)
  }
  for (let pair = 0; pair < counts.length; pair += 1) {
    counts[pair] = (counts[pair] ?? 0) / ((totals[froms[pair] ?? 0] ?? 0) + less + 1e-9)
  }
}

function expect(
  bead: BeadTokens,
  backward: boolean,
  shares: Float32Array,
  counts: Float32Array,
  flat: boolean
): void {
  const rows = bead.source.length
  const columns = bead.target.length
  const outer = backward ? rows : columns
  const inner = backward ? columns : rows
  const innerCounts = backward ? bead.targetCounts : bead.sourceCounts
  const outerCounts = backward ? bead.sourceCounts : bead.targetCounts
  for (let o = 0; o < outer; o += 1) {
    let sum = flat ? 1 : 0.02
    for (let i = 0; i < inner; i += 1) {
      const pair = bead.pairs[backward ? o * columns + i : i * columns + o] ?? 0
      sum += (innerCounts[i] ?? 0) * (shares[pair] ?? 0)
    }
    const scale = (bead.weight * (outerCounts[o] ?? 0)) / sum
    for (let i = 0; i < inner; i += 1) {
      const pair = bead.pairs[backward ? o * columns + i : i * columns + o] ?? 0
      counts[pair] = (counts[pair] ?? 0) + scale * (innerCounts[i] ?? 0) * (shares[pair] ?? 0)
    }
  }
}

function toTable(froms: Int32Array, tos: Int32Array, shares: Float32Array, size: number): LexicalTable {
  const start = new Int32Array(size + 1)
  for (let pair = 0; pair < froms.length; pair += 1) {
    if ((shares[pair] ?? 0) >= leastShare)
      start[(froms[pair] ?? 0) + 1] = (start[(froms[pair] ?? 0) + 1] ?? 0) + 1
  }
  for (let token = 0; token < size; token += 1)
    start[token + 1] = (start[token + 1] ?? 0) + (start[token] ?? 0)
  const next = start.slice()
  const tokens = new Int32Array(start[size] ?? 0)
  const kept = new Float32Array(start[size] ?? 0)
  for (let pair = 0; pair < froms.length; pair += 1) {
    const share = shares[pair] ?? 0
    if (share < leastShare) continue
    const from = froms[pair] ?? 0
    const at = next[from] ?? 0
    next[from] = at + 1
    tokens[at] = tos[pair] ?? 0
    kept[at] = share
  }
  return { start, tokens, shares: kept }
}

function bag(
  side: CompiledSide,
  first: number,
  segments: number,
  isLexical: (token: number) => boolean
): { tokens: Int32Array; counts: Float32Array } {
  const counts = new Map<number, number>()
  for (let at = side.offsets[first] ?? 0; at < (side.offsets[first + segments] ?? 0); at += 1) {
    const token = side.tokens[at] ?? 0
    if (isLexical(token)) counts.set(token, (counts.get(token) ?? 0) + (side.counts[at] ?? 0))
  }
  return { tokens: Int32Array.from(counts.keys()), counts: Float32Array.from(counts.values()) }
}
