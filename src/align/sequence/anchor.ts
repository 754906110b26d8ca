import { channels } from './channel.ts'
import type { Side } from './side.ts'

/** A source and a target segment that surely render each other. */
export interface Anchor {
  readonly row: number
  readonly column: number
}

/** A token must be this rare on both sides to speak for an anchor. */
const rarest = 6
/** An anchor needs so much shared evidence, in nats. */
const leastWeight = 7

/**
 * Find anchors: couples of segments that share rare tokens and are each other's best, in one order on both sides (the
 * heaviest chain, by a Fenwick tree of maxima). Linear in the text but for a logarithm.
 */
export function findAnchors(source: Side, target: Side, channelOf: Uint8Array): Anchor[] {
  const couples = mutualBest(weighCouples(source, target, channelOf), source.size, target.size)
  return heaviestChain(couples, target.size)
}

interface Couple extends Anchor {
  readonly weight: number
}

function weighCouples(source: Side, target: Side, channelOf: Uint8Array): Couple[] {
  const inSource = postings(source, channelOf)
  const inTarget = postings(target, channelOf)
  const weights = new Map<number, number>()
  for (const [token, rows] of inSource) {
    const columns = inTarget.get(token)
    if (!columns || rows.length > rarest || columns.length > rarest) continue
    const weight =
      Math.log((source.size + target.size) / (rows.length + columns.length)) /
      Math.max(rows.length, columns.length)
    for (const row of rows) {
      for (const column of columns) {
        const key = row * target.size + column
        weights.set(key, (weights.get(key) ?? 0) + weight)
      }
    }
  }
  return [...weights].flatMap(([key, weight]) =>
    weight < leastWeight ? [] : [{ row: Math.floor(key / target.size), column: key % target.size, weight }]
  )
}

function postings(side: Side, channelOf: Uint8Array): Map<number, number[]> {
  const lists = new Map<number, number[]>()
  const silent = new Set([channels.indexOf('learned'), channels.indexOf('punctuation')])
  for (let segment = 0; segment < side.size; segment += 1) {
    for (let at = side.offsets[segment] ?? 0; at < (side.offsets[segment + 1] ?? 0); at += 1) {
      const token = side.tokens[at] ?? 0
      if (silent.has(channelOf[token] ?? 0)) continue
      const list = lists.get(token)
      if (!list) lists.set(token, [segment])
      else if (list.length <= rarest) list.push(segment)
    }
  }
  return lists
}

function mutualBest(couples: readonly Couple[], rows: number, columns: number): Couple[] {
  const bestOfRow = new Float64Array(rows)
  const bestOfColumn = new Float64Array(columns)
  for (const { row, column, weight } of couples) {
    bestOfRow[row] = Math.max(bestOfRow[row] ?? 0, weight)
    bestOfColumn[column] = Math.max(bestOfColumn[column] ?? 0, weight)
  }
  return couples.filter(
    ({ row, column, weight }) => weight >= (bestOfRow[row] ?? 0) && weight >= (bestOfColumn[column] ?? 0)
  )
}

function heaviestChain(couples: readonly Couple[], columns: number): Anchor[] {
  const ordered = [...couples].sort((a, b) => a.row - b.row || b.column - a.column)
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
  const chain: Anchor[] = []
  for (; at >= 0; at = before[at] ?? -1) {
    const couple = ordered[at]
    if (couple) chain.push({ row: couple.row, column: couple.column })
  }
  return chain.reverse()
}
