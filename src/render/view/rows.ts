import { placeAdditions } from './additions.ts'
import type { PlacedBead, Row, RowSection } from './row.ts'
import type { PlacedSegment, TextView } from './text-view.ts'

/** Put beads in rows that follow the source's order, section by section. */
export function arrangeRows(source: TextView, target: TextView, beads: readonly PlacedBead[]): RowSection[] {
  const place = rowPlacer(beads)
  const sections = source.sections.map(section => ({
    position: 'within' as const,
    section,
    heading: section.heading ? place([section.heading]) : undefined,
    rows: cluster(section.body, beads).map(place)
  }))
  return placeAdditions(sections, target, beads)
}

function rowPlacer(beads: readonly PlacedBead[]): (source: readonly PlacedSegment[]) => Row {
  const bySegment = groupBySegment(beads)
  const placed = new Set<PlacedBead>()
  return source => {
    const beside = [...new Set(source.flatMap(each => bySegment.get(each.segment.path) ?? []))]
    const renderings = beside.sort(inTargetOrder).map(bead => {
      const part = source.flatMap((each, index) => (bead.source.includes(each) ? [index + 1] : []))
      const first = !placed.has(bead)
      placed.add(bead)
      return { ...bead, first, part: part.length === source.length ? [] : part }
    })
    return { source, renderings }
  }
}

function groupBySegment(beads: readonly PlacedBead[]): Map<string, PlacedBead[]> {
  const groups = new Map<string, PlacedBead[]>()
  for (const bead of beads) {
    for (const { segment } of bead.source)
      groups.set(segment.path, [...(groups.get(segment.path) ?? []), bead])
  }
  return groups
}

function inTargetOrder({ target: [a] }: PlacedBead, { target: [b] }: PlacedBead): number {
  return (a?.order ?? 0) - (b?.order ?? 0)
}

/** Join neighbours that one bead holds together. */
function cluster(body: readonly PlacedSegment[], beads: readonly PlacedBead[]): PlacedSegment[][] {
  const joined = new Set<number>()
  for (const { source } of beads) {
    source.forEach((each, index) => {
      if (source[index + 1]?.order === each.order + 1) joined.add(each.order)
    })
  }
  const groups: PlacedSegment[][] = []
  for (const each of body) {
    const last = groups.at(-1)
    if (last && joined.has(each.order - 1)) last.push(each)
    else groups.push([each])
  }
  return groups
}
