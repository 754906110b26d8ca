import type { DecidedSegment } from '../nodes/index.ts'
import { comparable } from './comparable.ts'
import type { ComparedDecision, ComparedSegment } from './compared.ts'
import { matchInPlace } from './in-place.ts'
import { findMoved } from './moved.ts'
import { betweenNeighbours } from './neighbours.ts'
import { learnShift, type PathShift } from './path-shift.ts'
import { placeRepeated } from './repeated.ts'
import { indexByLikeness } from './similarity.ts'

/** A segment as it stands in the text of today. */
export interface CurrentSegment {
  /** Path. */
  readonly path: string
  /** Whole own text. */
  readonly text: string
}

/** Where a decided segment is now. */
export interface Anchor {
  /** The segment as it was decided on. */
  readonly decided: DecidedSegment
  /** What it is now: none where its text is gone, several where it was split, in text order. */
  readonly current: readonly CurrentSegment[]
  /** Whether the text is the same, but for white space, width and quotation marks. */
  readonly same: boolean
  /** Whether other decided segments became one with it. */
  readonly merged: boolean
  /** Whether it stands under another parent, or in another order among its siblings. */
  readonly moved: boolean
}

/** Finds the anchor of a decided segment. */
export type Anchoring = (decided: DecidedSegment) => Anchor

/** How alike a changed text must be that stands anywhere. */
const likenessElsewhere = 0.6

/** What was found so far. */
interface Search {
  readonly decided: readonly ComparedDecision[]
  readonly current: readonly ComparedSegment[]
  /** What decided segments are now. */
  readonly found: Map<ComparedDecision, readonly ComparedSegment[]>
  /** Those that are surely the same. */
  readonly same: Map<ComparedDecision, ComparedSegment>
  readonly taken: Set<ComparedSegment>
}

/**
 * Find the decided segments of one side in its text of today: first texts that occur once then and now, then repeated
 * texts by the renumbering and the neighbours that the first ones show, then changed texts in their place, split and
 * merged ones too, then changed texts that moved.
 *
 * @param decided segments of all decisions; the same path and text is one segment.
 * @param current segments of today, in text order.
 */
export function anchorSegments(
  decided: readonly DecidedSegment[],
  current: readonly CurrentSegment[]
): Anchoring {
  const distinct = gather(decided)
  const today = new Map(current.map(segment => [compared(segment), segment]))
  const search: Search = {
    decided: [...distinct.values()],
    current: [...today.keys()],
    found: new Map(),
    same: new Map(),
    taken: new Set()
  }
  const shift = findSame(search)
  findInPlace(search, shift)
  findElsewhere(search)
  const moved = findMoved(search.same, search.current, shift)
  const sharers = new Map<ComparedSegment, number>()
  for (const list of search.found.values())
    for (const segment of list) sharers.set(segment, (sharers.get(segment) ?? 0) + 1)
  return segment => {
    const known = distinct.get(keyOf(segment))
    const now = (known && search.found.get(known)) ?? []
    return {
      decided: segment,
      current: now.flatMap(found => today.get(found) ?? []),
      same: known !== undefined && search.same.has(known),
      merged: now.some(found => (sharers.get(found) ?? 0) > 1),
      moved: known !== undefined && moved.has(known)
    }
  }
}

function compared({ path, text }: CurrentSegment): ComparedSegment {
  return { path, form: comparable(text) }
}

function keyOf({ path, text }: DecidedSegment): string {
  return `${path}\n${comparable(text)}`
}

/** Take the same path and text as one segment, and count equal texts. */
function gather(decided: readonly DecidedSegment[]): Map<string, ComparedDecision> {
  const distinct = new Map(decided.map(segment => [keyOf(segment), segment]))
  const equal = new Map<string, number>()
  for (const { text, copies = 1 } of distinct.values()) {
    const form = comparable(text)
    equal.set(form, Math.max(copies, (equal.get(form) ?? 0) + 1))
  }
  return new Map(
    [...distinct].map(([key, segment]) => {
      const { path, form } = compared(segment)
      return [key, { path, form, copies: equal.get(form) ?? 1 }]
    })
  )
}

/** Find texts that are the same, and learn from them how the document was renumbered. */
function findSame(search: Search): PathShift {
  const then = groupByForm(search.decided)
  const now = groupByForm(search.current)
  for (const [form, [decided]] of then) {
    const [only, ...others] = now.get(form) ?? []
    if (decided?.copies === 1 && only && others.length === 0) takeSame(search, decided, only)
  }
  const shift = shiftOf(search)
  const isBetweenNeighbours = betweenNeighbours(new Map(search.same), search.current, shift)
  for (const [form, group] of then) {
    const open = group.filter(decided => !search.found.has(decided))
    const free = (now.get(form) ?? []).filter(segment => !search.taken.has(segment))
    if (open.length === 0 || free.length === 0) continue
    const total = now.get(form)?.length ?? 0
    const placed = placeRepeated(open, free, { shift, isBetweenNeighbours, total })
    for (const [decided, segment] of placed) takeSame(search, decided, segment)
  }
  return shiftOf(search)
}

function shiftOf({ same }: Search): PathShift {
  return learnShift([...same].map(([then, now]) => [then.path, now.path] as const))
}

function takeSame(search: Search, decided: ComparedDecision, current: ComparedSegment): void {
  search.same.set(decided, current)
  take(search, decided, [current])
}

function take(search: Search, decided: ComparedDecision, current: readonly ComparedSegment[]): void {
  search.found.set(decided, current)
  for (const segment of current) search.taken.add(segment)
}

function groupByForm<Compared extends ComparedSegment>(
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

function findInPlace(search: Search, shift: PathShift): void {
  const lost = search.decided.filter(decided => !search.found.has(decided))
  const free = search.current.filter(segment => !search.taken.has(segment))
  for (const { decided, current } of matchInPlace(lost, free, shift))
    for (const one of decided) take(search, one, current)
}

function findElsewhere(search: Search): void {
  const lost = search.decided.filter(decided => !search.found.has(decided))
  const free = search.current.filter(segment => !search.taken.has(segment))
  const index = indexByLikeness(free.map(({ form }) => form))
  const candidates = lost
    .flatMap(decided =>
      index.search(decided.form, likenessElsewhere).map(likeness => ({ decided, ...likeness }))
    )
    .sort((a, b) => b.similarity - a.similarity)
  for (const { decided, index: at } of candidates) {
    const current = free[at]
    // An equal text that could not be placed is one of several: which one, only people can say.
    if (!current || search.taken.has(current) || search.found.has(decided)) continue
    take(search, decided, [current])
  }
}
