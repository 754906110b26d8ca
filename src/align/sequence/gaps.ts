import { firstBead, shapes } from './shape.ts'

/**
 * What a gap costs, in log probability: a run of segments without counterpart, as a section that was never translated.
 * It opens dear and goes on cheap. Segments left out one by one are null beads of their own, outside gaps.
 */
export interface GapPrices {
  /** To open a gap after a bead. */
  readonly open: number
  /** To go on with a segment of the target, and with one of the source: in the order of the null shapes. */
  readonly stay: readonly [target: number, source: number]
  /** To end a gap; what follows is a bead with both sides. */
  readonly leave: number
  /** To go on amidst a section whose heading was skipped along with other text, in a gap or not. */
  readonly amidst: number
}

/** Chance that a gap opens after a bead. */
const opening = 0.004
/** Chance that a gap goes on, at the most: sections are about fifteen segments long. */
const staying = 0.93
/** Share of what a segment in a bead costs that a segment in a gap costs. */
const share = 0.7

/** What it costs to go on amidst a section whose heading was skipped along with other text, in log probability. */
const amidst = -2

/** Let no gap open: while nothing was learnt from the text, weak evidence would make all of it a gap. */
export const noGaps: GapPrices = { open: -Infinity, stay: [-Infinity, -Infinity], leave: 0, amidst }

/**
 * Price gaps beside beads. In a text whose beads have many shapes even the right ones are improbable, and a gap must not
 * win by being plain: a segment in a gap costs at least its share of what the shapes of beads cost on the average.
 * Then only the evidence decides.
 *
 * @param priors log shares of the shapes.
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
