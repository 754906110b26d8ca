import type { Region } from './region.ts'
import type { CompiledSide } from './side.ts'

/** A source and a target segment that surely render each other. */
export interface AnchorPoint {
  readonly row: number
  readonly column: number
}

/** Maximum frequency, on both sides or within reach, of a token that supports an anchor. */
const rarest = 6
const rarestNear = 3
/** Minimum shared evidence for an anchor, in nats. */
const leastWeight = 7
/** Tokens in a larger share of the segments are ignored. */
const commonest = 0.05

/**
 * Find anchors: pairs of segments that share tokens rare in the whole text, prefer each other, are in order on both
 * sides, and are confirmed by their neighbours. Takes O(n log n) time.
 */
export function findAnchors(
  source: CompiledSide,
  target: CompiledSide,
  channelOf: Uint8Array
): AnchorPoint[] {
  const inSource = postings(source, channelOf, rarest)
  const inTarget = postings(target, channelOf, rarest)
  const weights = new Map<number, number>()
  for (const [token, rows] of inSource) {
    const columns = inTarget.get(token)
    if (!columns) continue
    const both = rows.length + columns.length
    const weight = Math.log((source.size + target.size) / both) / Math.max(rows.length, columns.length)
    for (const row of rows) for (const column of columns) add(weights, row * target.size + column, weight)
  }
  return chooseAnchors(weights, source.size, target.size)
}

/** Find anchors by tokens that are rare within reach of a region, even if frequent elsewhere. */
export function findAnchorsWithin(
  region: Region,
  source: CompiledSide,
  target: CompiledSide,
  channelOf: Uint8Array
): AnchorPoint[] {
  const inTarget = postings(target, channelOf, commonest * target.size)
  const weights = new Map<number, number>()
  for (let row = 0; row < source.size; row += 1) {
    const low = region.low(row)
    const high = region.high(row)
    for (let at = source.offsets[row] ?? 0; at < (source.offsets[row + 1] ?? 0); at += 1) {
      const columns = inTarget.get(source.tokens[at] ?? 0)
      if (!columns) continue
      const first = lowerBound(columns, low)
      const near = lowerBound(columns, high) - first
      if (near === 0 || near > rarestNear) continue
      const weight = Math.log((high - low + 1) / near) / near
      for (let column = first; column < first + near; column += 1)
        add(weights, row * target.size + (columns[column] ?? 0), weight)
    }
  }
  return chooseAnchors(weights, source.size, target.size)
}

/** An anchor with its weight. */
export interface WeightedPoint extends AnchorPoint {
  readonly weight: number
}

function chooseAnchors(weights: ReadonlyMap<number, number>, rows: number, columns: number): AnchorPoint[] {
  const pairs: WeightedPoint[] = []
  for (const [key, weight] of weights) {
    if (weight >= leastWeight) pairs.push({ row: Math.floor(key / columns), column: key % columns, weight })
  }
  return keepConfirmed(heaviestChain(mutualBest(pairs, rows, columns), columns), columns / rows)
}

/** Keep the anchors whose position agrees with that of two of the six nearest. */
function keepConfirmed(chain: readonly AnchorPoint[], ratio: number): AnchorPoint[] {
  return chain.filter(({ row, column }, at) => {
    const near = [-3, -2, -1, 1, 2, 3].flatMap(step => chain[at + step] ?? [])
    const agreeing = near.filter(
      other =>
        Math.abs(other.column - column - ratio * (other.row - row)) <= 10 + 0.2 * Math.abs(other.row - row)
    )
    return agreeing.length >= 2
  })
}

function add(weights: Map<number, number>, key: number, weight: number): void {
  weights.set(key, (weights.get(key) ?? 0) + weight)
}

function lowerBound(sorted: readonly number[], value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}

/** List where each token occurs, for tokens in at most `most` segments. */
function postings(side: CompiledSide, channelOf: Uint8Array, most: number): Map<number, number[]> {
  const frequency = new Int32Array(channelOf.length)
  for (const token of side.tokens) frequency[token] = (frequency[token] ?? 0) + 1
  const lists = new Map<number, number[]>()
  for (let segment = 0; segment < side.size; segment += 1) {
    for (let at = side.offsets[segment] ?? 0; at < (side.offsets[segment + 1] ?? 0); at += 1) {
      const token = side.tokens[at] ?? 0
      if ((frequency[token] ?? 0) > most || side.channels.silent.has(channelOf[token] ?? 0)) continue
      const list = lists.get(token)
      if (list) list.push(segment)
      else lists.set(token, [segment])
    }
  }
  return lists
}

function mutualBest(pairs: readonly WeightedPoint[], rows: number, columns: number): WeightedPoint[] {
  const bestOfRow = new Float64Array(rows)
  const bestOfColumn = new Float64Array(columns)
  for (const { row, column, weight } of pairs) {
    bestOfRow[row] = Math.max(bestOfRow[row] ?? 0, weight)
    bestOfColumn[column] = Math.max(bestOfColumn[column] ?? 0, weight)
  }
  return pairs.filter(
    ({ row, column, weight }) => weight >= (bestOfRow[row] ?? 0) && weight >= (bestOfColumn[column] ?? 0)
  )
}

/** Choose the chain of pairs with the greatest total weight that is in order on both sides. */
export function heaviestChain(pairs: readonly WeightedPoint[], columns: number): AnchorPoint[] {
  const ordered = [...pairs].sort((a, b) => a.row - b.row || b.column - a.column)
  const tree = new Int32Array(columns + 1).fill(-1)
  const total = new Float64Array(ordered.length)
  const before = new Int32Array(ordered.length).fill(-1)
  ordered.forEach(({ column, weight }, at) => {
    let best = -1
    for (let node = column; node > 0; node -= node & -node) {
      const other = tree[node] ?? -1
      if (other >= 0 && (best < 0 || (total[other] ?? 0) > (total[best] ?? 0))) best = other
    }
    before[at] = best
    total[at] = weight + (best < 0 ? 0 : (total[best] ?? 0))
    for (let node = column + 1; node <= columns; node += node & -node) {
      const other = tree[node] ?? -1
      if (other < 0 || (total[other] ?? 0) < (total[at] ?? 0)) tree[node] = at
    }
  })
  let at = total.reduce(
    (best, value, index) => (value > (total[best] ?? -1) ? index : best),
    ordered.length > 0 ? 0 : -1
  )
  const chain: AnchorPoint[] = []
  for (; at >= 0; at = before[at] ?? -1) {
    const pair = ordered[at]
    if (pair) chain.push({ row: pair.row, column: pair.column })
  }
  return chain.reverse()
}
