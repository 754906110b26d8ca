import type { Locale } from '../../nodes/index.ts'
import type { AlignerSegment } from '../evidence/index.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { indexLexicon } from '../lexicon/lexicon-index.ts'
import { findAnchors } from './anchor.ts'
import { type BeadModel, scoreBeads } from './bead-score.ts'
import { type Channel, channels } from './channel.ts'
import type { Direction } from './evidence-score.ts'
import { bestPath, type PathBead, type Posteriors, posteriors } from './lattice.ts'
import { collectMeetings, learnTables } from './learn.ts'
import { type LengthModel, randomLength } from './length-model.ts'
import { estimateRates, firstRates } from './rates.ts'
import { type Region, wholeRegion } from './region.ts'
import { priorShares, shapes } from './shape.ts'
import { compileSide, type Side, Vocabulary } from './side.ts'
import { narrow, regionAround } from './window.ts'

export interface SequenceOptions {
  readonly source: Locale
  readonly target: Locale
  readonly lexicons?: readonly Lexicon[]
  readonly without?: readonly Channel[]
  readonly trace?: (note: string) => void
  readonly passes?: number
}

export interface SequenceBead {
  readonly source: number[]
  readonly target: number[]
  readonly score: number
}

export function alignSequence(
  sources: readonly AlignerSegment[],
  targets: readonly AlignerSegment[],
  options: SequenceOptions
): SequenceBead[] {
  const vocabulary = new Vocabulary()
  const context = { lexicons: (options.lexicons ?? []).map(indexLexicon) }
  const without = new Set(options.without ?? [])
  const source = compileSide(sources, options.source, context, vocabulary, without)
  const target = compileSide(targets, options.target, context, vocabulary, without)
  const channelOf = vocabulary.channelOf()
  let region =
    source.size * target.size <= 60000
      ? wholeRegion(source.size, target.size)
      : regionAround(findAnchors(source, target, channelOf), source.size, target.size)
  let model: BeadModel = {
    forward: {
      from: source,
      to: target,
      channelOf,
      background: background(source, target, channelOf),
      rates: firstRates()
    },
    backward: {
      from: target,
      to: source,
      channelOf,
      background: background(target, source, channelOf),
      rates: firstRates()
    },
    length: firstLength(source, target),
    priors: Float64Array.from(priorShares, share => Math.log(share))
  }
  const passes = options.passes ?? 5
  let path: PathBead[] = []
  for (let pass = 0; pass < passes; pass += 1) {
    const scores = scoreBeads(model, source, target, region)
    const chances = posteriors(scores, region)
    path = bestPath(chances, region, gain)
    options.trace?.(
      `pass ${pass} corners ${region.start[region.rows + 1]} per row ${((region.start[region.rows + 1] ?? 0) / region.rows).toFixed(1)}`
    )
    if (pass < passes - 1) {
      model = update(model, path, chances, region)
      region = narrow(region, chances, 1e-5, pass === 0 ? 12 : 6)
    }
    options.trace?.(
      `${[...model.forward.rates].map(r => r.toFixed(3)).join(' ')} | ${[...model.backward.rates].map(r => r.toFixed(3)).join(' ')} | ${model.length.ratio.toFixed(2)} ${model.length.variance.toFixed(2)} | ${[
        ...model.priors
      ]
        .slice(0, 6)
        .map(p => Math.exp(p).toFixed(3))
        .join(' ')}`
    )
  }
  return path.map(({ row, column, shape, posterior }) => {
    const [rows, columns] = shapes[shape] ?? [0, 0]
    return { source: range(row, rows), target: range(column, columns), score: posterior }
  })
}

function gain(posterior: number, shape: number): number {
  return shape < 2 ? 0.5 * posterior - 0.22 : posterior - 0.44
}

function range(first: number, size: number): number[] {
  return Array.from({ length: size }, (_, at) => first + at)
}

