import type { Relation } from '../../nodes/index.ts'
import type { Group } from '../order.ts'

/** Share of either side that must be expected to have a counterpart in a translation. */
const enough = 0.6

/** Most segments on one side of a bead that counts: longer ones gather what has no counterpart. */
const longest = 3

/**
 * Tell a summary from a translation: in a translation, beads that follow the order of both sides hold nearly all of
 * either side; of a summary they leave out much, or hold it against their will. A segment counts by the score of its
 * bead, the probability that it is right, so that the sum is the number of segments expected to have a counterpart.
 * Lengths are weighed in that score, against the ratio that the two texts themselves have.
 *
 * @param beads - of the sequence aligner.
 * @param source - number of source segments.
 * @param target - number of target segments.
 */
export function detectRelation(beads: readonly Group[], source: number, target: number): Relation {
  const full = beads.filter(bead => isRendering(bead.source.length) && isRendering(bead.target.length))
  const share = (side: 'source' | 'target', size: number): number =>
    full.reduce((sum, bead) => sum + bead.score * bead[side].length, 0) / Math.max(1, size)
  const translated = Math.min(share('source', source), share('target', target)) >= enough
  return translated || source + target === 0 ? 'translation' : 'summary'
}

function isRendering(size: number): boolean {
  return size > 0 && size <= longest
}
