import type { BeadScores } from './bead-score.ts'
import { makeRegion, type Region } from './region.ts'
import { shapeOf, shapes } from './shape.ts'

/** A bead by the positions of its segments, which are contiguous on both sides. */
export interface HeldBead {
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
}

/** Constraints on the search. */
export interface Constraint {
  /** Beads on every path, in order on both sides. */
  readonly held: readonly HeldBead[]
  /** Beads on no path. */
  readonly refused: readonly HeldBead[]
}

/** Tell whether the search can keep a bead, that is, whether its shape is among those of the lattice. */
export function canHold({ rows, columns }: Pick<HeldBead, 'rows' | 'columns'>): boolean {
  return shapeOf(rows, columns) >= 0
}

/** Narrow a region to the paths through the ends of all held beads. */
export function holdRegion(region: Region, { held }: Constraint): Region {
  if (held.length === 0) return region
  const low = new Int32Array(region.rows + 1)
  const high = new Int32Array(region.rows + 1)
  let next = 0
  for (let row = 0; row <= region.rows; row += 1) {
    while (next < held.length && endRow(held[next]) <= row) next += 1
    const from = next > 0 ? endColumn(held[next - 1]) : 0
    const to = next < held.length ? (held[next]?.column ?? 0) : region.columns
    low[row] = Math.min(to, Math.max(from, region.low(row)))
    high[row] = Math.max(from, Math.min(to, region.high(row)))
    if (row === (held[next]?.row ?? region.rows)) high[row] = to
    if (next > 0 && row === endRow(held[next - 1])) low[row] = from
  }
  return makeRegion(region.columns, low, high)
}

/** Make held beads the only ones for their segments, and remove refused ones. */
export function constrain(scores: BeadScores, region: Region, { held, refused }: Constraint): void {
  if (held.length + refused.length === 0) return
  const rowsHeld = countHeld(region.rows, held, 'row', 'rows')
  const columnsHeld = countHeld(region.columns, held, 'column', 'columns')
  region.walk((corner, row, column) => {
    shapes.forEach(([rows, columns], shape) => {
      const inRows = (rowsHeld[row + rows] ?? 0) - (rowsHeld[row] ?? 0)
      const inColumns = (columnsHeld[column + columns] ?? 0) - (columnsHeld[column] ?? 0)
      if (inRows + inColumns > 0) scores.set(corner, shape, -Infinity)
    })
  })
  for (const bead of refused) set(scores, region, bead, -Infinity)
  for (const bead of held) set(scores, region, bead, 0)
}

function set(scores: BeadScores, region: Region, bead: HeldBead, score: number): void {
  const shape = shapeOf(bead.rows, bead.columns)
  const corner = region.cell(bead.row, bead.column)
  if (shape >= 0 && corner >= 0) scores.set(corner, shape, score)
}

/** Count the held segments before each position. */
function countHeld(
  size: number,
  held: readonly HeldBead[],
  first: 'row' | 'column',
  length: 'rows' | 'columns'
): Int32Array {
  const counts = new Int32Array(size + 1)
  for (const bead of held) for (let at = 0; at < bead[length]; at += 1) counts[bead[first] + at + 1] = 1
  for (let at = 1; at <= size; at += 1) counts[at] = (counts[at] ?? 0) + (counts[at - 1] ?? 0)
  return counts
}

function endRow(bead: HeldBead | undefined): number {
  return (bead?.row ?? 0) + (bead?.rows ?? 0)
}

function endColumn(bead: HeldBead | undefined): number {
  return (bead?.column ?? 0) + (bead?.columns ?? 0)
}
