import {
  type AlignerSegment,
  type EvidenceContext,
  listTokens,
  segmentLength,
  toEvidenceSegment
} from '../evidence/index.ts'
import type { Channels } from './channel.ts'
import { compileBlocks, type SideBlocks } from './side-blocks.ts'

/** One side compiled for fast scoring: tokens as integers, segment by segment. */
export interface CompiledSide {
  /** Number of segments. */
  readonly size: number
  /** Index of each segment in the whole text. */
  readonly places: Int32Array
  /** The channels of its tokens. */
  readonly channels: Channels
  /** Segment `i` has the tokens from `offsets[i]` to `offsets[i + 1]`. */
  readonly offsets: Int32Array
  /** Distinct tokens of each segment, ordered by channel. */
  readonly tokens: Int32Array
  /** How often each of `tokens` occurs in its segment. */
  readonly counts: Float32Array
  /** Tokens of segment `i` in channel `c`, repetitions counted, at `i * channels.size + c`. */
  readonly totals: Float32Array
  /** Distinct tokens of segment `i` in channel `c`, at `i * channels.size + c`. */
  readonly distinct: Float32Array
  /** Length of each segment; see `segmentLength`. */
  readonly lengths: Float64Array
  /** The blocks of the segments. */
  readonly blocks: SideBlocks
}

/** Numbers for the tokens of both sides. */
export class Vocabulary {
  readonly #ids: ReadonlyArray<Map<string, number>>
  readonly #channelOf: number[] = []

  constructor({ size }: Channels) {
    this.#ids = Array.from({ length: size }, () => new Map<string, number>())
  }

  /** Number of known tokens. */
  get size(): number {
    return this.#channelOf.length
  }

  /** Get the number of a token of a channel, assigning one if it is new. */
  id(token: string, channel: number): number {
    const ids = this.#ids[channel]
    const seen = ids?.get(token)
    if (seen !== undefined) return seen
    const id = this.#channelOf.length
    ids?.set(token, id)
    this.#channelOf.push(channel)
    return id
  }

  /** Return the channel of every token. */
  channelOf(): Uint8Array {
    return Uint8Array.from(this.#channelOf)
  }
}

/** Compile one side. */
export function compileSide(
  segments: readonly AlignerSegment[],
  context: EvidenceContext,
  channels: Channels,
  vocabulary: Vocabulary
): CompiledSide {
  const size = segments.length
  const offsets = new Int32Array(size + 1)
  const tokens: number[] = []
  const counts: number[] = []
  const totals = new Float32Array(size * channels.size)
  const distinct = new Float32Array(size * channels.size)
  // Last position of each token. A position before the channel's first token belongs to an earlier segment.
  const places: number[] = []
  segments.forEach((segment, at) => {
    const lists = listTokens(toEvidenceSegment(segment), channels.kinds, context)
    channels.sources.forEach((kinds, number) => {
      const first = tokens.length
      const list = kinds.flatMap(kind => lists[kind] ?? [])
      for (const token of list) {
        const id = vocabulary.id(token, number)
        const place = places[id] ?? -1
        if (place >= first) counts[place] = (counts[place] ?? 0) + 1
        else {
          places[id] = tokens.length
          tokens.push(id)
          counts.push(1)
        }
      }
      totals[at * channels.size + number] = list.length
      distinct[at * channels.size + number] = tokens.length - first
    })
    offsets[at + 1] = tokens.length
  })
  return {
    size,
    places: Int32Array.from(segments, (_, at) => at),
    channels,
    offsets,
    tokens: Int32Array.from(tokens),
    counts: Float32Array.from(counts),
    totals,
    distinct,
    lengths: Float64Array.from(segments, segment => segmentLength(segment.text)),
    blocks: compileBlocks(segments)
  }
}

/**
 * Drop tokens that cannot explain anything: those that never occur on the other side and, in the channel `learned`,
 * those too rare or too common to learn. They still count in `totals` and `distinct`.
 *
 * @param least minimum number of segments with a token of `learned`; `most` is the maximum share of the segments.
 */
export function dropIdle(
  side: CompiledSide,
  other: CompiledSide,
  channelOf: Uint8Array,
  least: number,
  most: number
): CompiledSide {
  const here = documentFrequency(side, channelOf.length)
  const there = documentFrequency(other, channelOf.length)
  const { learned } = side.channels
  const serves = (token: number): boolean => {
    const seen = here[token] ?? 0
    return channelOf[token] === learned ? seen >= least && seen <= most * side.size : (there[token] ?? 0) > 0
  }
  const offsets = new Int32Array(side.size + 1)
  const tokens = new Int32Array(side.tokens.length)
  const counts = new Float32Array(side.tokens.length)
  let kept = 0
  for (let segment = 0; segment < side.size; segment += 1) {
    for (let at = side.offsets[segment] ?? 0; at < (side.offsets[segment + 1] ?? 0); at += 1) {
      const token = side.tokens[at] ?? 0
      if (!serves(token)) continue
      tokens[kept] = token
      counts[kept] = side.counts[at] ?? 0
      kept += 1
    }
    offsets[segment + 1] = kept
  }
  return { ...side, offsets, tokens: tokens.slice(0, kept), counts: counts.slice(0, kept) }
}

/** Count the segments in which each token occurs. */
export function documentFrequency(side: CompiledSide, size: number): Int32Array {
  const frequency = new Int32Array(size)
  for (const token of side.tokens) frequency[token] = (frequency[token] ?? 0) + 1
  return frequency
}
