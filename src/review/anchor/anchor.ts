import type { DecidedSegment, Decision } from '../../nodes/index.ts'
import { mapBothSides } from './both-sides.ts'
import type { ComparedDecision, ComparedSegment } from './compared.ts'
import { comparable } from './compared.ts'
import { listDoubtful } from './doubt.ts'
import { exchangeCopies } from './exchange.ts'
import { findInGaps } from './gaps.ts'
import { findInSections, type Known, learnKnown } from './in-sections.ts'
import {
  findBeside,
  findByPlace,
  findCarried,
  findElsewhere,
  findSucceeded,
  findUnique
} from './leftovers.ts'
import type { Outlines, SectionMap } from './match-sections.ts'
import { findMoved } from './moved.ts'
import { sortByPath } from './path-order.ts'
import { learnShift, type PathShift } from './path-shift.ts'
import { findRecut } from './recut.ts'
import type { AnchorSearch } from './search.ts'
import { listTitles, readSections } from './sections.ts'

/** A segment of the current text. */
export interface CurrentSegment {
  /** Path. */
  readonly path: string
  /** Whole own text. */
  readonly text: string
}

/** The current position of a decided segment. */
export interface Anchor {
  /** The segment as recorded in the decision. */
  readonly decided: DecidedSegment
  /** Its current segments, in text order: none if its text is gone, several if it was split. */
  readonly current: readonly CurrentSegment[]
  /** Whether the text is certainly the same, ignoring white space, width and quotation marks, and however it is segmented. */
  readonly same: boolean
  /** Whether other decided segments were merged into the same one. */
  readonly merged: boolean
  /** Whether it has another parent, or another order among its siblings. */
  readonly moved: boolean
}

/** Finds the anchor of a decided segment. */
export type Anchoring = (decided: DecidedSegment) => Anchor

/** One side of a bitext, to be anchored. */
interface Side {
  readonly search: AnchorSearch
  readonly known: Known
  /** Segments of the current text, in text order. */
  readonly inText: readonly ComparedSegment[]
  readonly today: ReadonlyMap<ComparedSegment, CurrentSegment>
  readonly distinct: ReadonlyMap<DecidedSegment, ComparedDecision>
}

/**
 * Find the decided segments of both sides in the current texts: first the sections, where both sides of a decision use
 * the same copy; within them the same, reworded, split and merged texts in order; then texts that moved out of their
 * section; then changed texts elsewhere.
 *
 * @param decisions segments of all decisions; the same path and text on one side is one segment.
 * @param source segments of the current source, in text order.
 * @param target segments of the current target, in text order.
 */
export function anchorSegments(
  decisions: ReadonlyArray<Pick<Decision, 'source' | 'target' | 'early'>>,
  source: readonly CurrentSegment[],
  target: readonly CurrentSegment[]
): { readonly source: Anchoring; readonly target: Anchoring } {
  const early = new Set(decisions.flatMap(each => (each.early ? [...each.source, ...each.target] : [])))
  const inSource = openSide(
    decisions.flatMap(decision => decision.source),
    source,
    early
  )
  const inTarget = openSide(
    decisions.flatMap(decision => decision.target),
    target,
    early
  )
  const pairs = decisions.map(decision => ({
    source: decision.source.flatMap(segment => inSource.distinct.get(segment) ?? []),
    target: decision.target.flatMap(segment => inTarget.distinct.get(segment) ?? [])
  }))
  const maps = mapBothSides({ source: outlinesOf(inSource), target: outlinesOf(inTarget) }, pairs)
  const [from, to] = [findSide(inSource, maps.source), findSide(inTarget, maps.target)]
  const doubtful = listDoubtful(pairs, from, to)
  return { source: anchoringOf(from, doubtful), target: anchoringOf(to, doubtful) }
}

function openSide(
  decided: readonly DecidedSegment[],
  current: readonly CurrentSegment[],
  early: ReadonlySet<DecidedSegment>
): Side {
  const today = new Map(current.map(segment => [compared(segment), segment]))
  const inText = [...today.keys()]
  const distinct = gather(decided, early)
  const search: AnchorSearch = {
    decided: sortByPath([...new Set(distinct.values())]),
    current: sortByPath(inText),
    found: new Map(),
    same: new Map(),
    taken: new Set()
  }
  return { search, known: learnKnown(search, inText), inText, today, distinct }
}

