/**
 * Choose one place each for items such that the places increase and the total weight is maximal. Ties go to the first
 * places.
 *
 * Heaviest increasing subsequence, with a Fenwick tree of the best sum from a place on (Fenwick 1994).
 *
 * @param candidates possible places of each item, ascending.
 * @param weights weight of each item, an integer.
 * @param places number of places.
 */
export function heaviestIncreasing(
  candidates: readonly (readonly number[])[],
  weights: readonly number[],
  places: number
): Array<[at: number, place: number]> {
  const tree = new Float64Array(places + 2)
  const bestFrom = (place: number): number => {
    let best = 0
    for (let slot = places - place + 1; slot > 0; slot -= slot & -slot) best = Math.max(best, tree[slot] ?? 0)
    return best
  }
  const sums = candidates.map(() => new Map<number, number>())
  for (let at = candidates.length - 1; at >= 0; at -= 1) {
    for (const place of candidates[at] ?? []) sums[at]?.set(place, (weights[at] ?? 0) + bestFrom(place + 1))
    for (const [place, sum] of sums[at] ?? [])
      for (let slot = places - place + 1; slot < tree.length; slot += slot & -slot)
        tree[slot] = Math.max(tree[slot] ?? 0, sum)
  }
  const chosen: Array<[number, number]> = []
  let left = bestFrom(0)
  let from = 0
  for (const [at, list] of candidates.entries()) {
    const place = left > 0 ? list.find(each => each >= from && sums[at]?.get(each) === left) : undefined
    if (place === undefined) continue
    chosen.push([at, place])
    from = place + 1
    left -= weights[at] ?? 0
  }
  return chosen
}
