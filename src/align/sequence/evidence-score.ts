import type { Channels } from './channel.ts'
import type { LexicalTable } from './lexical-table.ts'
import type { Region } from './region.ts'
import { widest } from './shape.ts'
import type { CompiledSide } from './side.ts'

/** One direction of evidence: how well windows of `from` explain single segments of `to`. */
export interface EvidenceDirection {
  readonly from: CompiledSide
  readonly to: CompiledSide
  /** Channel of every token. */
  readonly channelOf: Uint8Array
  /** Background share of every token within its channel on the side `to`. */
  readonly background: Float32Array
  /** Share of the tokens of each channel that a rendering explains, 0 to 1. */
  readonly rates: Float64Array
  /** Learnt lexicons, and which of them each segment of `from` uses; absent in the first pass. */
  readonly learned?: { readonly tables: readonly LexicalTable[]; readonly partOf: Uint8Array }
}

/** Receives the scores of a cell for windows of one to six segments, at `scores[0]` to `scores[5]`. */
export type PutScores = (row: number, column: number, scores: Float64Array) => void

const saturation = 3

/** Return the share of tokens explained by a window with `total` tokens in the channel. */
export function windowRate(rate: number, total: number): number {
  return (rate * total) / (total + saturation)
}

/**
 * Score how well each window of up to `windows` segments of `from` explains each segment of `to` in a region.
 *
 * The score is the log-likelihood ratio Σ log((1 − λ) + λ · P(token | window) / q(token)) over the distinct tokens of
 * the segment, each term times the weight of its channel, where P is the token's share of the window's tokens in its
 * channel (through the lexicon in the channel `learned`), q its background share, and λ the channel's rate for a window
 * of that size.
 *
 * @param region rows are windows' first segments, columns segments of `to`.
 */
export function scoreDirection(
  direction: EvidenceDirection,
  region: Region,
  windows: number,
  put: PutScores
): void {
  const { from, to, channelOf, background } = direction
  const sheet = new WindowSheet(direction, windows)
  const scores = new Float64Array(widest)
  for (let row = 0; row < from.size; row += 1) {
    const low = region.low(row)
    const high = region.high(row)
    if (high < low) continue
    sheet.fill(row, channelOf, background)
    for (let column = low; column <= high; column += 1) {
      if (windows === 1) sheet.scoreFirst(to, column, scores)
      else sheet.score(to, column, scores)
      put(row, column, scores)
    }
    sheet.clear()
  }
}

/** What the windows that start at one segment can explain. */
class WindowSheet {
  readonly #direction: EvidenceDirection
  readonly #channels: Channels
  readonly #windows: number
  readonly #stride: number
  /** Odds λ/(1 − λ) · P/q of token `t` and window `w` at `t * stride + w`; 0 if it is not explained. */
  readonly #odds: Float64Array
  /** Log-likelihood ratio log(1 − λ) of an unexplained token, by window and channel. */
  readonly #misses: Float64Array
  readonly #scales: Float64Array
  /** 1 for the tokens in `#touched`, whose odds are set. */
  readonly #marks: Uint8Array
  #touched = new Int32Array(1024)
  #size = 0

  constructor(direction: EvidenceDirection, windows: number) {
    this.#direction = direction
    this.#channels = direction.from.channels
    this.#misses = new Float64Array(widest * this.#channels.size)
    this.#scales = new Float64Array(widest * this.#channels.size)
    this.#windows = windows
    this.#stride = windows === 1 ? 1 : widest
    this.#odds = new Float64Array(direction.channelOf.length * this.#stride)
    this.#marks = new Uint8Array(direction.channelOf.length)
  }

