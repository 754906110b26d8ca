import { compareText, readStep, type Step } from './path-order.ts'

/** Maps an old path to where it should be now. */
export type PathShift = (path: string) => string

/**
 * Learn how a document was renumbered from segments whose old and current places are certain, and predict the current
 * place of any other old path: `2/3/i1` becomes `3/3/i2` if chapter 2 became 3 and the items around it moved by one.
 *
 * @param moves pairs of old and current path.
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

/** Count votes: every prefix of a path that kept its depth votes for the current place of that prefix. */
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
      // The segment itself is a better witness of its place than those below it.
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

/** Distance of a number in another list: larger than any within one list. */
const otherList = 1_000_000

/** Shift a step like its nearest sibling of the same kind under the same parent, preferably one of its own list. */
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
