import type { Channels } from './channel.ts'
import { type EvidenceDirection, windowRate } from './evidence-score.ts'
import type { PathBead } from './shape.ts'
import { shapes } from './shape.ts'

/** Return initial rates, which are estimated once texts are known. */
export function firstRates({ size }: Channels): Float64Array {
  return new Float64Array(size).fill(0.15)
}

const pseudo = 20

/**
 * Re-estimate the share of the tokens of each channel that a rendering explains, by one EM step on the 1–1 beads of a
 * path, weighted by their posterior.
 */
export function estimateRates(
  direction: EvidenceDirection,
  backward: boolean,
  path: readonly PathBead[]
): Float64Array {
  const { size } = direction.from.channels
  const explained = new Float64Array(size)
  const seen = new Float64Array(size)
  const odds = new Map<number, number>()
  for (const bead of path) {
    const [rows, columns] = shapes[bead.shape] ?? [0, 0]
    if (rows !== 1 || columns !== 1) continue
    const from = backward ? bead.column : bead.row
    const to = backward ? bead.row : bead.column
    spread(direction, from, odds)
    count(direction, from, to, odds, bead.posterior, explained, seen)
  }
  return explained.map((_, channel) => {
    const rate = ((explained[channel] ?? 0) + pseudo * 0.1) / ((seen[channel] ?? 0) + pseudo)
    return Math.min(0.97, Math.max(0.002, rate))
  })
}

function spread(
  { from, channelOf, learned }: EvidenceDirection,
  segment: number,
  odds: Map<number, number>
): void {
  odds.clear()
  const table = learned?.tables[learned.partOf[segment] ?? 0]
  for (let at = from.offsets[segment] ?? 0; at < (from.offsets[segment + 1] ?? 0); at += 1) {
    const token = from.tokens[at] ?? 0
    const amount = from.counts[at] ?? 0
    if (channelOf[token] !== from.channels.learned) odds.set(token, amount)
    else if (table) {
      for (let entry = table.start[token] ?? 0; entry < (table.start[token + 1] ?? 0); entry += 1) {
        const to = table.tokens[entry] ?? 0
        odds.set(to, (odds.get(to) ?? 0) + amount * (table.shares[entry] ?? 0))
      }
    }
  }
}

function count(
  { from, to, channelOf, background, rates }: EvidenceDirection,
  segment: number,
  other: number,
  odds: ReadonlyMap<number, number>,
  weight: number,
  explained: Float64Array,
  seen: Float64Array
): void {
  const { size } = from.channels
  for (let channel = 0; channel < size; channel += 1) {
    const total = from.totals[segment * size + channel] ?? 0
    const tokens = to.distinct[other * size + channel] ?? 0
    seen[channel] = (seen[channel] ?? 0) + (weight * tokens * total) / (total + 3)
  }
  for (let at = to.offsets[other] ?? 0; at < (to.offsets[other + 1] ?? 0); at += 1) {
    const token = to.tokens[at] ?? 0
    const channel = channelOf[token] ?? 0
    const total = from.totals[segment * size + channel] ?? 0
    if (total === 0) continue
    const rate = windowRate(rates[channel] ?? 0, total)
    const ratio = (odds.get(token) ?? 0) / total / (background[token] ?? 1)
    const share = total / (total + 3)
    explained[channel] =
      (explained[channel] ?? 0) +
      weight * share * Math.min(1, (rate * ratio) / (1 - rate + rate * ratio) / share)
  }
}
