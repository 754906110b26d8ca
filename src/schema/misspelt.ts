/**
 * Find the known key that a misspelt key is most likely meant to be: one letter was added, omitted, replaced or
 * transposed before the last letter, as in `publised`. The last letter is exempt because `issues`, for one, is a word
 * of its own.
 *
 * @returns `undefined` for a key of another tool.
 */
export function meantKey(key: string, known: readonly string[]): string | undefined {
  return known.find(each => isOneSlip(key.toLowerCase(), each))
}

function isOneSlip(one: string, other: string): boolean {
  let start = 0
  while (start < one.length && one[start] === other[start]) start++
  let end = 0
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end)) end++
  if (end === 0) return false
  const [left, right] = [one.slice(start, one.length - end), other.slice(start, other.length - end)]
  if (left.length === 2 && right.length === 2) return left === `${right[1]}${right[0]}`
  return left.length <= 1 && right.length <= 1
}
