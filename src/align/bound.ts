import type { BeadIndexes, BeadPaths } from '../nodes/index.ts'
import { heaviestChain } from './sequence/anchor.ts'
import { canHold, type HeldBead } from './sequence/index.ts'

/** Segments of both sides that belong together. */
export interface AlignedGroup extends BeadIndexes {
  /** How sure the aligner is, 0 to 1. */
  readonly score: number
  /** Whether people made the group, and the aligner would not have. */
  readonly decided?: boolean
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
  readonly accepted: readonly BeadIndexes[]
  readonly rejected: readonly BeadIndexes[]
}

/** Look up the segments of bound beads; a bead with a path that is not there binds nothing. */
export function locate(
  { accepted, rejected }: BoundBeads,
  source: readonly { readonly path: string }[],
  target: readonly { readonly path: string }[]
): BoundGroups {
  const inSource = new Map(source.map(({ path }, index) => [path, index]))
  const inTarget = new Map(target.map(({ path }, index) => [path, index]))
  const toGroups = (beads: readonly BeadPaths[]): BeadIndexes[] =>
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
 * Choose the accepted beads that the search can keep in their place: they run together on both sides, and are in one
 * order with each other and with most of what the aligner found for segments that are not decided.
 *
 * @param found - what the aligner makes of the texts when nothing is decided.
 */
export function chooseHeld(
  accepted: readonly BeadIndexes[],
  found: readonly AlignedGroup[],
  columns: number
): BeadIndexes[] {
  const rows = new Set(accepted.flatMap(({ source }) => source))
  const taken = new Set(accepted.flatMap(({ target }) => target))
  const open = found.filter(
    ({ source, target }) => !source.some(index => rows.has(index)) && !target.some(index => taken.has(index))
  )
  const suited = new Map(accepted.filter(canBeHeld).map(group => [group.source[0] ?? 0, group]))
  const pairs = [...suited.values(), ...open]
    .filter(({ source, target }) => source.length > 0 && target.length > 0)
    .map(({ source, target }) => ({
      row: source[0] ?? 0,
      column: target[0] ?? 0,
      weight: source.length + target.length
    }))
  return heaviestChain(pairs, columns).flatMap(({ row }) => suited.get(row) ?? [])
}

function canBeHeld({ source, target }: BeadIndexes): boolean {
  const size = { rows: source.length, columns: target.length }
  return Math.min(size.rows, size.columns) > 0 && isRun(source) && isRun(target) && canHold(size)
}

/** Write a bead with the positions that its segments have in shortened texts; nothing if one is not there. */
export function toHeld(
  { source, target }: BeadIndexes,
  rowOf: ReadonlyMap<number, number>,
  columnOf: ReadonlyMap<number, number>
): HeldBead[] {
  const rows = source.flatMap(index => rowOf.get(index) ?? [])
  const columns = target.flatMap(index => columnOf.get(index) ?? [])
  const isWhole = rows.length === source.length && columns.length === target.length
  if (!isWhole || !isRun(rows) || !isRun(columns)) return []
  return [{ row: rows[0] ?? 0, column: columns[0] ?? 0, rows: rows.length, columns: columns.length }]
}

function indexesOf(paths: readonly string[], indexes: ReadonlyMap<string, number>): number[] {
  return paths.flatMap(path => indexes.get(path) ?? []).sort((a, b) => a - b)
}

function isRun(indexes: readonly number[]): boolean {
  return indexes.every((index, at) => at === 0 || index === (indexes[at - 1] ?? 0) + 1)
}
