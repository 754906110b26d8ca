import { type CodeBead, type Decision, isCodeHash } from '../../nodes/index.ts'
import { parentOf } from '../anchor/path-order.ts'
import { learnShift, type PathShift } from '../anchor/path-shift.ts'
import type { Reconciliation } from '../anchor/reconcile.ts'
import { pairInOrder } from './in-order.ts'

/** The sides by which a decision on code is found. */
type Sides = Pick<CodeBead, 'source' | 'target'>

/** For each side, where an old path should be now. */
export type Shifts = Readonly<Record<'source' | 'target', PathShift>>

const sides = ['source', 'target'] as const
/** Worth of a decision having the same sides as a pair. */
const sameSides = 0.1
/** Worth of blocks in the same place whose code differs on all sides. */
const placeAlone = 0.4
/** With more pairs to evaluate, decisions are found by their code alone. */
const mostPairs = 4_000_000

/** Tell whether a decision is about code blocks: its sides hold hashes instead of texts. */
export function isCodeDecision({ source, target }: Decision): boolean {
  return [...source, ...target].every(({ path, text }) => /(?:^|\/)b\d+$/.test(path) && isCodeHash(text))
}

/** Learn how a document was renumbered from the segments that were found. */
export function learnShifts(reconciliations: readonly Reconciliation[]): Shifts {
  const learn = (side: 'source' | 'target'): PathShift =>
    learnShift(
      reconciliations.flatMap(found =>
        found[side].flatMap(({ decided, same, current: [now] }) =>
          same && now ? [[decided.path, now.path] as const] : []
        )
      )
    )
  return { source: learn('source'), target: learn('target') }
}

/**
 * Find the current pair of blocks for each accepted decision; both sides must be in one pair. Decisions are matched in
 * file order, preferring the same code and the same place in the outline; moved code is found by its characters.
 *
 * @returns the decision on each pair that has one.
 */
export function matchDecisions<Pair extends Sides>(
  pairs: readonly Pair[],
  decisions: readonly Decision[],
  shifts: Shifts
): Map<Pair, Decision> {
  const accepted = decisions.filter(({ state }) => state === 'accepted')
  if (accepted.length === 0) return new Map()
  const then = accepted.map(describeDecision(shifts))
  const now = pairs.map(describePair)
  const inOrder = pairInOrder(then, now, {
    worth: ({ sides: old }, { sides: fresh }) => worthOf(old, fresh),
    sure: 2 + sameSides,
    isLong: (left, right) => left.length * right.length > mostPairs
  })
  const found = new Map(inOrder.flatMap(({ one, other }) => (one && other ? [[other, one] as const] : [])))
  const left = new Set(inOrder.flatMap(({ one, other }) => (one && !other ? [one] : [])))
  for (const keysOf of [allCode, anyCode]) {
    const free = groupByKey(now.filter(pair => !found.has(pair)).reverse(), ({ sides }) => keysOf(sides))
    for (const decision of left) {
      const pair = takeFirst(free, keysOf(decision.sides), found)
      if (!pair) continue
      found.set(pair, decision)
      left.delete(decision)
    }
  }
  return new Map([...found].map(([{ item: pair }, { item: decision }]) => [pair, decision]))
}

/** The code of one side. */
interface Code {
  readonly hash: string
  /** Current path of its parent; empty at the top. */
  readonly parent: string
}

type BothSides = Readonly<Record<'source' | 'target', Code | undefined>>

interface Described<Item> {
  readonly item: Item
  readonly sides: BothSides
}

function describeDecision(shifts: Shifts): (item: Decision) => Described<Decision> {
  const describe = (item: Decision, side: 'source' | 'target'): Code | undefined => {
    const [code] = item[side]
    const parent = parentOf(code?.path ?? '')
    return code && { hash: code.text, parent: parent === '' ? '' : shifts[side](parent) }
  }
  return item => ({ item, sides: { source: describe(item, 'source'), target: describe(item, 'target') } })
}

function describePair<Pair extends Sides>(item: Pair): Described<Pair> {
  const describe = (block: Sides['source']): Code | undefined =>
    block && { hash: block.hash, parent: parentOf(block.path) }
  return { item, sides: { source: describe(item.source), target: describe(item.target) } }
}

/** Return how likely a decision is about a pair: by its code, 0 to 1, its place, 0 to 1, and its sides. */
function worthOf(then: BothSides, now: BothSides): number {
  let [count, code, place, isAlike] = [0, 0, 0, true]
  for (const side of sides) {
    const [old, fresh] = [then[side], now[side]]
    if (old && !fresh) return 0
    if (!old && fresh) isAlike = false
    if (!old || !fresh) continue
    count++
    if (old.hash === fresh.hash) code++
    if (old.parent === fresh.parent) place++
  }
  if (code === 0) return isAlike && place === count ? placeAlone : 0
  return isAlike ? (code + place) / count + sameSides : place === 0 ? 0 : (code + place) / count
}

function allCode({ source, target }: BothSides): string[] {
  return [[source?.hash, target?.hash].join(' ')]
}

/** List the code of a pair. A decision on both sides is never found in one side alone. */
function anyCode({ source, target }: BothSides): string[] {
  return source && target ? [`source ${source.hash}`, `target ${target.hash}`] : []
}

function groupByKey<Pair>(pairs: readonly Pair[], keysOf: (pair: Pair) => string[]): Map<string, Pair[]> {
  const groups = new Map<string, Pair[]>()
  for (const pair of pairs)
    for (const key of keysOf(pair)) {
      const group = groups.get(key)
      if (group) group.push(pair)
      else groups.set(key, [pair])
    }
  return groups
}

/** Take the first unmatched pair with one of the keys. Groups are stored with the first pair last. */
function takeFirst<Pair>(
  groups: ReadonlyMap<string, Pair[]>,
  keys: readonly string[],
  found: ReadonlyMap<Pair, unknown>
): Pair | undefined {
  for (const key of keys) {
    const group = groups.get(key) ?? []
    for (let pair = group.pop(); pair !== undefined; pair = group.pop()) if (!found.has(pair)) return pair
  }
  return undefined
}
