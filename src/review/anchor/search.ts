import type { ComparedDecision, ComparedSegment } from './compared.ts'
import type { Match } from './match-in-order.ts'

/** The search for decided segments in a text of today, and what was found so far. */
export interface AnchorSearch {
  /** Decided segments, sorted by path. */
  readonly decided: readonly ComparedDecision[]
  /** Segments of today, sorted by path. */
  readonly current: readonly ComparedSegment[]
  /** What decided segments are now, in text order. */
  readonly found: Map<ComparedDecision, readonly ComparedSegment[]>
  /** Those of them that are surely the same. */
  readonly same: Map<ComparedDecision, ComparedSegment>
  /** Segments of today that were found. */
  readonly taken: Set<ComparedSegment>
}

/** Note that a decided segment is there with the same text. */
export function takeSame(search: AnchorSearch, decided: ComparedDecision, current: ComparedSegment): void {
  search.same.set(decided, current)
  takeChanged(search, decided, [current])
}

/** Note what a decided segment became. */
export function takeChanged(
  search: AnchorSearch,
  decided: ComparedDecision,
  current: readonly ComparedSegment[]
): void {
  search.found.set(decided, current)
  for (const segment of current) search.taken.add(segment)
}

/** Note a match. */
export function takeMatch(search: AnchorSearch, { decided, current }: Match): void {
  const [only, ...others] = current
  for (const one of decided) {
    release(search, one)
    if (only && others.length === 0 && only.form === one.form) takeSame(search, one, only)
    else takeChanged(search, one, current)
  }
}

/** Take back what a decided segment was found to be. */
export function release({ found, same, taken }: AnchorSearch, decided: ComparedDecision): void {
  for (const segment of found.get(decided) ?? []) taken.delete(segment)
  found.delete(decided)
  same.delete(decided)
}

/** List the decided segments that were not found yet. */
export function listLost({ decided, found }: AnchorSearch): ComparedDecision[] {
  return decided.filter(one => !found.has(one))
}

/** List the segments of today that are nobody's yet. */
export function listFree({ current, taken }: AnchorSearch): ComparedSegment[] {
  return current.filter(segment => !taken.has(segment))
}

/** Group segments by their text. */
export function groupByForm<Compared extends ComparedSegment>(
  segments: readonly Compared[]
): Map<string, Compared[]> {
  const groups = new Map<string, Compared[]>()
  for (const segment of segments) {
    const group = groups.get(segment.form)
    if (group) group.push(segment)
    else groups.set(segment.form, [segment])
  }
  return groups
}
