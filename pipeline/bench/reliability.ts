import type { GoldSet } from './gold.ts'
import { ours } from './quality.ts'
import { beadKey } from './score.ts'
import { markdownTable, share } from './table.ts'

const bins = 10

/** Tell, per tenth of the score, how many beads have it and what share of them stand in the gold. */
export async function reliabilityTable(sets: readonly GoldSet[]): Promise<string> {
  const count = new Array<number>(bins).fill(0)
  const right = new Array<number>(bins).fill(0)
  const sum = new Array<number>(bins).fill(0)
  const align = ours()
  for (const set of sets) {
    if (set.coarse) continue
    for (const document of set.documents) {
      const gold = new Set(document.beads.map(beadKey))
      for (const bead of await align(document, set)) {
        const bin = Math.min(bins - 1, Math.floor(bead.score * bins))
        count[bin] = (count[bin] ?? 0) + 1
        sum[bin] = (sum[bin] ?? 0) + bead.score
        if (gold.has(beadKey(bead))) right[bin] = (right[bin] ?? 0) + 1
      }
    }
  }
  const rows = count.map((beads, bin) => [
    `${(bin / bins).toFixed(1)}–${((bin + 1) / bins).toFixed(1)}`,
    `${beads}`,
    beads ? share((sum[bin] ?? 0) / beads) : '–',
    beads ? share((right[bin] ?? 0) / beads) : '–'
  ])
  return markdownTable(['score', 'beads', 'mean score', 'share right'], rows)
}
