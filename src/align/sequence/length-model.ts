/** How long a rendering is: `target ≈ ratio · source`, with a variance that grows with the length. */
export interface LengthModel {
  /** Target length per source length. */
  readonly ratio: number
  /** Variance per unit of length. */
  readonly variance: number
  /** Mean and variance of the length of a source segment and of a target segment. */
  readonly source: Moments
  readonly target: Moments
}

/** Mean and variance. */
export interface Moments {
  readonly mean: number
  readonly variance: number
}

const outlier = 0.03

/** Measure mean and variance of lengths. */
export function moments(lengths: Float64Array): Moments {
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length)
  const variance =
    lengths.reduce((sum, length) => sum + (length - mean) ** 2, 0) / Math.max(1, lengths.length)
  return { mean, variance: Math.max(variance, mean) }
}

/**
 * Score the lengths of a bead: the log-likelihood ratio of the target's length given the source's (normal, as Gale and
 * Church 1993) to the length of that many segments taken at random (gamma), the mean of both directions, in nats. A
 * share of renderings is taken to have any length, so the score is bounded below.
 */
export function lengthScore(
  model: LengthModel,
  source: number,
  target: number,
  beadSource: number,
  beadTarget: number
): number {
  const expected = model.ratio * source
  const spread = model.variance * (expected + target) * 0.5 + 4
  const log = -0.5 * ((target - expected) ** 2 / spread + Math.log(2 * Math.PI * spread))
  const forward = log - logGamma(target, model.target, beadTarget)
  const backward = log + Math.log(model.ratio) - logGamma(source, model.source, beadSource)
  return 0.5 * (bounded(forward) + bounded(backward))
}

function bounded(ratio: number): number {
  return Math.log((1 - outlier) * Math.exp(Math.min(ratio, 50)) + outlier)
}

/** Log density at `length` of the sum of `segments` lengths, as a gamma distribution with the same moments. */
function logGamma(length: number, { mean, variance }: Moments, segments: number): number {
  const scale = variance / mean
  const shape = (segments * mean) / scale
  return (shape - 1) * Math.log(length / scale) - length / scale - logGammaFunction(shape) - Math.log(scale)
}

/** Stirling's series, after shifting the argument up. */
function logGammaFunction(value: number): number {
  let shift = 0
  let x = value
  while (x < 7) {
    shift -= Math.log(x)
    x += 1
  }
  return shift + (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + 1 / (12 * x) - 1 / (360 * x ** 3)
}