function outlinesOf({ search: { decided, current } }: Side): Outlines {
  const titles = new Set([...listTitles(decided), ...listTitles(current)])
  return { old: readSections(decided, titles), now: readSections(current, titles) }
}

/** A side and its results. */
interface FoundSide extends Side {
  /** Segments that an earlier version segmented differently. */
  readonly recut: ReadonlyMap<ComparedDecision, readonly ComparedSegment[]>
  readonly moved: ReadonlySet<ComparedDecision>
}

function findSide(side: Side, map: SectionMap): FoundSide {
  const { search, known, inText } = side
  findRecut(search, inText)
  const recut = new Map(search.found)
  const replaced = findInSections(search, map, known)
  // Segments in a copy of a section belong to no decision.
  for (const copy of map.copies) for (const item of copy.items) search.taken.add(item)
  findUnique(search)
  findInGaps(search, { ...known, shift: shiftOf(search) })
  findBeside(search, known)
  findByPlace(search, inText, shiftOf(search))
  findCarried(search, known, replaced)
  exchangeCopies(search, shiftOf(search), map)
  findElsewhere(search)
  findSucceeded(search)
  return { ...side, recut, moved: findMoved(search.same, inText, shiftOf(search)) }
}

function anchoringOf(
  { search, today, distinct, recut, moved }: FoundSide,
  doubtful: ReadonlySet<ComparedDecision>
): Anchoring {
  const isShared = countSharers(search)
  return segment => {
    const one = distinct.get(segment)
    const now = (one && search.found.get(one)) ?? []
    return {
      decided: segment,
      current: now.flatMap(found => today.get(found) ?? []),
      same: one !== undefined && !doubtful.has(one) && (search.same.has(one) || recut.get(one) === now),
      merged: now.some(isShared),
      moved: one !== undefined && moved.has(one)
    }
  }
}

function compared({ path, text }: CurrentSegment): ComparedSegment {
  return { path, form: comparable(text) }
}

/** Merge segments with the same path and text, and count equal texts. */
function gather(
  decided: readonly DecidedSegment[],
  early: ReadonlySet<DecidedSegment>
): Map<DecidedSegment, ComparedDecision> {
  const first = new Map<string, DecidedSegment>()
  for (const segment of decided) {
    const key = keyOf(segment)
    const other = first.get(key)
    if (!other || (segment.copies ?? 1) > (other.copies ?? 1)) first.set(key, segment)
  }
  const forms = new Map([...first].map(([key, { text }]) => [key, comparable(text)]))
  const equal = new Map<string, number>()
  for (const form of forms.values()) equal.set(form, (equal.get(form) ?? 0) + 1)
  for (const [key, { copies = 1 }] of first) {
    const form = forms.get(key) ?? ''
    equal.set(form, Math.max(copies, equal.get(form) ?? 1))
  }
  const distinct = new Map(
    [...first].map(([key, segment]) => {
      const form = forms.get(key) ?? ''
      const { path, near } = segment
      return [key, { path, form, copies: equal.get(form) ?? 1, near, recut: early.has(segment) }]
    })
  )
  return new Map(
    decided.flatMap(segment => {
      const known = distinct.get(keyOf(segment))
      return known ? [[segment, known] as const] : []
    })
  )
}

function keyOf({ path, text }: DecidedSegment): string {
  return `${path}\n${text}`
}

/** Learn from the unchanged texts how the document was renumbered. */
function shiftOf({ same }: AnchorSearch): PathShift {
  return learnShift([...same].map(([then, now]) => [then.path, now.path]))
}

/** Make a test whether several decided segments became one current segment. Different wordings at one path are one segment. */
function countSharers({ found }: AnchorSearch): (segment: ComparedSegment) => boolean {
  const sharers = new Map<ComparedSegment, Set<string>>()
  for (const [{ path }, list] of found)
    for (const segment of list) sharers.set(segment, (sharers.get(segment) ?? new Set()).add(path))
  return segment => (sharers.get(segment)?.size ?? 0) > 1
}
