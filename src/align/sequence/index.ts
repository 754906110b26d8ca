import { type FindLanguage, findLanguage } from '../../languages/index.ts'
import type { Locale } from '../../nodes/index.ts'
import {
  type AlignerSegment,
  type EvidenceContext,
  type PairScore,
  type SegmentEvidence,
  evidence as shippedEvidence
} from '../evidence/index.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { indexLexicon } from '../lexicon/lexicon-index.ts'
import { findAnchors, findAnchorsWithin } from './anchor.ts'
import { type BeadModel, scoreBeads } from './bead-score.ts'
import { calibrate } from './calibrate.ts'
import { toChannels } from './channel.ts'
import { bandAround } from './coarse.ts'
import { type Constraint, constrain, holdRegion } from './constraint.ts'
import { bestPath, type Expectation, posteriors } from './lattice.ts'
import { applyModel, type FirstModel, firstModel, firstWithGaps, moveModel, updateModel } from './model.ts'
import { type Region, wholeRegion } from './region.ts'
import { takeSample } from './sample.ts'
import type { PathBead } from './shape.ts'
import { firstBead, shapes } from './shape.ts'
import { type CompiledSide, compileSide, dropIdle, Vocabulary } from './side.ts'
import { narrow, regionAround } from './window.ts'

export { type Constraint, canHold, type HeldBead } from './constraint.ts'

/** Options of the sequence aligner. */
export interface SequenceOptions {
  /** Locale of the source. */
  readonly source: Locale
  /** Locale of the target. */
  readonly target: Locale
  /** Lexicons between the two locales. */
  readonly lexicons?: readonly Lexicon[]
  /** Finds the language of a locale; among the built-in languages by default. */
  readonly languages?: FindLanguage
  /** Kinds of token evidence; the built-in ones by default. */
  readonly evidence?: readonly SegmentEvidence[]
  /** Evidence between pairs of segments. */
  readonly pairs?: readonly PairScore[]
  /** Names of kinds of evidence to leave out, to measure their effect; may include `length` and `learned`. */
  readonly without?: readonly string[]
  /** Beads to keep, and beads not to propose. */
  readonly constraint?: Constraint
}

/** Positions of the source and target segments of a bead, of which one side may be empty, and its confidence, 0 to 1. */
export interface SequenceBead {
  readonly source: number[]
  readonly target: number[]
  readonly score: number
}

/** Up to this number of corners the whole plane is searched. */
const smallPlane = 2500
/** For more source segments than this, the model is learnt from sampled stretches. */
const longText = 1200
const sampleStretches = 5
const sampleRows = 200
const samplePasses = 4
/** After a pass, corners with at least this posterior are kept, plus a number of rows and columns around them. */
const leastChance = 1e-5
const firstReach = 8
const laterReach = 4
const fullPasses = 5
/** Beads with a lower posterior are not proposed. */
const leastLikely = 0.00001
/** Tokens of the learnt lexicon occur in at least this many segments and at most that share of them. */
const rarestLearned = 2
const commonestLearned = 0.4
const free: Constraint = { held: [], refused: [] }

/**
 * Align two texts whose order is the same: a partition of both into beads of up to six segments a side, one null bead
 * per segment without counterpart. Time and memory are linear in the length.
 *
 * Evidence is combined as additive log-likelihood ratios whose strengths are estimated from the text itself, pass by
 * pass, and a lexicon is learnt in addition to the given ones. The result maximises the expected number of correct
 * beads by posterior probability. It is deterministic.
 */
export function alignSequence(
  sources: readonly AlignerSegment[],
  targets: readonly AlignerSegment[],
  options: SequenceOptions
): SequenceBead[] {
  const { languages = findLanguage, evidence = shippedEvidence, pairs = [], constraint = free } = options
  const without = new Set(options.without ?? [])
  const channels = toChannels(evidence, without)
  const vocabulary = new Vocabulary(channels)
  const lexicons = (options.lexicons ?? []).map(lexicon => indexLexicon(lexicon, languages))
  const contextOf = (locale: Locale): EvidenceContext => ({ locale, language: languages(locale), lexicons })
  const source = compileSide(sources, contextOf(options.source), channels, vocabulary)
  const target = compileSide(targets, contextOf(options.target), channels, vocabulary)
  const first = { weighsLength: !without.has('length'), pairs: combinePairs(pairs) }
  const path = align(source, target, vocabulary.channelOf(), first, constraint)
  return path.map(({ row, column, shape, posterior }) => {
    const [rows, columns] = shapes[shape] ?? [0, 0]
    return { source: range(row, rows), target: range(column, columns), score: calibrate(posterior) }
  })
}

