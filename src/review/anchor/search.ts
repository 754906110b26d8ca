import type { ComparedDecision, ComparedSegment } from './compared.ts'
import type { Match } from './match-in-order.ts'

/** State of the search for decided segments in a current text. */
export interface AnchorSearch {
  /** Decided segments, sorted by path. */
  readonly decided: readonly ComparedDecision[]
  /** Current segments, sorted by path. */
  readonly current: readonly ComparedSegment[]
  /** Matches of decided segments, in text order. */
  readonly found: Map<ComparedDecision, readonly ComparedSegment[]>
  /** Matches whose text is certainly the same. */
  readonly same: Map<ComparedDecision, ComparedSegment>
  /** Current segments that are assigned. */
  readonly taken: Set<ComparedSegment>
}

/** Record that a decided segment was found with the same text. */
export function takeSame(search: AnchorSearch, decided: ComparedDecision, current: ComparedSegment): void {
  search.same.set(decided, current)
  takeChanged(search, decided, [current])
}

/** Record the match of a changed decided segment. */
export function takeChanged(
  search: AnchorSearch,
  decided: ComparedDecision,
  current: readonly ComparedSegment[]
): void {
  search.found.set(decided, current)
  for (const segment of current) search.taken.add(segment)
}

/** Record a match. */
export function takeMatch(search: AnchorSearch, { decided, current }: Match): void {
  const [only, ...others] = current
  for (const one of decided) {
    release(search, one)
    if (only && others.length === 0 && only.form === one.form) takeSame(search, one, only)
    else takeChanged(search, one, current)
  }
}

/** Remove the match of a decided segment. */
export function release({ found, same, taken }: AnchorSearch, decided: ComparedDecision): void {
  for (const segment of found.get(decided) ?? []) taken.delete(segment)
  found.delete(decided)
  same.delete(decided)
}

/** List the decided segments without a match. */
export function listLost({ decided, found }: AnchorSearch): ComparedDecision[] {
  return decided.filter(one => !found.has(one))
}

/** List the current segments that are not assigned. */
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
