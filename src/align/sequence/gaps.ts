import { firstBead, shapes } from './shape.ts'

/**
 * Prices of a gap, as log probabilities. A gap is a run of segments without counterpart, such as a section that was
 * never translated: expensive to open, cheap to extend. Segments left out one by one are null beads outside gaps.
 */
export interface GapPrices {
  /** Price of opening a gap after a bead. */
  readonly open: number
  /** Price of extending a gap by a target segment and by a source segment, in the order of the null shapes. */
  readonly stay: readonly [target: number, source: number]
  /** Price of closing a gap before a bead with both sides. */
  readonly leave: number
  /** Price of stopping within a section whose heading was skipped with other text, in a gap or not. */
  readonly amidst: number
}

/** Probability that a gap opens after a bead. */
const opening = 0.004
/** Maximum probability that a gap is extended: sections are about fifteen segments long. */
const staying = 0.93
/** Cost of a segment in a gap, as a share of its cost in a bead. */
const share = 0.7

/** Log probability of stopping within a section whose heading was skipped with other text. */
const amidst = -2

/** Never open a gap. Before anything was learnt from the text, weak evidence would turn all of it into a gap. */
export const noGaps: GapPrices = { open: -Infinity, stay: [-Infinity, -Infinity], leave: 0, amidst }

/**
 * Price gaps relative to beads. If the beads of a text have many shapes, even the right ones are improbable, and a gap
 * must not win just because it is simple. So a segment in a gap costs at least a fixed share of the average cost of the
 * shapes, and only the evidence decides.
 *
 * @param priors log priors of the shapes.
 */
export function priceGaps(priors: Float64Array): GapPrices {
  let cost = 0
  let beads = 0
  const segments: [number, number] = [0, 0]
  shapes.forEach(([rows, columns], shape) => {
    if (shape < firstBead) return
    const prior = priors[shape] ?? -Infinity
    const chance = Math.exp(prior)
    cost += chance * prior
    beads += chance
    segments[0] += chance * columns
    segments[1] += chance * rows
  })
  const price = (count: number): number => Math.min(Math.log(staying), (share * cost) / count)
  return {
    open: Math.log(opening),
    stay: [price(segments[0]), price(segments[1])],
    leave: Math.log((1 - staying) / beads),
    amidst
  }
}
