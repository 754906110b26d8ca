import type { Bitext } from '../../nodes/index.ts'
import { oncePer } from '../../nodes/index.ts'
import type { PlacedBead, RowSection } from './row.ts'
import { arrangeRows } from './rows.ts'
import { type PlacedSegment, type TextView, viewText } from './text-view.ts'

/** What the editions show of a bitext, derived from its trees and beads. */
export interface BitextView {
  /** Outline of the source. */
  readonly source: TextView
  /** Outline of the target. */
  readonly target: TextView
  /** Published beads, in bead order: neither rejected nor orphaned. */
  readonly beads: readonly PlacedBead[]
  /** Rows in source order. */
  readonly sections: readonly RowSection[]
  /** Published beads of a target segment, by its path. */
  readonly beadsOfTarget: ReadonlyMap<string, readonly PlacedBead[]>
}

/** How much of a bitext is rendered and reviewed; all values are counts. */
export interface Coverage {
  /** Source segments. */
  readonly segments: number
  /** Source segments in a bead with a target. */
  readonly rendered: number
  /** Beads. */
  readonly beads: number
  /** Beads that a translator accepted. */
  readonly accepted: number
  /** Source segments whose renderings are all in the source's language. */
  readonly untranslated: number
  /** Omitted source segments. */
  readonly omissions: number
  /** Added target segments. */
  readonly additions: number
}

/** Derive what the editions show of a bitext; memoized per bitext. */
export const viewBitext: (bitext: Bitext) => BitextView = oncePer(bitext => {
  const source = viewText(bitext.source)
  const target = viewText(bitext.target)
  const beads = bitext.beads
    .filter(bead => bead.state !== 'rejected' && bead.state !== 'orphaned')
    .map(bead => ({ bead, source: lookUp(source, bead.source), target: lookUp(target, bead.target) }))
    .filter(bead => bead.source.length > 0 || bead.target.length > 0)
  const beadsOfTarget = new Map<string, PlacedBead[]>()
  for (const bead of beads) {
    for (const { segment } of bead.target) {
      beadsOfTarget.set(segment.path, [...(beadsOfTarget.get(segment.path) ?? []), bead])
    }
  }
  return { source, target, beads, sections: arrangeRows(source, target, beads), beadsOfTarget }
})

/** Count the rendered segments of the source and the accepted beads. */
export const measureCoverage: (view: BitextView) => Coverage = oncePer(view => {
  const rendered = new Set(view.beads.filter(bead => bead.target.length > 0).flatMap(bead => bead.source))
  const segments = view.source.segments.size
  return {
    segments,
    rendered: rendered.size,
    untranslated: new Set(view.beads.filter(({ bead }) => bead.untranslated).flatMap(bead => bead.source))
      .size,
    beads: view.beads.length,
    accepted: view.beads.filter(({ bead }) => bead.state === 'accepted').length,
    omissions: segments - rendered.size,
    additions: new Set(view.beads.filter(bead => bead.source.length === 0).flatMap(bead => bead.target)).size
  }
})

function lookUp(text: TextView, references: ReadonlyArray<{ readonly path: string }>): PlacedSegment[] {
  return references
    .flatMap(({ path }) => text.segments.get(path) ?? [])
    .sort((first, second) => first.order - second.order)
}
