/** Two paired items, or one without a counterpart. */
export interface ItemPair<One, Other> {
  readonly one?: One
  readonly other?: Other
}

/** How to pair the items of two lists. */
export interface Pairing<One, Other> {
  /** Return the worth of a pair; items with 0 or less are not paired. */
  readonly worth: (one: One, other: Other) => number
  /** Pairs at both ends of the lists that are worth at least this are accepted without a search. */
  readonly sure: number
  /** Tell whether evaluating every pair would take too long; then only items at the same index are paired. */
  readonly isLong: (from: readonly One[], to: readonly Other[]) => boolean
}

/** Pair two lists in order, maximising the total worth of the pairs. */
export function pairInOrder<One extends object, Other extends object>(
  from: readonly One[],
  to: readonly Other[],
  { worth, sure, isLong }: Pairing<One, Other>
): Array<ItemPair<One, Other>> {
  const isSure = (one: One | undefined, other: Other | undefined): boolean =>
    one !== undefined && other !== undefined && worth(one, other) >= sure
  const shorter = Math.min(from.length, to.length)
  let [start, end] = [0, 0]
  while (isSure(from[start], to[start])) start++
  while (shorter - end > start && isSure(from.at(-1 - end), to.at(-1 - end))) end++
  const left = from.slice(start, from.length - end)
  const right = to.slice(start, to.length - end)
  const middle = isLong(left, right) ? pairByIndex(left, right, worth) : pairBest(left, right, worth)
  const tail = from.slice(from.length - end)
  return [
    ...from.slice(0, start).map((one, at) => pair(one, to[at])),
    ...middle,
    ...tail.map((one, at) => pair(one, to[to.length - end + at]))
  ]
}

function pair<One, Other>(one: One | undefined, other: Other | undefined): ItemPair<One, Other> {
  return { ...(one !== undefined && { one }), ...(other !== undefined && { other }) }
}

/** Find the pairs by dynamic programming, starting from the ends of the lists. */
function pairBest<One, Other>(
  from: readonly One[],
  to: readonly Other[],
  worth: (one: One, other: Other) => number
): Array<ItemPair<One, Other>> {
  const width = to.length + 1
  const worths = from.map(one => Float64Array.from(to, other => worth(one, other)))
  const best = new Float64Array((from.length + 1) * width)
  const at = (row: number, column: number): number => best[row * width + column] ?? 0
  const together = (row: number, column: number): number => {
    const own = worths[row]?.[column] ?? 0
    return own > 0 ? at(row + 1, column + 1) + own : 0
  }
  for (let row = from.length - 1; row >= 0; row--)
    for (let column = to.length - 1; column >= 0; column--)
      best[row * width + column] = Math.max(at(row + 1, column), at(row, column + 1), together(row, column))
  const pairs: Array<ItemPair<One, Other>> = []
  let [row, column] = [0, 0]
  while (row < from.length || column < to.length) {
    const most = at(row, column)
    const isPair = most > 0 && most === together(row, column)
    const isAlone = !isPair && row < from.length && (column === to.length || most === at(row + 1, column))
    pairs.push(pair(isPair || isAlone ? from[row] : undefined, isAlone ? undefined : to[column]))
    if (isPair || isAlone) row++
    if (!isAlone) column++
  }
  return pairs
}

function pairByIndex<One, Other>(
  from: readonly One[],
  to: readonly Other[],
  worth: (one: One, other: Other) => number
): Array<ItemPair<One, Other>> {
  return Array.from({ length: Math.max(from.length, to.length) }, (_, at) => pair(from[at], to[at])).flatMap(
    ({ one, other }) =>
      one !== undefined && other !== undefined && worth(one, other) <= 0
        ? [pair<One, Other>(one, undefined), pair<One, Other>(undefined, other)]
        : [pair(one, other)]
  )
}
