import type { Bead } from '../../nodes/index.ts'
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
  /** Their renderings, omissions included, in bead order. */
  readonly renderings: readonly Rendering[]
}

/** A section of the source with its rows. */
export interface RowSection {
  /** The source section; `undefined` for additions that stand before all of the source. */
  readonly section: TextSection | undefined
  /** The heading and its renderings. */
  readonly heading: Row | undefined
  /** Everything below the heading, additions in place. */
  readonly rows: readonly Row[]
}

/** Put beads in rows that follow the source's order, section by section. */
export function arrangeRows(source: TextView, beads: readonly PlacedBead[]): RowSection[] {
  const place = rowPlacer(beads)
  const sections = source.sections.map(section => ({
    section,
    heading: section.heading ? place([section.heading]) : undefined,
    rows: cluster(section.body, beads).map(place)
  }))
  return withAdditions(sections, beads)
}

function rowPlacer(beads: readonly PlacedBead[]): (source: readonly PlacedSegment[]) => Row {
  const bySegment = groupBySegment(beads)
  const inOrder = byIndex(beads)
  const placed = new Set<PlacedBead>()
  return source => {
    const beside = [...new Set(source.flatMap(each => bySegment.get(each.segment.path) ?? []))]
    const renderings = beside.sort(inOrder).map(bead => {
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

function byIndex(beads: readonly PlacedBead[]): (a: PlacedBead, b: PlacedBead) => number {
  const index = new Map(beads.map((bead, position) => [bead, position]))
  return (a, b) => (index.get(a) ?? 0) - (index.get(b) ?? 0)
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

type OpenRowSection = Omit<RowSection, 'rows'> & { readonly rows: Row[] }

/** Put each run of additions into a row of its own behind the row of the bead before it. */
function withAdditions(sections: readonly OpenRowSection[], beads: readonly PlacedBead[]): RowSection[] {
  const before: OpenRowSection = { section: undefined, heading: undefined, rows: [] }
  const home = new Map<Bead, { readonly section: OpenRowSection; readonly row: Row | undefined }>()
  for (const section of sections) {
    for (const row of [section.heading, ...section.rows]) {
      for (const rendering of row?.renderings ?? []) {
        if (rendering.first)
          home.set(rendering.bead, { section, row: row === section.heading ? undefined : row })
      }
    }
  }
  let at: { readonly section: OpenRowSection; readonly row: Row | undefined } = {
    section: before,
    row: undefined
  }
  for (const run of runsOfAdditions(beads)) {
    at = (run.after && home.get(run.after.bead)) ?? at
    const row: Row = {
      source: [],
      renderings: run.additions.map(each => ({ ...each, first: true, part: [] }))
    }
    at.section.rows.splice(at.row ? at.section.rows.indexOf(at.row) + 1 : 0, 0, row)
    at = { section: at.section, row }
  }
  return before.rows.length > 0 ? [before, ...sections] : [...sections]
}

function runsOfAdditions(
  beads: readonly PlacedBead[]
): Array<{ readonly after: PlacedBead | undefined; readonly additions: PlacedBead[] }> {
  const runs: Array<{ after: PlacedBead | undefined; additions: PlacedBead[] }> = []
  beads.forEach((bead, index) => {
    if (bead.source.length > 0) return
    const before = beads[index - 1]
    const run = runs.at(-1)
    if (run && before?.source.length === 0) run.additions.push(bead)
    else runs.push({ after: before, additions: [bead] })
  })
  return runs
}