/** Combine the evidence between pairs of all kinds. */
function combinePairs(pairs: readonly PairScore[]): PairScore | undefined {
  if (pairs.length === 0) return undefined
  return (source, target) => pairs.reduce((sum, score) => sum + score(source, target), 0)
}

function align(
  wholeSource: CompiledSide,
  wholeTarget: CompiledSide,
  channelOf: Uint8Array,
  first: FirstModel,
  constraint: Constraint
): PathBead[] {
  const source = dropIdle(wholeSource, wholeTarget, channelOf, rarestLearned, commonestLearned)
  const target = dropIdle(wholeTarget, wholeSource, channelOf, rarestLearned, commonestLearned)
  const model = moveModel(firstModel(wholeSource, wholeTarget, channelOf, first), source, target)
  if ((source.size + 1) * (target.size + 1) <= smallPlane) {
    return estimate(model, wholeRegion(source.size, target.size), false, constraint).path
  }
  const band = findBand(model, channelOf)
  if (source.size <= longText) return estimate(model, band, false, constraint).path
  const sample = takeSample(source, target, band, sampleStretches, sampleRows)
  const sampled = moveModel(model, sample.source, sample.target)
  const learnt = estimate(sampled, sample.region, true, free)
  return search(applyModel(learnt.model, source, target, sample.stretches), band, constraint).path
}

/** Narrow the plane step by step: by anchors rare in the text, by anchors rare within reach, by a quick path. */
function findBand(model: BeadModel, channelOf: Uint8Array): Region {
  const { from: source, to: target } = model.forward
  const far = Math.max(300, Math.min(1000, 0.05 * target.size))
  const wide = regionAround(findAnchors(source, target, channelOf), source.size, target.size, far)
  const anchors = findAnchorsWithin(wide, source, target, channelOf)
  return bandAround(
    model,
    regionAround(anchors, source.size, target.size, 300),
    source.size > longText ? 4 : 12
  )
}

/** Alternate between searching and estimating, each time closer to the likely paths. */
function estimate(
  first: BeadModel,
  whole: Region,
  forSample: boolean,
  constraint: Constraint
): { path: PathBead[]; model: BeadModel } {
  const passes = forSample ? samplePasses : fullPasses
  let model = first
  let wide = whole
  let before: PathBead[] = []
  for (let pass = 1; ; pass += 1) {
    const { path, expected, region } = search(model, wide, constraint)
    if (pass === passes || (pass > firstWithGaps && isSamePath(path, before))) return { path, model }
    before = path
    model = updateModel(model, path, expected, forSample, pass)
    wide = narrow(region, expected.chances, leastChance, pass === 1 ? firstReach : laterReach)
  }
}

function search(
  model: BeadModel,
  wide: Region,
  constraint: Constraint
): { path: PathBead[]; expected: Expectation; region: Region } {
  const region = holdRegion(wide, constraint)
  const scores = scoreBeads(model, model.forward.from, model.forward.to, region)
  constrain(scores, region, constraint)
  const expected = posteriors(scores, region, model.gaps, [
    model.forward.to.blocks.sections,
    model.forward.from.blocks.sections
  ])
  return { path: bestPath(expected.chances, region, gain), expected, region }
}

/**
 * Return what a bead is expected to add to the strict F1 when that is about .88: its posterior minus half of F1. A null
 * bead counts for precision only. Beads on almost no path have no gain, since they would hide missing counterparts.
 */
function gain(posterior: number, shape: number): number {
  if (shape < firstBead) return 0.5 * posterior - 0.22
  return posterior < leastLikely ? -Infinity : posterior - 0.44
}

function isSamePath(one: readonly PathBead[], other: readonly PathBead[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ row, column, shape }, at) => {
      const bead = other[at]
      return bead?.row === row && bead.column === column && bead.shape === shape
    })
  )
}

function range(first: number, size: number): number[] {
  return Array.from({ length: size }, (_, at) => first + at)
}
