import { compareText, readStep, type Step } from './path-order.ts'

/** Tells where a path of then is to be found now. */
export type PathShift = (path: string) => string

/**
 * Learn how a document was renumbered from segments whose place is sure then and now, and tell where any other path of
 * then should be: `2/3/i1` is looked for at `3/3/i2` where chapter 2 became 3 and the items around it moved by one.
 *
 * @param moves pairs of path then and path now.
 */
export function learnShift(moves: ReadonlyArray<readonly [then: string, now: string]>): PathShift {
  const votes = countVotes(moves)
  const known = new Map([...votes].map(([then, ballot]) => [then, winner(ballot)]))
  const siblings = groupSiblings(known)
  return path => {
    let now = ''
    let then = ''
    for (const step of path.split('/')) {
      const parent = then
      then = join(parent, step)
      now = known.get(then) ?? join(now, shiftStep(step, siblings.get(parent) ?? [], now))
    }
    return now
  }
}

/** Every prefix of a path that kept its depth is a vote for where that prefix is now. */
function countVotes(moves: ReadonlyArray<readonly [string, string]>): Map<string, Map<string, number>> {
  const votes = new Map<string, Map<string, number>>()
  for (const [then, now] of moves) {
    const from = then.split('/')
    const to = now.split('/')
    if (from.length !== to.length) continue
    for (let depth = 1; depth <= from.length; depth++) {
      const prefix = from.slice(0, depth).join('/')
      const ballot = votes.get(prefix) ?? new Map<string, number>()
      const place = to.slice(0, depth).join('/')
      // The segment itself knows its place better than those below it.
      ballot.set(place, (ballot.get(place) ?? 0) + (depth === from.length ? moves.length : 1))
      votes.set(prefix, ballot)
    }
  }
  return votes
}

function winner(ballot: ReadonlyMap<string, number>): string {
  const [first] = [...ballot].sort(([a, m], [b, n]) => n - m || compareText(a, b))
  return first?.[0] ?? ''
}

interface Sibling {
  readonly from: Step
  readonly parent: string
  readonly to: Step
}

function groupSiblings(known: ReadonlyMap<string, string>): Map<string, Sibling[]> {
  const groups = new Map<string, Sibling[]>()
  for (const [then, now] of known) {
    const [parent, step] = split(then)
    const [parentNow, stepNow] = split(now)
    const sibling = { from: readStep(step), parent: parentNow, to: readStep(stepNow) }
    const group = groups.get(parent)
    if (group) group.push(sibling)
    else groups.set(parent, [sibling])
  }
  return groups
}

/** What a number of another list is farther away than any of its own. */
const otherList = 1_000_000

/** Shift a step as its nearest sibling of the same kind was shifted under the same parent: one of its own list, if any. */
function shiftStep(step: string, siblings: readonly Sibling[], parentNow: string): string {
  const { kind, ordinal, rest } = readStep(step)
  const distance = ({ from }: Sibling): number =>
    Math.abs(from.ordinal - ordinal) + (from.rest === rest ? 0 : otherList)
  let nearest: Sibling | undefined
  for (const sibling of siblings) {
    const { from, to, parent } = sibling
    if (from.kind !== kind || to.kind !== kind || parent !== parentNow) continue
    const gain = nearest ? distance(nearest) - distance(sibling) : 1
    if (gain > 0 || (gain === 0 && nearest && from.ordinal < nearest.from.ordinal)) nearest = sibling
  }
  const shift = nearest ? nearest.to.ordinal - nearest.from.ordinal : 0
  const restNow = nearest?.from.rest === rest ? nearest.to.rest : rest
  return Number.isNaN(ordinal) ? step : `${kind}${ordinal + shift}${restNow}`
}

function split(path: string): [parent: string, step: string] {
  const at = path.lastIndexOf('/')
  return [path.slice(0, Math.max(at, 0)), path.slice(at + 1)]
}

function join(parent: string, step: string): string {
  return parent === '' ? step : `${parent}/${step}`
}
