import { widest } from './shape.ts'

/** Length of renderings: `target ≈ ratio · source`, with a variance proportional to the length. */
export interface LengthModel {
  /** Target length per source length. */
  readonly ratio: number
  /** Variance per unit of length. */
  readonly variance: number
  /** Lengths of random segments, per side. */
  readonly source: RandomLength
  readonly target: RandomLength
}

/** Lengths of one to six random segments, as gamma distributions with a common scale. */
export interface RandomLength {
  readonly scale: number
  /** Shape, and the part of the log density that does not depend on the length, by number of segments. */
  readonly shapes: readonly number[]
  readonly constants: readonly number[]
}

/** Share of renderings that may have any length. */
const outlier = 0.03
const halfLogTwoPi = 0.5 * Math.log(2 * Math.PI)

/** Fit the length distribution of random segments by mean and variance. */
export function randomLength(lengths: Float64Array): RandomLength {
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length) || 1
  const variance =
    lengths.reduce((sum, length) => sum + (length - mean) ** 2, 0) / Math.max(1, lengths.length)
  const scale = Math.max(variance, mean) / mean
  const shapes = Array.from({ length: widest + 1 }, (_, segments) => (segments * mean) / scale)
  return { scale, shapes, constants: shapes.map(shape => -logGamma(shape) - shape * Math.log(scale)) }
}

/**
 * Score the lengths of a bead: the log-likelihood ratio of one side's length given the other's (normal, as Gale and
 * Church 1993) to the length of that many random segments (gamma), averaged over both directions, in nats. A share of
 * renderings may have any length, so the score is bounded below.
 */
export function lengthScore(
  model: LengthModel,
  source: number,
  target: number,
  sourceSegments: number,
  targetSegments: number
): number {
  const expected = model.ratio * source
  const spread = model.variance * (expected + target) * 0.5 + 4
  const log = -0.5 * ((target - expected) ** 2 / spread + Math.log(spread)) - halfLogTwoPi
  const forward = log - randomDensity(model.target, target, targetSegments)
  const backward = log + Math.log(model.ratio) - randomDensity(model.source, source, sourceSegments)
  return 0.5 * (bounded(forward) + bounded(backward))
}

function bounded(ratio: number): number {
  return Math.log((1 - outlier) * Math.exp(Math.min(ratio, 50)) + outlier)
}

function randomDensity({ scale, shapes, constants }: RandomLength, length: number, segments: number): number {
  return (constants[segments] ?? 0) + ((shapes[segments] ?? 1) - 1) * Math.log(length) - length / scale
}

/** Return the logarithm of the gamma function: Stirling's series, after shifting the argument up. */
function logGamma(value: number): number {
  let shift = 0
  let x = value
  for (; x < 7; x += 1) shift -= Math.log(Math.max(x, 1e-9))
  return shift + (x - 0.5) * Math.log(x) - x + halfLogTwoPi + 1 / (12 * x) - 1 / (360 * x ** 3)
}
