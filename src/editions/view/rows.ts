import { placeAdditions } from './additions.ts'
import type { PlacedBead, Row, RowSection } from './row.ts'
import type { PlacedSegment, TextView } from './text-view.ts'

/** Arrange beads in rows in source order, section by section. */
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
      const first = !placed.has(bead)
      placed.add(bead)
      return { ...bead, first, part: partOf(source, bead) }
    })
    return { source, renderings }
  }
}

/** Find which of a row's segments a bead renders; empty if it renders all of them, or all of the cell next to it. */
function partOf(source: readonly PlacedSegment[], bead: PlacedBead): number[] {
  const column = source.find(each => bead.source.includes(each))?.cell?.column
  const beside = source.filter(each => each.cell?.column === column)
  if (bead.source.length === beside.length && beside.every(each => bead.source.includes(each))) return []
  const part = source.flatMap((each, index) => (bead.source.includes(each) ? [index + 1] : []))
  return part.length === source.length ? [] : part
}

function groupBySegment(beads: readonly PlacedBead[]): Map<string, PlacedBead[]> {
  const groups = new Map<string, PlacedBead[]>()
  for (const bead of beads) {
    for (const { segment } of bead.source)
      groups.set(segment.path, [...(groups.get(segment.path) ?? []), bead])
  }
  return groups
}

/** Compare beads in target order; omissions come last. */
function inTargetOrder({ target: [a] }: PlacedBead, { target: [b] }: PlacedBead): number {
  return (a?.order ?? Number.MAX_VALUE) - (b?.order ?? Number.MAX_VALUE)
}

/** Join neighbours in the same bead, and the cells of a table row. */
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
    const inTableRow = each.cell !== undefined && each.cell.row === last?.at(-1)?.cell?.row
    if (last && (inTableRow || joined.has(each.order - 1))) last.push(each)
    else groups.push([each])
  }
  return groups
}
