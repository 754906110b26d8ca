import type { BeadModel } from './bead-score.ts'
import { estimateBlocks } from './block-model.ts'
import type { EvidenceDirection } from './evidence-score.ts'
import { noGaps, priceGaps } from './gaps.ts'
import type { Expectation } from './lattice.ts'
import { collectCooccurrences, learnTables } from './learn.ts'
import { type LengthModel, randomLength } from './length-model.ts'
import { estimateRates, firstRates } from './rates.ts'
import type { Stretch } from './sample.ts'
import type { PathBead } from './shape.ts'
import { nullShapes, priorShares, shapes } from './shape.ts'
import { type CompiledSide, documentFrequency } from './side.ts'

/** A lexicon that explains a smaller share of the tokens is not learnt again. */
const leastRate = 0.012
/** Number of the first pass in which gaps may open. */
export const firstWithGaps = 2

/** What a model needs besides the texts. */
export type FirstModel = Pick<BeadModel, 'weighsLength' | 'pairs'>

/** Create the initial model, before any bead is known. */
export function firstModel(
  source: CompiledSide,
  target: CompiledSide,
  channelOf: Uint8Array,
  { weighsLength, pairs }: FirstModel
): BeadModel {
  const direction = (from: CompiledSide, to: CompiledSide): EvidenceDirection => ({
    from,
    to,
    channelOf,
    background: backgroundShares(from, to, channelOf),
    rates: firstRates(source.channels)
  })
  return {
    forward: direction(source, target),
    backward: direction(target, source),
    length: firstLength(source, target),
    weighsLength,
    pairs,
    priors: Float64Array.from(priorShares, share => Math.log(share)),
    blocks: estimateBlocks(source.blocks, target.blocks),
    gaps: noGaps
  }
}

/** Use a model for other segments of the same texts. Nothing learnt from the text itself is kept. */
export function moveModel(model: BeadModel, source: CompiledSide, target: CompiledSide): BeadModel {
  const { learned: _, ...forward } = model.forward
  const { learned: __, ...backward } = model.backward
  return {
    ...model,
    forward: { ...forward, from: source, to: target },
    backward: { ...backward, from: target, to: source }
  }
}

/**
 * Use a model learnt from a sample for the whole texts. Segments of the sample keep the lexicon that did not see them;
 * others use the one that saw the whole sample.
 */
export function applyModel(
  model: BeadModel,
  source: CompiledSide,
  target: CompiledSide,
  stretches: readonly Stretch[]
): BeadModel {
  const spread = (
    direction: EvidenceDirection,
    size: number,
    places: ReadonlyArray<readonly [number, number]>
  ): Pick<EvidenceDirection, 'learned'> => {
    if (!direction.learned) return {}
    const { tables, partOf } = direction.learned
    const parts = new Uint8Array(size).fill(tables.length - 1)
    let at = 0
    for (const [first, count] of places) {
      parts.set(partOf.subarray(at, at + count), first)
      at += count
    }
    return { learned: { tables, partOf: parts } }
  }
  const moved = moveModel(model, source, target)
  const rows = spread(
    model.forward,
    source.size,
    stretches.map(({ row, rows: count }) => [row, count] as const)
  )
  const columns = spread(
    model.backward,
    target.size,
    stretches.map(({ column, columns: count }) => [column, count] as const)
  )
  return { ...moved, forward: { ...moved.forward, ...rows }, backward: { ...moved.backward, ...columns } }
}

/**
 * Re-estimate everything from the beads of a pass: the lexicons (cross-fitted: a segment uses the one that did not see
 * it), the rates, the length of renderings and the shares of the shapes.
 *
 * @param pass number of the pass, from 1; gaps may open once the evidence has been learnt from the text.
 * @param forSample whether the model will serve a longer text; see `applyModel`.
 */
export function updateModel(
  model: BeadModel,
  path: readonly PathBead[],
  expected: Expectation,
  forSample: boolean,
  pass: number
): BeadModel {
  const { from: source, to: target } = model.forward
  const priors = estimatePriors(expected)
  const { forward, backward } = learnsNothing(model) ? model : learnFrom(model, path, forSample)
  return {
    ...model,
    forward: { ...forward, rates: estimateRates(forward, false, path) },
    backward: { ...backward, rates: estimateRates(backward, true, path) },
    length: estimateLength(model.length, path, source, target),
    blocks: estimateBlocks(source.blocks, target.blocks, path),
    priors,
    gaps: pass < firstWithGaps ? noGaps : priceGaps(priors)
  }
}

