import type { Bead } from '../../nodes/index.ts'
import { placeAdditions } from './additions.ts'
import type { PlacedSegment, TextSection, TextView } from './text-view.ts'

/** A bead with its segments looked up. */
export interface PlacedBead {
  /** The bead. */
  readonly bead: Bead
  /** Its source segments, in text order. */
  readonly source: readonly PlacedSegment[]
  /** Its target segments, in text order. */
  readonly target: readonly PlacedSegment[]
}

/** A bead beside the source segments of a row. */
export interface Rendering extends PlacedBead {
  /** Whether the bead stands here for the first time, and so has its anchor here. */
  readonly first: boolean
  /** Ordinals from 1 of the row's source segments that it renders; empty where it renders the whole row. */
  readonly part: readonly number[]
}

/** Source segments and every bead that holds one of them; additions stand in a row without source segments. */
export interface Row {
  /** Source segments, in text order. */
  readonly source: readonly PlacedSegment[]
  /** Their renderings in the target's order, or the omission. */
  readonly renderings: readonly Rendering[]
}

/** A section of the source with its rows. */
export interface RowSection {
  /** Whether the rows stand within the source, or are additions before or behind all rendered text. */
  readonly position: 'before' | 'within' | 'behind'
  /** The source section; `undefined` for additions before and behind. */
  readonly section: TextSection | undefined
  /** The heading and its renderings. */
  readonly heading: Row | undefined
  /** Everything below the heading, additions in place. */
  readonly rows: readonly Row[]
}

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
