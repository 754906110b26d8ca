import type { PlacedBead, Rendering, Row, RowSection } from './row.ts'
import { headingsAbove, type PlacedSegment, type TextView } from './text-view.ts'

type Section = RowSection & { readonly rows: Row[] }

/** Position of a row. */
interface Home {
  readonly section: Section
  readonly row: Row
}

/** Consecutive additions in the target, with the rendered segments around them. */
interface Run {
  readonly before: PlacedSegment | undefined
  readonly after: PlacedSegment | undefined
  readonly additions: PlacedBead[]
}

/**
 * Put additions into rows of their own, after the row of the segment before them in the target. A heading of the
 * target, with the additions after it, goes before the row that it introduces. Additions before all rendered text come
 * first, those after all of it last.
 */
export function placeAdditions(
  sections: readonly Section[],
  target: TextView,
  beads: readonly PlacedBead[]
): RowSection[] {
  const homes = homesOf(sections)
  const start = openSection('before')
  const end = openSection('behind')
  const followers = new Map<Row, PlacedBead[]>()
  const leaders = new Map<Row, PlacedBead[]>()
  for (const run of runsOfAdditions(target, beads)) {
    const { following, leading } = splitRun(run)
    const before = run.before && homes.get(run.before)
    const after = run.after && homes.get(run.after)
    if (following.length > 0) {
      if (!run.after) end.rows.push(toRow(following))
      else if (before) collect(followers, before.row, following)
      else start.rows.push(toRow(following))
    }
    if (leading.length > 0 && after)
      collect(after.row === after.section.heading ? followers : leaders, after.row, leading)
  }
  const placed = sections.map(section => withAdditions(section, followers, leaders))
  return [start, ...placed, end].filter(({ heading, rows }) => heading || rows.length > 0)
}

/** Map segments to their rows. A segment that is rendered in several rows belongs to the last of them. */
function homesOf(sections: readonly Section[]): Map<PlacedSegment, Home> {
  const homes = new Map<PlacedSegment, Home>()
  for (const section of sections) {
    for (const row of [section.heading, ...section.rows]) {
      for (const { target, first } of row?.renderings ?? []) {
        for (const segment of target) if (row && first) homes.set(segment, { section, row })
      }
    }
  }
  return homes
}

function runsOfAdditions(target: TextView, beads: readonly PlacedBead[]): Run[] {
  const additions = new Map(
    beads.flatMap(bead =>
      bead.source.length === 0 && bead.target[0] ? [[bead.target[0], bead] as const] : []
    )
  )
  const rendered = new Set(beads.flatMap(bead => (bead.source.length > 0 ? bead.target : [])))
  const runs: Run[] = []
  let before: PlacedSegment | undefined
  let run: PlacedBead[] = []
  const close = (after: PlacedSegment | undefined) => {
    if (run.length > 0) runs.push({ before, after, additions: run })
    run = []
  }
  for (const segment of target.segments.values()) {
    const addition = additions.get(segment)
    if (addition) run.push(addition)
    if (!rendered.has(segment)) continue
    close(segment)
    before = segment
  }
  close(undefined)
  return runs
}

/** Split a run at the first heading above the text after it. That heading and everything after it introduce that text. */
function splitRun({ additions, after }: Run): { following: PlacedBead[]; leading: PlacedBead[] } {
  const above = new Set(after ? headingsAbove(after) : [])
  const index = additions.findIndex(({ target }) => target[0] !== undefined && above.has(target[0]))
  const cut = index < 0 ? additions.length : index
  return { following: additions.slice(0, cut), leading: additions.slice(cut) }
}

function collect(groups: Map<Row, PlacedBead[]>, row: Row, additions: readonly PlacedBead[]): void {
  groups.set(row, [...(groups.get(row) ?? []), ...additions])
}

function withAdditions(
  section: Section,
  followers: ReadonlyMap<Row, PlacedBead[]>,
  leaders: ReadonlyMap<Row, PlacedBead[]>
): RowSection {
  const rowsOf = (groups: ReadonlyMap<Row, PlacedBead[]>, row: Row) => {
    const additions = groups.get(row)
    return additions ? [toRow(additions)] : []
  }
  const below = section.heading ? rowsOf(followers, section.heading) : []
  const rows = section.rows.flatMap(row => [...rowsOf(leaders, row), row, ...rowsOf(followers, row)])
  return { ...section, rows: [...below, ...rows] }
}

function openSection(position: RowSection['position']): Section {
  return { position, section: undefined, heading: undefined, rows: [] }
}

function toRow(additions: readonly PlacedBead[]): Row {
  const renderings = additions.map((bead): Rendering => ({ ...bead, first: true, part: [] }))
  return { source: [], renderings }
}
