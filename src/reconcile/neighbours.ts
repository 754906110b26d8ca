import type { ComparedSegment } from './compared.ts'
import { readStep } from './path-order.ts'

/** Texts beside a segment, past its equals there; none at the ends. */
export interface Neighbours {
  /** Text before it. */
  readonly before: string | undefined
  /** Text behind it. */
  readonly behind: string | undefined
}

/** Part of the steps from one segment to the next that must leave nothing out; a new chapter may count on. */
const complete = 0.9

/** Tell by the paths whether hardly any segment of a text is left out of a list, sorted by path. */
export function isComplete(list: readonly ComparedSegment[]): boolean {
  const following = list.filter(({ path }, at) => followsOn(list[at - 1]?.path ?? '', path))
  return following.length >= complete * list.length
}

/**
 * List the neighbours of segments.
 *
 * @param list all segments of a text, sorted by path.
 */
export function listNeighbours<Item extends ComparedSegment>(list: readonly Item[]): Map<Item, Neighbours> {
  const found = new Map<Item, Neighbours>()
  for (let from = 0; from < list.length; ) {
    const form = list[from]?.form
    let to = from + 1
    while (to < list.length && list[to]?.form === form) to += 1
    const neighbours = { before: list[from - 1]?.form, behind: list[to]?.form }
    for (const item of list.slice(from, to)) found.set(item, neighbours)
    from = to
  }
  return found
}

/**
 * Tell whether nothing can stand between two paths: `2/3` and `2/4`, `2/4` and `2/4/i1`, `2/4/i3` and `2/5`; but not `2/3`
 * and `2/5`, or `2/4` and `2/5/i2`.
 */
export function followsOn(path: string, next: string): boolean {
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
