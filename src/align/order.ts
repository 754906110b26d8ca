/** Segments of both sides that belong together, by index. */
export interface Group {
  /** Indexes of source segments, ascending. */
  readonly source: readonly number[]
  /** Indexes of target segments, ascending. */
  readonly target: readonly number[]
  /** How sure the aligner is, 0 to 1. */
  readonly score: number
  /** Whether people made the group, and the aligner would not have. */
  readonly decided?: boolean
}

/**
 * Put groups in source order, ties by target; an addition stands behind the group of the target segment before it, at
 * the start where there is none.
 */
export function orderGroups(groups: readonly Group[]): Group[] {
  const additions = groups
    .filter(group => group.source.length === 0)
    .sort((a, b) => first(a.target) - first(b.target))
  const behind = new Map<number, Group[]>()
  for (const addition of additions) {
    const at = first(addition.target) - 1
    behind.set(at, [...(behind.get(at) ?? []), addition])
  }
  const rest = groups.filter(group => group.source.length > 0)
  rest.sort((a, b) => first(a.source) - first(b.source) || first(a.target) - first(b.target))
  const ordered: Group[] = follow(-1)
  for (const group of rest) {
    ordered.push(group)
    for (const target of group.target) ordered.push(...follow(target))
  }
  return ordered

  function follow(target: number): Group[] {
    const list: Group[] = []
    for (let at = target; behind.has(at); at++) list.push(...(behind.get(at) ?? []))
    return list
  }
}

function first(indexes: readonly number[]): number {
  return indexes[0] ?? Number.POSITIVE_INFINITY
}
