import type { PlacedBead, Rendering, Row, RowSection } from './row.ts'
import { headingsAbove, type PlacedSegment } from './text-view.ts'

/**
 * Find the renderings of a section whose place is obvious and need not be shown. This holds for the renderings of a row
 * if all of them are below a rendering of the section's heading, or of a heading above that. It holds for an addition
 * below such a heading too, or below a heading that is itself an addition here, and after another addition in the same
 * place.
 */
export function findQuietPlaces(
  { section, heading, rows }: RowSection,
  beads: readonly PlacedBead[]
): ReadonlySet<Rendering> {
  const above = section?.heading ? [section.heading, ...headingsAbove(section.heading)] : []
  const known = new Set(renderingsOf(above, beads))
  const quiet = new Set<Rendering>()
  let last: PlacedSegment | undefined
  for (const row of heading ? [heading, ...rows] : rows) {
    const isAddition = row.source.length === 0
    if (!isAddition && row.renderings.every(each => isBelow(each, known))) addAll(quiet, row)
    for (const rendering of isAddition ? row.renderings : []) {
      const place = placing(rendering)
      if (isBelow(rendering, known) || (place && place === last)) quiet.add(rendering)
      for (const each of rendering.target) if (each.segment.role === 'heading') known.add(each)
      last = place
    }
  }
  return quiet
}

function renderingsOf(headings: readonly PlacedSegment[], beads: readonly PlacedBead[]): PlacedSegment[] {
  return beads.flatMap(({ source, target }) => (source.some(each => headings.includes(each)) ? target : []))
}

function isBelow(rendering: Rendering, known: ReadonlySet<PlacedSegment>): boolean {
  const place = placing(rendering)
  return place === undefined || known.has(place)
}

/** Return the innermost heading above a rendering, or the rendering itself if it is a heading. */
function placing({ target: [first] }: Rendering): PlacedSegment | undefined {
  return first && headingsAbove(first).at(-1)
}

function addAll(quiet: Set<Rendering>, { renderings }: Row): void {
  for (const rendering of renderings) quiet.add(rendering)
}