  fill(row: number, channelOf: Uint8Array, background: Float32Array): void {
    const { size: width, weights } = this.#channels
    const windows = Math.min(this.#windows, this.#direction.from.size - row)
    for (let extra = 0; extra < windows; extra += 1) this.#addSegment(row + extra, extra)
    this.#setRates(row, windows)
    for (let at = 0; at < this.#size; at += 1) {
      const token = this.#touched[at] ?? 0
      const channel = channelOf[token] ?? 0
      const inverse = 1 / (background[token] ?? 1)
      const weight = weights[channel] ?? 1
      let amount = 0
      for (let window = 0; window < this.#stride; window += 1) {
        const place = token * this.#stride + window
        amount += this.#odds[place] ?? 0
        const odds = amount * (this.#scales[window * width + channel] ?? 0) * inverse
        this.#odds[place] = weight === 1 ? odds : (1 + odds) ** weight - 1
      }
    }
  }

  clear(): void {
    for (let at = 0; at < this.#size; at += 1) {
      const token = this.#touched[at] ?? 0
      this.#marks[token] = 0
      const end = (token + 1) * this.#stride
      for (let place = token * this.#stride; place < end; place += 1) this.#odds[place] = 0
    }
    this.#size = 0
  }

  score(to: CompiledSide, column: number, scores: Float64Array): void {
    const { size: width } = this.#channels
    const odds = this.#odds
    const end = to.offsets[column + 1] ?? 0
    let a = 1
    let b = 1
    let c = 1
    let d = 1
    let e = 1
    let f = 1
    scores.fill(0)
    for (let at = to.offsets[column] ?? 0; at < end; at += 1) {
      const token = to.tokens[at] ?? 0
      if (this.#marks[token] === 0) continue
      const place = token * widest
      const last = odds[place + widest - 1] ?? 0
      a *= 1 + (odds[place] ?? 0)
      b *= 1 + (odds[place + 1] ?? 0)
      c *= 1 + (odds[place + 2] ?? 0)
      d *= 1 + (odds[place + 3] ?? 0)
      e *= 1 + (odds[place + 4] ?? 0)
      f *= 1 + last
      if (a > 1e200 || b > 1e200 || c > 1e200 || d > 1e200 || e > 1e200 || f > 1e200) {
        flush(scores, a, b, c, d, e, f)
        a = b = c = d = e = f = 1
      }
    }
    flush(scores, a, b, c, d, e, f)
    for (let channel = 0; channel < width; channel += 1) {
      const distinct = to.distinct[column * width + channel] ?? 0
      if (distinct === 0) continue
      for (let window = 0; window < widest; window += 1) {
        scores[window] = (scores[window] ?? 0) + distinct * (this.#misses[window * width + channel] ?? 0)
      }
    }
  }

  /** Score only the first window, at `scores[0]`. */
  scoreFirst(to: CompiledSide, column: number, scores: Float64Array): void {
    const { size: width } = this.#channels
    const odds = this.#odds
    const end = to.offsets[column + 1] ?? 0
    let product = 1
    let sum = 0
    for (let at = to.offsets[column] ?? 0; at < end; at += 1) {
      product *= 1 + (odds[to.tokens[at] ?? 0] ?? 0)
      if (product < 1e200) continue
      sum += Math.log(product)
      product = 1
    }
    sum += Math.log(product)
    for (let channel = 0; channel < width; channel += 1) {
      sum += (to.distinct[column * width + channel] ?? 0) * (this.#misses[channel] ?? 0)
    }
    scores[0] = sum
  }

  /** Set the rates of each window. Windows past the end of the text count as the last one. */
  #setRates(row: number, windows: number): void {
    const { size: width, weights } = this.#channels
    const { from, rates } = this.#direction
    for (let channel = 0; channel < width; channel += 1) {
      let total = 0
      for (let window = 0; window < widest; window += 1) {
        if (window < windows) total += from.totals[(row + window) * width + channel] ?? 0
        const rate = windowRate(rates[channel] ?? 0, total)
        this.#misses[window * width + channel] = (weights[channel] ?? 1) * Math.log(1 - rate)
        this.#scales[window * width + channel] = total > 0 ? rate / (1 - rate) / total : 0
      }
    }
  }

  #addSegment(segment: number, extra: number): void {
    const { from, channelOf, learned } = this.#direction
    const table = learned?.tables[learned.partOf[segment] ?? 0]
    const last = from.offsets[segment + 1] ?? 0
    for (let at = from.offsets[segment] ?? 0; at < last; at += 1) {
      const token = from.tokens[at] ?? 0
      const count = from.counts[at] ?? 0
      if (channelOf[token] !== this.#channels.learned) this.#add(token, count, extra)
      else if (table) {
        const end = table.start[token + 1] ?? 0
        for (let entry = table.start[token] ?? 0; entry < end; entry += 1) {
          this.#add(table.tokens[entry] ?? 0, count * (table.shares[entry] ?? 0), extra)
        }
      }
    }
  }

  #add(token: number, amount: number, extra: number): void {
    if (this.#marks[token] === 0) this.#touch(token)
    const place = token * this.#stride + extra
    this.#odds[place] = (this.#odds[place] ?? 0) + amount
  }

  #touch(token: number): void {
    if (this.#size === this.#touched.length) {
      const grown = new Int32Array(this.#touched.length * 2)
      grown.set(this.#touched)
      this.#touched = grown
    }
    this.#marks[token] = 1
    this.#touched[this.#size] = token
    this.#size += 1
  }
}

function flush(scores: Float64Array, a: number, b: number, c: number, d: number, e: number, f: number): void {
  scores[0] = (scores[0] ?? 0) + Math.log(a)
  scores[1] = (scores[1] ?? 0) + Math.log(b)
  scores[2] = (scores[2] ?? 0) + Math.log(c)
  scores[3] = (scores[3] ?? 0) + Math.log(d)
  scores[4] = (scores[4] ?? 0) + Math.log(e)
  scores[5] = (scores[5] ?? 0) + Math.log(f)
}
