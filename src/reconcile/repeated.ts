import type { ComparedDecision, ComparedSegment } from './compared.ts'
import { comparePaths, type PathShift } from './path-shift.ts'

/** What is known when repeated texts are placed. */
export interface Surroundings {
  /** Where the renumbering puts a path. */
  readonly shift: PathShift
  /** Tells whether a segment of today stands between those that the neighbours of a decided one are now. */
  readonly isBetweenNeighbours: (decided: ComparedDecision, current: ComparedSegment) => boolean
  /** How many segments have the text today. */
  readonly total: number
}

/**
 * Place decided segments with one and the same text in segments of today with that text: where the renumbering puts
 * them, else between what their neighbours are now, else under the same parent, else, where as many are there as then,
 * in text order. What cannot be placed so is left: the text that is there may be another's.
 *
 * @param decided with the same text, not found yet.
 * @param current with the same text, not taken yet, in text order.
 */
export function placeRepeated(
  decided: readonly ComparedDecision[],
  current: readonly ComparedSegment[],
  { shift, isBetweenNeighbours, total }: Surroundings
): Map<ComparedDecision, ComparedSegment> {
  const placed = new Map<ComparedDecision, ComparedSegment>()
  const taken = new Set<ComparedSegment>()
  const inOrder = [...decided].sort((a, b) => comparePaths(a.path, b.path))
  const copies = Math.max(...decided.map(one => one.copies))
  const isComplete = copies <= total
  const isInParent = (one: ComparedDecision, segment: ComparedSegment): boolean =>
    parentOf(segment.path) === parentOf(shift(one.path))
  const criteria: Array<(one: ComparedDecision, segment: ComparedSegment) => boolean> = [
    (one, segment) => segment.path === shift(one.path),
    isBetweenNeighbours,
    (one, segment) => isInParent(one, segment) && (isComplete || isOnly(one, segment)),
    (one, segment) => isComplete && segment.path === one.path,
    () => copies === 1 || (copies === total && decided.length === current.length)
  ]
  for (const suits of criteria) {
    for (const one of inOrder) {
      if (placed.has(one)) continue
      const segment = current.find(candidate => !taken.has(candidate) && suits(one, candidate))
      if (!segment) continue
      placed.set(one, segment)
      taken.add(segment)
    }
  }
  return placed

  /** One was there, one is there. */
  function isOnly(one: ComparedDecision, segment: ComparedSegment): boolean {
    return (
      decided.filter(other => parentOf(other.path) === parentOf(one.path)).length === 1 &&
      current.filter(other => parentOf(other.path) === parentOf(segment.path)).length === 1
    )
  }
}

/** Path of what a segment is nested in; empty at the top. */
export function parentOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0))
}