/** Tell whether the previous lexicons explained next to nothing; if so, they are kept. */
function learnsNothing({ forward, backward }: BeadModel): boolean {
  const { learned } = forward.from.channels
  const most = Math.max(forward.rates[learned] ?? 0, backward.rates[learned] ?? 0)
  return forward.learned !== undefined && most < leastRate
}

function learnFrom(
  model: BeadModel,
  path: readonly PathBead[],
  forSample: boolean
): Pick<BeadModel, 'forward' | 'backward'> {
  const { from: source, to: target, channelOf } = model.forward
  const beads = path.filter(bead => bead.shape > 1)
  const parts = forSample ? 2 : 4
  const partOf = (bead: number): number => Math.floor((bead * parts) / beads.length)
  const isLexical = (token: number): boolean => channelOf[token] === source.channels.learned
  const meetings = collectCooccurrences(beads, source, target, isLexical, channelOf.length)
  const learn = (backward: boolean): EvidenceDirection['learned'] & {} => ({
    tables: learnTables(meetings, backward, parts, partOf, forSample),
    partOf: spreadParts(
      backward ? target.size : source.size,
      beads,
      backward ? 1 : 0,
      partOf,
      forSample ? parts : 0
    )
  })
  return {
    forward: { ...model.forward, learned: learn(false) },
    backward: { ...model.backward, learned: learn(true) }
  }
}

/** Assign the lexicon numbered `whole` to segments outside all beads. */
function spreadParts(
  size: number,
  beads: readonly PathBead[],
  side: 0 | 1,
  partOf: (bead: number) => number,
  whole: number
): Uint8Array {
  const parts = new Uint8Array(size).fill(whole)
  beads.forEach((bead, at) => {
    const first = side === 0 ? bead.row : bead.column
    parts.fill(partOf(at), first, first + (shapes[bead.shape] ?? [0, 0])[side])
  })
  return parts
}

/** Compute smoothed shares of tokens in their channel by document frequency, over both sides, except what a lexicon explains. */
function backgroundShares(from: CompiledSide, to: CompiledSide, channelOf: Uint8Array): Float32Array {
  const seen = Float32Array.from(documentFrequency(to, channelOf.length))
  documentFrequency(from, channelOf.length).forEach((count, token) => {
    if (channelOf[token] !== from.channels.learned) seen[token] = (seen[token] ?? 0) + count
  })
  const sums = new Float64Array(from.channels.size)
  seen.forEach((count, token) => {
    sums[channelOf[token] ?? 0] = (sums[channelOf[token] ?? 0] ?? 0) + count + 0.5
  })
  return seen.map((count, token) => (count + 0.5) / (sums[channelOf[token] ?? 0] ?? 1))
}

function firstLength(source: CompiledSide, target: CompiledSide): LengthModel {
  const total = (side: CompiledSide): number => side.lengths.reduce((sum, length) => sum + length, 1)
  return {
    ratio: total(target) / total(source),
    variance: 3,
    source: randomLength(source.lengths),
    target: randomLength(target.lengths)
  }
}

function estimateLength(
  model: LengthModel,
  path: readonly PathBead[],
  source: CompiledSide,
  target: CompiledSide
): LengthModel {
  const pairs = path
    .filter(bead => bead.shape === 2)
    .map(bead => [source.lengths[bead.row] ?? 0, target.lengths[bead.column] ?? 0, bead.posterior] as const)
  const sum = (value: (one: number, other: number) => number): number =>
    pairs.reduce((total, [one, other, weight]) => total + weight * value(one, other), 0)
  const ratio = (sum((_, other) => other) + 500 * model.ratio) / (sum(one => one) + 500)
  const spread = sum((one, other) =>
    Math.min(25, (other - ratio * one) ** 2 / ((ratio * one + other) * 0.5 + 1))
  )
  return { ...model, ratio, variance: (30 + spread) / (10 + sum(() => 1)) }
}

function estimatePriors({ chances, nulls }: Expectation): Float64Array {
  const counts = Float64Array.from(priorShares, share => share * 20)
  const start = nullShapes.map(shape => counts[shape] ?? 0)
  chances.addTo(counts)
  for (const shape of nullShapes) counts[shape] = (start[shape] ?? 0) + nulls[shape]
  const total = counts.reduce((sum, count) => sum + count, 0)
  return counts.map(count => Math.log(count / total))
}
