/** Shapes of beads that the aligner considers: `[source segments, target segments]`. */
export const shapes: ReadonlyArray<readonly [number, number]> = [
  [0, 1],
  [1, 0],
  [1, 1],
  [1, 2],
  [2, 1],
  [1, 3],
  [3, 1],
  [1, 4],
  [4, 1],
  [1, 5],
  [5, 1],
  [1, 6],
  [6, 1],
  [2, 2],
  [2, 3],
  [3, 2],
  [3, 3],
  [2, 4],
  [4, 2],
  [2, 5],
  [5, 2]
]

/** Find the number of a shape; -1 if the aligner does not consider it. */
export function shapeOf(source: number, target: number): number {
  return shapes.findIndex(([rows, columns]) => rows === source && columns === target)
}

/** The shapes of null beads: of a target segment, and of a source segment. */
export const nullShapes = [0, 1] as const
/** The first shape with segments on both sides. */
export const firstBead = 2

/** Maximum number of segments on one side of a bead. */
export const widest = 6

/** Prior shares of the shapes, in the order of `shapes`; they add up to about 1. */
export const priorShares: readonly number[] = shapes.map(([source, target]) => {
  const both = source + target
  if (source === 0 || target === 0) return 0.03
  if (both === 2) return 0.75
  const least = Math.min(source, target)
  return (least === 1 ? 0.06 : 0.015) * 0.35 ** (both - least - 2)
})

/** A bead on the best path: its start, its shape, and its posterior. */
export interface PathBead {
  readonly row: number
  readonly column: number
  readonly shape: number
  readonly posterior: number
}
