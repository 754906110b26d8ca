import type { GoldSet } from './gold.ts'
import { ours } from './quality.ts'
import { beadKey } from './score.ts'
import { markdownTable, share } from './table.ts'

const bins = 10

/** The score of a bead, and whether the bead is right. */
export interface Judged {
  readonly score: number
  readonly isRight: boolean
}

/** Tabulate, per tenth of the score, the number of beads and the share of them that are in the gold. */
export async function reliabilityTable(sets: readonly GoldSet[]): Promise<string> {
  const judged: Judged[] = []
  const align = ours()
  for (const set of sets) {
    if (set.coarse) continue
    for (const document of set.documents) {
      const gold = new Set(document.beads.map(beadKey))
      for (const bead of await align(document, set))
        judged.push({ score: bead.score, isRight: gold.has(beadKey(bead)) })
    }
  }
  return renderReliability(judged, 'share right')
}

/** Lay out, per tenth of the score, the number of beads and the share of them that are right. */
export function renderReliability(judged: readonly Judged[], right: string): string {
  const rows = Array.from({ length: bins }, (_, bin) => {
    const beads = judged.filter(({ score }) => Math.min(bins - 1, Math.floor(score * bins)) === bin)
    const mean = (of: (bead: Judged) => number): string =>
      beads.length === 0 ? '–' : share(beads.reduce((sum, bead) => sum + of(bead), 0) / beads.length)
    return [
      `${(bin / bins).toFixed(1)}–${((bin + 1) / bins).toFixed(1)}`,
      `${beads.length}`,
      mean(({ score }) => score),
      mean(({ isRight }) => Number(isRight))
    ]
  })
  return markdownTable(['score', 'beads', 'mean score', right], rows)
}
