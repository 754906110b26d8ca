import type { BeadIndexes, BeadPaths } from '../nodes/index.ts'
import { heaviestChain } from './sequence/anchor.ts'
import { canHold, type HeldBead } from './sequence/index.ts'

/** Segments of both sides that are aligned with each other. */
export interface AlignedGroup extends BeadIndexes {
  /** Confidence of the aligner, 0 to 1. */
  readonly score: number
  /** Whether translators made the group and the aligner would not have. */
  readonly decided?: boolean
}

/** Decisions of translators: beads to keep, and beads not to propose. */
export interface BoundBeads {
  /** Beads to keep. */
  readonly accepted: readonly BeadPaths[]
  /** Beads not to propose. */
  readonly rejected: readonly BeadPaths[]
}

/** Bound beads, by segment index. */
export interface BoundGroups {
  readonly accepted: readonly BeadIndexes[]
  readonly rejected: readonly BeadIndexes[]
}

/** Look up the segments of bound beads. A bead with an unknown path is ignored. */
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
 * Choose the accepted beads that the search can keep in place: they are contiguous on both sides, and in order with
 * each other and with most of what the aligner found for undecided segments.
 *
 * @param found - the alignment of the texts without decisions.
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

/** Convert a bead to the positions of its segments in shortened texts; `undefined` if a segment was removed. */
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
