/** Tells where a path of then is to be found now. */
export type PathShift = (path: string) => string

/**
 * Learn how a document was renumbered from segments whose place is sure then and now, and tell where any other path of
 * then should be: `2/3/i1` is looked for at `3/3/i2` where chapter 2 became 3 and the items around it moved by one.
 *
 * @param moves couples of path then and path now.
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

/** Compare two paths step by step, figures by value; for sorting segments of one kind under one parent. */
export function comparePaths(one: string, other: string): number {
  const from = one.split('/').map(readStep)
  const to = other.split('/').map(readStep)
  for (const [index, a] of from.entries()) {
    const b = to[index]
    if (!b) return 1
    const order = compareText(a.kind, b.kind) || a.ordinal - b.ordinal || compareText(a.rest, b.rest)
    if (order !== 0 && !Number.isNaN(order)) return order
  }
  return from.length - to.length
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
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
    groups.set(parent, [...(groups.get(parent) ?? []), sibling])
  }
  return groups
}

/** Shift a step as its nearest sibling of the same kind was shifted under the same parent. */
function shiftStep(step: string, siblings: readonly Sibling[], parentNow: string): string {
  const { kind, ordinal, rest } = readStep(step)
  const alike = siblings.filter(
    ({ from, to, parent }) => from.kind === kind && to.kind === kind && parent === parentNow
  )
  const distance = ({ from }: Sibling): number => Math.abs(from.ordinal - ordinal)
  const [nearest] = alike.sort((a, b) => distance(a) - distance(b) || a.from.ordinal - b.from.ordinal)
  const shift = nearest ? nearest.to.ordinal - nearest.from.ordinal : 0
  return Number.isNaN(ordinal) ? step : `${kind}${ordinal + shift}${rest}`
}

interface Step {
  /** Letters before the figure; empty for a number of the outline's own. */
  readonly kind: string
  /** The figure; not a number where there is none. */
  readonly ordinal: number
  /** What stands behind it, such as `~2`. */
  readonly rest: string
}

function readStep(step: string): Step {
  const [, kind = '', figure = '', rest = ''] = /^([^\d]*)(\d*)(.*)$/s.exec(step) ?? []
  return { kind, ordinal: figure === '' ? Number.NaN : Number(figure), rest }
}

function split(path: string): [parent: string, step: string] {
  const at = path.lastIndexOf('/')
  return [path.slice(0, Math.max(at, 0)), path.slice(at + 1)]
}

function join(parent: string, step: string): string {
  return parent === '' ? step : `${parent}/${step}`
}
