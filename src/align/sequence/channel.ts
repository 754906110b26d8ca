import type { SegmentEvidence } from '../evidence/index.ts'

/**
 * The channels of evidence: one for each kind of tokens, followed by `learned`, whose tokens are matched by a lexicon
 * learnt from the text itself.
 */
export interface Channels {
  /** Every kind whose tokens are needed. */
  readonly kinds: readonly SegmentEvidence[]
  /** Per channel, the indexes of the kinds that supply its tokens. */
  readonly sources: ReadonlyArray<readonly number[]>
  /** Number of channels. */
  readonly size: number
  /** Number of the channel `learned`, the last one. */
  readonly learned: number
  /** Per channel, the weight of a nat of its evidence. */
  readonly weights: readonly number[]
  /** Channels whose tokens do not support anchors. */
  readonly silent: ReadonlySet<number>
}

/**
 * Set up the channels of some kinds of evidence.
 *
 * @param without - names of kinds to leave out; `learned` is one of them.
 */
export function toChannels(evidence: readonly SegmentEvidence[], without: ReadonlySet<string>): Channels {
  const kinds = evidence.filter(({ name }) => !without.has(name))
  const shared = kinds.filter(({ uses }) => uses?.includes('sequence') ?? true)
  const lexical = without.has('learned') ? [] : evidence.filter(({ uses }) => uses?.includes('lexicon'))
  const needed = evidence.filter(kind => shared.includes(kind) || lexical.includes(kind))
  const learned = shared.length
  const silent = shared.flatMap(({ anchors = true }, channel) => (anchors ? [] : [channel]))
  return {
    kinds: needed,
    sources: [...shared.map(kind => [needed.indexOf(kind)]), lexical.map(kind => needed.indexOf(kind))],
    size: shared.length + 1,
    learned,
    weights: [...shared.map(({ weight = 1 }) => weight), 1],
    silent: new Set([...silent, learned])
  }
}
