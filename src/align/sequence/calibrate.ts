const slope = 0.65
const shift = 0.3

/**
 * Calibrate the posterior of a bead to the share of such beads that are right. Posteriors are overconfident, because
 * kinds of evidence about the same words are treated as independent.
 *
 * Platt's map (1999), σ(slope · logit p + shift); its constants were fitted on several gold sets with one left out each
 * time, and lie within the range of these fits. `npm run bench -- align --tables reliability` checks it.
 *
 * @returns 0 to 1, increasing with the posterior.
 */
export function calibrate(posterior: number): number {
  const sure = Math.min(1 - 1e-6, Math.max(1e-6, posterior))
  return 1 / (1 + Math.exp(-(slope * Math.log(sure / (1 - sure)) + shift)))
}
