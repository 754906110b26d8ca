import type { ComparedDecision, ComparedSegment } from './compared.ts'
import { lastStep, parentOf, readStep } from './path-order.ts'
import { type AnchorSearch, groupByForm } from './search.ts'

/** The segments before and after a segment, skipping equal ones; `undefined` at the ends of its section. */
export interface Neighbours<Item> {
  /** Segment before it. */
  readonly before: Item | undefined
  /** Segment after it. */
  readonly after: Item | undefined
}

/** Minimum share of steps from one segment to the next that skip nothing; numbering may continue in a new chapter. */
const complete = 0.9

/** Tell by the paths whether a list, sorted by path, holds almost all segments of a text. */
export function isComplete(list: readonly ComparedSegment[]): boolean {
  const following = list.filter(({ path }, at) => followsOn(list[at - 1]?.path ?? '', path))
  return following.length >= complete * list.length
}

/**
 * List the neighbours of segments. Neighbours are in the same section, that is, a heading and everything below it: if
 * sections are swapped, the last segment of one precedes a different heading than before.
 *
 * @param list all segments of a text, sorted by path.
 */
export function listNeighbours<Item extends ComparedSegment>(
  list: readonly Item[]
): Map<Item, Neighbours<Item>> {
  const sectionOf = readSections(list)
  const found = new Map<Item, Neighbours<Item>>()
  for (let from = 0; from < list.length; ) {
    const form = list[from]?.form
    let to = from + 1
    while (to < list.length && list[to]?.form === form) to += 1
    for (const item of list.slice(from, to)) {
      const section = sectionOf(item.path)
      const within = (other: Item | undefined): Item | undefined =>
        other && isWithin(other.path, section) ? other : undefined
      found.set(item, { before: within(list[from - 1]), after: within(list[to]) })
    }
    from = to
  }
  return found
}

/** The neighbours of a decided segment that are next to a current segment. */
export interface Neighbourhood {
  readonly before: boolean
  readonly after: boolean
  /** Number of these neighbours without copies, before or now. */
  readonly sure: number
  /** Whether one of them is the very match of the old neighbour, not another copy of it. */
  readonly isHeld: boolean
}

/**
 * Make a function that compares the neighbours of a decided segment with those of a current one. A neighbour may be
 * reworded. An unassigned one does not count: if several consecutive texts were copied, it belongs to the copy.
 */
export function neighbourhoods({
  decided,
  current,
  found,
  taken
}: AnchorSearch): (one: ComparedDecision, segment: ComparedSegment) => Neighbourhood {
  const [then, now] = [listNeighbours(decided), listNeighbours(current)]
  const copies = groupByForm(current)
  const isSame = (one: ComparedDecision | undefined, other: ComparedSegment | undefined): boolean => {
    if (!one || !other) return one === other
    return taken.has(other) && (one.form === other.form || isFound(one, other))
  }
  const isFound = (one: ComparedDecision | undefined, other: ComparedSegment | undefined): boolean =>
    one && other ? found.get(one)?.includes(other) === true : one === other
  const isSure = (one: ComparedDecision | undefined, other: ComparedSegment | undefined): boolean =>
    one?.copies === 1 && one.form === other?.form && copies.get(one.form)?.length === 1
  return (one, segment) => {
    const [old, fresh] = [then.get(one), now.get(segment)]
    if (!old || !fresh) return { before: false, after: false, sure: 0, isHeld: false }
    const sure = [isSure(old.before, fresh.before), isSure(old.after, fresh.after)].filter(Boolean).length
    return {
      before: isSame(old.before, fresh.before),
      after: isSame(old.after, fresh.after),
      sure,
      isHeld: isFound(old.before, fresh.before) || isFound(old.after, fresh.after)
    }
  }
}

/** Make a function that finds the row of a cell, or else the nearest ancestor with text of its own; empty at the top. */
function readSections(list: readonly ComparedSegment[]): (path: string) => string {
  const paths = new Set(list.map(({ path }) => path))
  return path => {
    let section = parentOf(path)
    while (section !== '' && !paths.has(section) && !isRow(section)) section = parentOf(section)
    return section
  }
}

function isRow(path: string): boolean {
  return /^r\d/.test(lastStep(path))
}

function isWithin(path: string, section: string): boolean {
  return section === '' || path === section || path.startsWith(`${section}/`)
}

/**
 * Tell whether nothing can be between two paths: `2/3` and `2/4`, `2/4` and `2/4/i1`, `2/4/i3` and `2/5`; but not `2/3`
 * and `2/5`, or `2/4` and `2/5/i2`.
 */
function followsOn(path: string, next: string): boolean {
  const from = path === '' ? [] : path.split('/')
  const to = next.split('/')
  const depth = to.findIndex((step, at) => step !== from[at])
  if (depth < 0) return false
  const [one, other] = [readStep(from[depth] ?? ''), readStep(to[depth] ?? '')]
  const isNext =
    one.kind === other.kind && from.length > depth ? other.ordinal - one.ordinal <= 1 : isFirst(to[depth])
  return isNext && to.slice(depth + 1).every(isFirst)
}

function isFirst(step: string | undefined): boolean {
  const { ordinal } = readStep(step ?? '')
  return Number.isNaN(ordinal) || ordinal === 1
}
