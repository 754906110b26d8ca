/** Co-occurrence counts of two words: how many observations hold each, and both. */
export interface Occurrences {
  /** Observations that hold both. */
  readonly both: number
  /** Observations that hold the first. */
  readonly first: number
  /** Observations that hold the second. */
  readonly second: number
  /** All observations. */
  readonly all: number
}

/**
 * Measure the association of two words by Dunning's log-likelihood ratio G²: twice the sum of O·ln(O/E) over the four
 * cells of their table. Ted Dunning: Accurate Methods for the Statistics of Surprise and Coincidence. Computational
 * Linguistics 19(1), 1993, pp. 61–74.
 *
 * @returns G²; negated if the words co-occur less often than by chance. For independent words it follows χ² with one
 * degree of freedom: above 15.13 in one of 10,000 pairs.
 */
export function logLikelihoodRatio({ both, first, second, all }: Occurrences): number {
  const cells: ReadonlyArray<readonly [observed: number, row: number, column: number]> = [
    [both, first, second],
    [first - both, first, all - second],
    [second - both, all - first, second],
    [all - first - second + both, all - first, all - second]
  ]
  let sum = 0
  for (const [observed, row, column] of cells)
    if (observed > 0) sum += observed * Math.log((observed * all) / (row * column))
  const ratio = Math.max(0, 2 * sum)
  return both * all >= first * second ? ratio : -ratio
}
