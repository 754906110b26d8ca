/** A parsed step of a path. */
export interface Step {
  /** Letters before the number; empty if the number is the outline's own. */
  readonly kind: string
  /** The number; `NaN` if there is none. */
  readonly ordinal: number
  /** Suffix, such as `~2`. */
  readonly rest: string
}

/** Parse a step of a path. */
export function readStep(step: string): Step {
  const [, kind = '', figure = '', rest = ''] = /^([^\d]*)(\d*)(.*)$/s.exec(step) ?? []
  return { kind, ordinal: figure === '' ? Number.NaN : Number(figure), rest }
}

/**
 * Sort by path, step by step, with numbers by value. Of siblings of different kinds, paths only tell that the sentences
 * and clauses of the paragraph that opens their parent come first: `2/7/s1` before `2/7/i1`. Otherwise this is text
 * order only within one kind, but it is the same order for old and current paths. Repeated numbers belong to another
 * list, after the first: `2/3` before `2/1~2`.
 */
export function sortByPath<Item extends { readonly path: string }>(items: readonly Item[]): Item[] {
  return items
    .map(item => ({ item, steps: item.path.split('/').map(readStep) }))
    .sort((a, b) => compareSteps(a.steps, b.steps))
    .map(({ item }) => item)
}

/** Return the path of a segment's parent; empty at the top. */
export function parentOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0))
}

/** Return the last step of a path. */
export function lastStep(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** Compare two texts by their code units. */
export function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

/** Kinds of steps, in this order; a number of the outline's own has no kind. */
const kinds = ['c', 's', 'p', 'i', 't', 'r', 'k', 'h', '']

function rankOf({ kind }: Step): number {
  return kinds.indexOf(kind)
}

/** Compare suffixes of numbers: none, `~2`, `~3`, … `~10`. */
function compareRest(one: string, other: string): number {
  return one.length - other.length || compareText(one, other)
}

function compareSteps(from: readonly Step[], to: readonly Step[]): number {
  for (const [index, a] of from.entries()) {
    const b = to[index]
    if (!b) return 1
    const order =
      rankOf(a) - rankOf(b) ||
      compareText(a.kind, b.kind) ||
      compareRest(a.rest, b.rest) ||
      a.ordinal - b.ordinal
    if (order !== 0 && !Number.isNaN(order)) return order
  }
  return from.length - to.length
}
