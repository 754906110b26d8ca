import type { DecidedSegment } from '../nodes/index.ts'
import { comparable } from './comparable.ts'
import type { ComparedDecision, ComparedSegment } from './compared.ts'
import { findElsewhere } from './elsewhere.ts'
import { exchangeCopies } from './exchange.ts'
import { findInGaps } from './gaps.ts'
import { findMoved } from './moved.ts'
import { sortByPath } from './path-order.ts'
import { learnShift, type PathShift } from './path-shift.ts'
import {
  closenessIn,
  findByPlace,
  findCarried,
  findUnique,
  knowsAllCopies,
  settleBlocks,
  settleRuns
} from './same-text.ts'
import type { Search } from './search.ts'
import { findSucceeded } from './succeeded.ts'

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

/**
 * Find the decided segments of one side in its text of today: first texts that can be no others, then what stands
 * between those, the same or changed, split and merged ones too, then the same texts elsewhere, then changed ones.
 *
 * @param decided segments of all decisions; the same path and text is one segment.
 * @param current segments of today, in text order.
 */
export function anchorSegments(
  decided: readonly DecidedSegment[],
  current: readonly CurrentSegment[]
): Anchoring {
  const today = new Map(current.map(segment => [compared(segment), segment]))
  const inText = [...today.keys()]
  const distinct = gather(decided)
  const search: Search = {
    decided: sortByPath([...new Set(distinct.values())]),
    current: sortByPath(inText),
    found: new Map(),
    same: new Map(),
    taken: new Set()
  }
  const areAllDecided = knowsAllCopies(search)
  findUnique(search)
  findByPlace(search, inText, shiftOf(search), decided => !areAllDecided(decided))
  findInGaps(search, { shift: shiftOf(search), closeness: closenessIn(inText) })
  findByPlace(search, inText, shiftOf(search))
  findCarried(search)
  exchangeCopies(
    search,
    shiftOf(search, one => one.copies === 1)
  )
  settleRuns(search, areAllDecided)
  settleBlocks(search, inText, areAllDecided)
  findElsewhere(search)
  findSucceeded(search)
  const moved = findMoved(search.same, inText, shiftOf(search))
  const isShared = countSharers(search)
  return segment => {
    const known = distinct.get(segment)
    const now = (known && search.found.get(known)) ?? []
    return {
      decided: segment,
      current: now.flatMap(found => today.get(found) ?? []),
      same: known !== undefined && search.same.has(known),
      merged: now.some(isShared),
      moved: known !== undefined && moved.has(known)
    }
  }
}

function compared({ path, text }: CurrentSegment): ComparedSegment {
  return { path, form: comparable(text) }
}

/** Take the same path and text as one segment, and count equal texts. */
function gather(decided: readonly DecidedSegment[]): Map<DecidedSegment, ComparedDecision> {
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
    [...first].map(([key, { path, near }]) => {
      const form = forms.get(key) ?? ''
      return [key, { path, form, copies: equal.get(form) ?? 1, near }]
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

/** Learn from the texts that are the same, or those of them that are asked, how the document was renumbered. */
function shiftOf({ same }: Search, isAsked: (decided: ComparedDecision) => boolean = () => true): PathShift {
  return learnShift([...same].filter(([then]) => isAsked(then)).map(([then, now]) => [then.path, now.path]))
}

/** Make the test whether several decided segments became one of today; wordings at one path are one segment. */
function countSharers({ found }: Search): (segment: ComparedSegment) => boolean {
  const sharers = new Map<ComparedSegment, Set<string>>()
  for (const [{ path }, list] of found)
    for (const segment of list) sharers.set(segment, (sharers.get(segment) ?? new Set()).add(path))
  return segment => (sharers.get(segment)?.size ?? 0) > 1
}
