import type { GoldBead } from './gold.ts'

/** Counts that are added over documents; see `f1`. */
export interface Tally {
  /** Correct predicted beads, out of all predicted ones. */
  readonly right: number
  readonly predicted: number
  /** Found gold beads, out of all that are not null. */
  readonly found: number
  readonly gold: number
}

/** Criterion for a predicted bead. */
export type Measure = 'strict' | 'lax'

/** Counts of zero. */
export const emptyTally: Tally = { right: 0, predicted: 0, found: 0, gold: 0 }

/**
 * Count how well beads agree with the gold.
 *
 * Strict: the same bead is in the gold. Lax: the target side overlaps the gold targets of any of the bead's
 * source segments; a null bead must be exactly right. Precision is over all beads, recall over gold beads that are
 * not null (Thompson and Koehn 2019, section 4).
 */
export function tally(beads: readonly GoldBead[], gold: readonly GoldBead[], measure: Measure): Tally {
  const asked = gold.filter(bead => bead.source.length > 0 && bead.target.length > 0)
  return {
    right: countRight(beads, gold, measure),
    predicted: beads.length,
    found: countRight(asked, beads, measure),
    gold: asked.length
  }
}

/** Add counts. */
export function addTally(one: Tally, other: Tally): Tally {
  return {
    right: one.right + other.right,
    predicted: one.predicted + other.predicted,
    found: one.found + other.found,
    gold: one.gold + other.gold
  }
}

/** Harmonic mean of precision and recall, 0 to 1. */
export function f1({ right, predicted, found, gold }: Tally): number {
  const precision = right / Math.max(1, predicted)
  const recall = found / Math.max(1, gold)
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
}

/**
 * Join beads inside one gold bead, including null ones, for gold that refers to the original segments.
 *
 * @returns the joined beads, each in the place of its first part.
 */
export function mergeInside<B extends GoldBead>(beads: readonly B[], gold: readonly GoldBead[]): GoldBead[] {
  const ofSource = owners(gold, 'source')
  const ofTarget = owners(gold, 'target')
  const merged = new Map<string, { source: number[]; target: number[] }>()
  beads.forEach((bead, at) => {
    const holders = new Set([
      ...bead.source.map(position => ofSource.get(position)),
      ...bead.target.map(position => ofTarget.get(position))
    ])
    const [holder] = holders
    const key = holders.size === 1 && holder !== undefined ? `gold ${holder}` : `own ${at}`
    const group = merged.get(key) ?? { source: [], target: [] }
    group.source.push(...bead.source)
    group.target.push(...bead.target)
    merged.set(key, group)
  })
  return [...merged.values()]
}

/** Write a bead such that equal beads give equal strings. */
export function beadKey({ source, target }: GoldBead): string {
  return `${source.join(',')}:${target.join(',')}`
}

function countRight(beads: readonly GoldBead[], gold: readonly GoldBead[], measure: Measure): number {
  const exact = new Set(gold.map(beadKey))
  const targets = new Map(gold.flatMap(bead => bead.source.map(position => [position, bead.target] as const)))
  return beads.filter(bead => {
    if (exact.has(beadKey(bead))) return true
    if (measure === 'strict') return false
    return bead.source.some(position => targets.get(position)?.some(target => bead.target.includes(target)))
  }).length
}

function owners(gold: readonly GoldBead[], side: 'source' | 'target'): Map<number, number> {
  return new Map(gold.flatMap((bead, at) => bead[side].map(position => [position, at] as const)))
}
