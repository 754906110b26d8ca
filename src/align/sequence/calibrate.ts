const slope = 0.65
const shift = 0.3

/**
 * Turn the posterior of a bead into the share of such beads that are right. Posteriors are too sure of themselves,
 * because kinds of evidence that speak of the same words are counted as if they were independent.
 *
 * Platt's map (1999), σ(slope · logit p + shift); its constants were fitted on several gold sets, each time leaving one
 * out, and lie between those found for them. `npm run bench -- align --tables reliability` checks it.
 *
 * @returns 0 to 1, rising with the posterior.
 */
export function calibrate(posterior: number): number {
  const sure = Math.min(1 - 1e-6, Math.max(1e-6, posterior))
  return 1 / (1 + Math.exp(-(slope * Math.log(sure / (1 - sure)) + shift)))
}
