import { channels } from './channel.ts'
import type { LexicalTable } from './lexical-table.ts'
import type { Region } from './region.ts'
import { widest } from './shape.ts'
import type { Side } from './side.ts'

/** What one direction of evidence is scored with: how well windows of `from` explain single segments of `to`. */
export interface Direction {
  readonly from: Side
  readonly to: Side
  /** Channel of every token. */
  readonly channelOf: Uint8Array
  /** Background share of every token in its channel on the side `to`. */
  readonly background: Float32Array
  /** Share of the tokens of each channel that a rendering explains, 0 to 1. */
  readonly rates: Float64Array
  /** Learnt lexicons and which of them serves a segment of `from`; none in the first pass. */
  readonly learned?: { readonly tables: readonly LexicalTable[]; readonly partOf: Uint8Array }
}

const saturation = 3

/** Share of tokens explained by a window with so many tokens in the channel. */
export function windowRate(rate: number, total: number): number {
  return (rate * total) / (total + saturation)
}

/**
 * Score how well each window of one to six segments of `from` explains each segment of `to` on the grid.
 *
 * The score is the log-likelihood ratio Σ log((1 − λ) + λ · P(token | window) / q(token)) over the distinct tokens of
 * the segment, P being the token's share of the window's tokens in its channel (through the lexicon in the channel
 * `learned`), q its background share, and λ the channel's rate for a window of that size.
 *
 * @param grid rows are windows' first segments, columns segments of `to`.
 * @param put takes the score of a grid cell and a window size less one.
 */
export function scoreDirection(
  direction: Direction,
  grid: Region,
  put: (row: number, column: number, extra: number, score: number) => void
): void {
  const { from, to } = direction
  const odds = Array.from({ length: widest }, () => new Float64Array(direction.background.length))
  const misses = Array.from({ length: widest }, () => new Float64Array(channels.length))
  for (let row = 0; row < from.size; row += 1) {
    const low = grid.low[row] ?? 0
    const high = grid.high[row] ?? -1
    if (high < low) continue
    const windows = Math.min(widest, from.size - row)
    const touched = fillWindows(direction, row, windows, odds, misses)
    for (let column = low; column <= high; column += 1)
      scoreCell(direction, to, row, column, windows, odds, misses, put)
    for (const token of touched) for (const window of odds) window[token] = 0
  }
}

function scoreCell(
  { channelOf: _ }: Direction,
  to: Side,
  row: number,
  column: number,
  windows: number,
  odds: readonly Float64Array[],
  misses: readonly Float64Array[],
  put: (row: number, column: number, extra: number, score: number) => void
): void {
  const first = to.offsets[column] ?? 0
  const last = to.offsets[column + 1] ?? 0
  const widestWindow = odds[windows - 1]
  let hits = 0
  for (let at = first; at < last; at += 1) {
    const token = to.tokens[at] ?? 0
    if (widestWindow && (widestWindow[token] ?? 0) > 0) hit[hits++] = token
  }
  const base = column * channels.length
  for (let extra = 0; extra < windows; extra += 1) {
    const odd = odds[extra]
    const miss = misses[extra]
    if (!odd || !miss) continue
    let score = 0
    for (let channel = 0; channel < channels.length; channel += 1) {
      score += (to.distinct[base + channel] ?? 0) * (miss[channel] ?? 0)
    }
    let product = 1
    for (let at = 0; at < hits; at += 1) {
      product *= 1 + (odd[hit[at] ?? 0] ?? 0)
      if (product > 1e200) {
        score += Math.log(product)
        product = 1
      }
    }
    put(row, column, extra, score + Math.log(product))
  }
}

const hit = new Int32Array(1 << 20)

/**
 * Fill, for the windows of `from` that start at a segment, the odds of every token they may explain — λ/(1 − λ) ·
 * P/q — and the log-likelihood ratio log(1 − λ) of a token they do not explain, per channel.
 *
 * @returns the tokens with odds.
 */
function fillWindows(
  direction: Direction,
  row: number,
  windows: number,
  odds: readonly Float64Array[],
  misses: readonly Float64Array[]
): number[] {
  const { from, channelOf, background, rates } = direction
  const touched: number[] = []
  const totals = new Float64Array(channels.length)
  const widestWindow = odds[windows - 1]
  if (!widestWindow) return touched
  for (let extra = 0; extra < windows; extra += 1) {
    const odd = odds[extra]
    if (!odd) break
    const before = odds[extra - 1]
    if (before) for (const token of touched) odd[token] = before[token] ?? 0
    addSegment(direction, row + extra, odd, touched)
    for (let channel = 0; channel < channels.length; channel += 1) {
      totals[channel] = (totals[channel] ?? 0) + (from.totals[(row + extra) * channels.length + channel] ?? 0)
    }
  }
  totals.fill(0)
  for (let extra = 0; extra < windows; extra += 1) {
    const odd = odds[extra]
    const miss = misses[extra]
    if (!odd || !miss) break
    const scale = new Float64Array(channels.length)
    for (let channel = 0; channel < channels.length; channel += 1) {
      const total = (totals[channel] ?? 0) + (from.totals[(row + extra) * channels.length + channel] ?? 0)
      totals[channel] = total
      const rate = windowRate(rates[channel] ?? 0, total)
      miss[channel] = Math.log(1 - rate)
      scale[channel] = total > 0 ? rate / (1 - rate) / total : 0
    }
    for (const token of touched) {
      odd[token] = ((odd[token] ?? 0) * (scale[channelOf[token] ?? 0] ?? 0)) / (background[token] ?? 1)
    }
  }
  return touched
}

function addSegment(
  { from, channelOf, learned }: Direction,
  segment: number,
  odd: Float64Array,
  touched: number[]
): void {
  const table = learned?.tables[learned.partOf[segment] ?? 0]
  const last = from.offsets[segment + 1] ?? 0
  for (let at = from.offsets[segment] ?? 0; at < last; at += 1) {
    const token = from.tokens[at] ?? 0
    const count = from.counts[at] ?? 0
    if (channels[channelOf[token] ?? 0] !== 'learned') addTo(odd, token, count, touched)
    else if (table) {
      const end = table.start[token + 1] ?? 0
      for (let entry = table.start[token] ?? 0; entry < end; entry += 1) {
        addTo(odd, table.tokens[entry] ?? 0, count * (table.shares[entry] ?? 0), touched)
      }
    }
  }
}

function addTo(odd: Float64Array, token: number, amount: number, touched: number[]): void {
  const before = odd[token] ?? 0
  if (before === 0) touched.push(token)
  odd[token] = before + amount
}
