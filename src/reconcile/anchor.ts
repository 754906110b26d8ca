import type { DecidedSegment } from '../nodes/index.ts'
import { comparable } from './comparable.ts'
import { comparePaths, learnShift, type PathShift } from './path-shift.ts'
import { indexByLikeness, similarityOf } from './similarity.ts'

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
  /** The segment that it is now; none where its text is gone. */
  readonly current?: CurrentSegment
  /** Whether the text is the same, but for white space, width and quotation marks. */
  readonly same: boolean
}

/** Finds the anchor of a decided segment. */
export type Anchoring = (decided: DecidedSegment) => Anchor

/** How alike a changed text must be where it was; below, it is another text in its place. */
const likenessInPlace = 0.4
/** How alike a changed text must be anywhere else. */
const likenessElsewhere = 0.6

interface Side {
  readonly decided: readonly DecidedSegment[]
  readonly current: readonly CurrentSegment[]
  readonly found: Map<DecidedSegment, Anchor>
  readonly taken: Set<CurrentSegment>
}

/**
 * Find the decided segments of one side in its text of today, each in a segment of its own: first texts that occur
 * once then and now, then repeated texts by their path and the renumbering that the first ones show, then changed
 * texts in their place, then changed texts that moved.
 *
 * @param decided segments of all decisions; the same path and text is one segment.
 * @param current segments of today, in text order.
 */
export function anchorSegments(
  decided: readonly DecidedSegment[],
  current: readonly CurrentSegment[]
): Anchoring {
  const distinct = new Map(decided.map(segment => [keyOf(segment), segment]))
  const side: Side = { decided: [...distinct.values()], current, found: new Map(), taken: new Set() }
  const thenByText = groupByText(side.decided)
  const nowByText = groupByText(current)
  for (const [text, then] of thenByText) pair(side, then, nowByText.get(text) ?? [])
  const shift = learnShift(
    [...side.found].flatMap(([then, { current: now }]) => (now ? [[then.path, now.path]] : []))
  )
  for (const [text, then] of thenByText) place(side, then, nowByText.get(text) ?? [], shift)
  findInPlace(side, shift)
  findElsewhere(side)
  return segment => {
    const known = distinct.get(keyOf(segment))
    return { ...((known && side.found.get(known)) ?? { same: false }), decided: segment }
  }
}

function keyOf({ path, text }: DecidedSegment): string {
  return `${path}\n${comparable(text)}`
}

function take(side: Side, decided: DecidedSegment, current: CurrentSegment, same: boolean): void {
  side.found.set(decided, { decided, current, same })
  side.taken.add(current)
}

/** A text that occurs once then and now. */
function pair(
  side: Side,
  [then, ...more]: readonly DecidedSegment[],
  [now, ...others]: readonly CurrentSegment[]
): void {
  if (then && now && more.length + others.length === 0) take(side, then, now, true)
}

/** A repeated text: where the renumbering puts it, else where it was, else in text order under the same parent. */
function place(
  side: Side,
  then: readonly DecidedSegment[],
  now: readonly CurrentSegment[],
  shift: PathShift
): void {
  const criteria: ReadonlyArray<(decided: DecidedSegment, current: CurrentSegment) => boolean> = [
    ({ path }, current) => current.path === shift(path),
    ({ path }, current) => parentOf(current.path) === parentOf(shift(path)),
    ({ path }, current) => current.path === path,
    () => then.length === now.length
  ]
  const inOrder = [...then].sort((a, b) => comparePaths(a.path, b.path))
  for (const suits of criteria) {
    for (const decided of inOrder) {
      if (side.found.has(decided)) continue
      const first = now.find(current => !side.taken.has(current) && suits(decided, current))
      if (first) take(side, decided, first, true)
    }
  }
}

function groupByText<Text extends DecidedSegment>(segments: readonly Text[]): Map<string, Text[]> {
  const groups = new Map<string, Text[]>()
  for (const segment of segments) {
    const text = comparable(segment.text)
    const group = groups.get(text)
    if (group) group.push(segment)
    else groups.set(text, [segment])
  }
  return groups
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0))
}

function findInPlace(side: Side, shift: PathShift): void {
  const byPath = new Map(side.current.map(segment => [segment.path, segment]))
  for (const decided of side.decided) {
    if (side.found.has(decided)) continue
    for (const path of new Set([shift(decided.path), decided.path])) {
      const current = byPath.get(path)
      if (!current || side.taken.has(current) || side.found.has(decided)) continue
      const likeness = similarityOf(comparable(decided.text), comparable(current.text))
      if (likeness >= likenessInPlace) take(side, decided, current, false)
    }
  }
}

function findElsewhere(side: Side): void {
  const lost = side.decided.filter(decided => !side.found.has(decided))
  const free = side.current.filter(segment => !side.taken.has(segment))
  const index = indexByLikeness(free.map(({ text }) => comparable(text)))
  const candidates = lost
    .flatMap(decided =>
      index.search(comparable(decided.text), likenessElsewhere).map(likeness => ({ decided, ...likeness }))
    )
    .sort((a, b) => b.similarity - a.similarity)
  for (const { decided, index: at } of candidates) {
    const current = free[at]
    if (!current || side.taken.has(current) || side.found.has(decided)) continue
    // An equal text that could not be placed is one of several: which one, only people can say.
    take(side, decided, current, false)
  }
}
