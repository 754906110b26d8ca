import type { Group } from './order.ts'
import { heaviestChain } from './sequence/anchor.ts'
import { canHold, type HeldBead } from './sequence/index.ts'

/** The paths of a bead's segments on both sides. */
export interface BeadPaths {
  /** Paths of source segments, in text order. */
  readonly source: readonly string[]
  /** Paths of target segments, in text order. */
  readonly target: readonly string[]
}

/** What translators decided: beads to keep, and beads not to propose. */
export interface BoundBeads {
  /** Beads to keep. */
  readonly accepted: readonly BeadPaths[]
  /** Beads not to propose. */
  readonly rejected: readonly BeadPaths[]
}

/** Bound beads by the indexes of their segments. */
export interface BoundGroups {
  readonly accepted: readonly BoundGroup[]
  readonly rejected: readonly BoundGroup[]
}

/** The segments of a bound bead, by index, ascending. */
export type BoundGroup = Omit<Group, 'score'>

/** Look up the segments of bound beads; a bead with a path that is not there binds nothing. */
export function locate(
  { accepted, rejected }: BoundBeads,
  source: readonly { readonly path: string }[],
  target: readonly { readonly path: string }[]
): BoundGroups {
  const inSource = new Map(source.map(({ path }, index) => [path, index]))
  const inTarget = new Map(target.map(({ path }, index) => [path, index]))
  const toGroups = (beads: readonly BeadPaths[]): BoundGroup[] =>
    beads
      .map(bead => ({
        source: indexesOf(bead.source, inSource),
        target: indexesOf(bead.target, inTarget),
        bead
      }))
      .filter(
        ({ source: from, target: to, bead }) =>
          from.length + to.length === bead.source.length + bead.target.length
      )
      .map(({ source: from, target: to }) => ({ source: from, target: to }))
  return { accepted: toGroups(accepted), rejected: toGroups(rejected) }
}

/**
 * Choose the accepted beads that the search can keep in their place: they run together on both sides, and stand in one
 * order with each other and with most of what the aligner found for segments that are not decided.
 *
 * @param found - what the aligner makes of the texts when nothing is decided.
 */
export function chooseHeld(
  accepted: readonly BoundGroup[],
  found: readonly Group[],
  columns: number
): BoundGroup[] {
  const rows = new Set(accepted.flatMap(({ source }) => source))
  const taken = new Set(accepted.flatMap(({ target }) => target))
  const open = found.filter(
    ({ source, target }) => !source.some(index => rows.has(index)) && !target.some(index => taken.has(index))
  )
  const suited = new Map(accepted.filter(canBeHeld).map(group => [group.source[0] ?? 0, group]))
  const couples = [...suited.values(), ...open]
    .filter(({ source, target }) => source.length > 0 && target.length > 0)
    .map(({ source, target }) => ({
      row: source[0] ?? 0,
      column: target[0] ?? 0,
      weight: source.length + target.length
    }))
  return heaviestChain(couples, columns).flatMap(({ row }) => suited.get(row) ?? [])
}

function canBeHeld({ source, target }: BoundGroup): boolean {
  const size = { rows: source.length, columns: target.length }
  return Math.min(size.rows, size.columns) > 0 && isRun(source) && isRun(target) && canHold(size)
}

/** Write a bead with the positions that its segments have in shortened texts; nothing if one is not there. */
export function toHeld(
  { source, target }: BoundGroup,
  rowOf: ReadonlyMap<number, number>,
  columnOf: ReadonlyMap<number, number>
): HeldBead[] {
  const rows = source.flatMap(index => rowOf.get(index) ?? [])
  const columns = target.flatMap(index => columnOf.get(index) ?? [])
  const isWhole = rows.length === source.length && columns.length === target.length
  if (!isWhole || !isRun(rows) || !isRun(columns)) return []
  return [{ row: rows[0] ?? 0, column: columns[0] ?? 0, rows: rows.length, columns: columns.length }]
}

/** Write a bead as a text that equal beads share. */
export function keyOf({ source, target }: BoundGroup): string {
  return `${source.join(' ')}|${target.join(' ')}`
}

function indexesOf(paths: readonly string[], indexes: ReadonlyMap<string, number>): number[] {
  return paths.flatMap(path => indexes.get(path) ?? []).sort((a, b) => a - b)
}

function isRun(indexes: readonly number[]): boolean {
  return indexes.every((index, at) => at === 0 || index === (indexes[at - 1] ?? 0) + 1)
}