function background(from: Side, to: Side, channelOf: Uint8Array): Float32Array {
  const frequency = new Float64Array(channelOf.length)
  const sums = new Float64Array(channels.length)
  for (const [side, weight] of [
    [to, 1],
    [from, 1]
  ] as const) {
    for (const token of side.tokens) {
      const channel = channelOf[token] ?? 0
      if (side === from && channels[channel] === 'learned') continue
      frequency[token] = (frequency[token] ?? 0) + weight
      sums[channel] = (sums[channel] ?? 0) + weight
    }
  }
  const kinds = new Float64Array(channels.length)
  for (const channel of channelOf) kinds[channel] = (kinds[channel] ?? 0) + 1
  return Float32Array.from(frequency, (seen, token) => {
    const channel = channelOf[token] ?? 0
    return (seen + 0.5) / ((sums[channel] ?? 0) + 0.5 * (kinds[channel] ?? 0))
  })
}

function firstLength(source: Side, target: Side): LengthModel {
  const one = randomLength(source.lengths)
  const other = randomLength(target.lengths)
  const total = (side: Side): number => side.lengths.reduce((sum, length) => sum + length, 0)
  return { ratio: total(target) / total(source), variance: 3, source: one, target: other }
}

function update(model: BeadModel, path: readonly PathBead[], chances: Posteriors, region: Region): BeadModel {
  const { from: source, to: target, channelOf } = model.forward
  const learnedChannel = channels.indexOf('learned')
  const df = [documentFrequency(source, channelOf.length), documentFrequency(target, channelOf.length)]
  const meetings = collectMeetings(
    path,
    source,
    target,
    (token, side) =>
      channelOf[token] === learnedChannel && ((side === source ? df[0] : df[1])?.[token] ?? 0) > 1,
    channelOf.length
  )
  const nonNull = path.filter(bead => bead.shape > 1)
  const parts = 5
  const partOfBead = (at: number): number => Math.floor((at * parts * 1) / nonNull.length) % parts
  const partOfSource = parting(source.size, path, 0, partOfBead)
  const partOfTarget = parting(target.size, path, 1, partOfBead)
  const tables = (backward: boolean) => learnTables(meetings, backward, parts, partOfBead)
  const forward: Direction = { ...model.forward, learned: { tables: tables(false), partOf: partOfSource } }
  const backward: Direction = { ...model.backward, learned: { tables: tables(true), partOf: partOfTarget } }
  return {
    forward: { ...forward, rates: estimateRates(forward, false, path) },
    backward: { ...backward, rates: estimateRates(backward, true, path) },
    length: estimateLength(model.length, path, source, target),
    priors: estimatePriors(chances, region)
  }
}

function parting(
  size: number,
  path: readonly PathBead[],
  side: 0 | 1,
  partOfBead: (at: number) => number
): Uint8Array {
  const parts = new Uint8Array(size)
  let at = 0
  for (const bead of path) {
    const first = side === 0 ? bead.row : bead.column
    const count = (shapes[bead.shape] ?? [0, 0])[side]
    for (let segment = first; segment < first + count; segment += 1) parts[segment] = partOfBead(at)
    if (bead.shape > 1) at += 1
  }
  return parts
}

function estimateLength(
  model: LengthModel,
  path: readonly PathBead[],
  source: Side,
  target: Side
): LengthModel {
  let one = 0
  let other = 0
  const pairs: Array<[number, number, number]> = []
  for (const bead of path) {
    if (bead.shape !== 2) continue
    const s = source.lengths[bead.row] ?? 0
    const t = target.lengths[bead.column] ?? 0
    pairs.push([s, t, bead.posterior])
    one += s * bead.posterior
    other += t * bead.posterior
  }
  const ratio = (other + 500 * model.ratio) / (one + 500)
  let sum = 3 * 10
  let weight = 10
  for (const [s, t, posterior] of pairs) {
    sum += posterior * Math.min(25, (t - ratio * s) ** 2 / ((ratio * s + t) * 0.5 + 1))
    weight += posterior
  }
  return { ...model, ratio, variance: sum / weight }
}

function estimatePriors(chances: Posteriors, _region: Region): Float64Array {
  const counts = Float64Array.from(priorShares, share => share * 20)
  for (let at = 0; at < chances.length; at += 1) {
    const shape = at % shapes.length
    counts[shape] = (counts[shape] ?? 0) + (chances[at] ?? 0)
  }
  const total = counts.reduce((sum, count) => sum + count, 0)
  return counts.map(count => Math.log(count / total))
}

function documentFrequency(side: Side, size: number): Int32Array {
  const frequency = new Int32Array(size)
  for (const token of side.tokens) frequency[token] = (frequency[token] ?? 0) + 1
  return frequency
}
