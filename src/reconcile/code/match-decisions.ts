import type { CodeBead, Decision } from '../../nodes/index.ts'

/** What a decision on code is looked for by. */
type Sides = Pick<CodeBead, 'source' | 'target'>

/** Tell whether a decision is about blocks of code: its sides hold hashes in place of texts. */
export function isCodeDecision({ source, target }: Decision): boolean {
  return [...source, ...target].every(
    ({ path, text }) => /(?:^|\/)b\d+$/.test(path) && text.startsWith('code:')
  )
}

/**
 * Find the pair of blocks of today that each accepted decision is about: the same code on both sides, in the same place
 * before any other; then the same code on one side; then the same place. Both sides of a decision are found in one pair.
 *
 * @returns the decision on each pair that has one.
 */
export function matchDecisions<Pair extends Sides>(
  pairs: readonly Pair[],
  decisions: readonly Decision[]
): Map<Pair, Decision> {
  const found = new Map<Pair, Decision>()
  const left = new Set(decisions.filter(({ state }) => state === 'accepted'))
  for (const keyOf of keys) {
    const free = new Map<string, Pair[]>()
    for (const pair of pairs)
      if (!found.has(pair)) for (const key of keyOf(plain(pair))) push(free, key, pair)
    for (const decision of left) {
      const pair = firstFree(
        keyOf(decided(decision)).flatMap(key => [free.get(key) ?? []]),
        found
      )
      if (!pair) continue
      found.set(pair, decision)
      left.delete(decision)
    }
  }
  return found
}

/** Take the first pair of some lists, which hold the first one last, that nothing was found for yet. */
function firstFree<Pair>(lists: ReadonlyArray<Pair[]>, found: ReadonlyMap<Pair, unknown>): Pair | undefined {
  for (const list of lists)
    for (let pair = list.pop(); pair !== undefined; pair = list.pop()) if (!found.has(pair)) return pair
  return undefined
}

interface Plain {
  readonly source: { readonly path: string; readonly hash: string } | undefined
  readonly target: { readonly path: string; readonly hash: string } | undefined
}

/** What two have to have in common, the surest first; one that has both sides is never found in one side alone. */
const keys: ReadonlyArray<(sides: Plain) => string[]> = [
  ({ source, target }) => [[source?.hash, target?.hash, source?.path, target?.path].join(' ')],
  ({ source, target }) => [[source?.hash, target?.hash].join(' ')],
  ({ source, target }) =>
    source && target ? [`source ${source.hash} ${target.path}`, `target ${target.hash} ${source.path}`] : [],
  ({ source, target }) => (source && target ? [`source ${source.hash}`, `target ${target.hash}`] : []),
  ({ source, target }) => [[source?.path, target?.path].join(' ')]
]

function plain({ source, target }: Sides): Plain {
  const side = (block: Sides['source']) => block && { path: block.path, hash: block.hash }
  return { source: side(source), target: side(target) }
}

function decided({ source: [source], target: [target] }: Decision): Plain {
  const side = (block: typeof source) => block && { path: block.path, hash: block.text }
  return { source: side(source), target: side(target) }
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
