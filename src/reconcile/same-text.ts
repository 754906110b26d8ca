import type { ComparedDecision, ComparedSegment } from './compared.ts'
import { readPlaces } from './near.ts'
import { lastStep, parentOf, readStep } from './path-order.ts'
import type { PathShift } from './path-shift.ts'
import { groupByForm, listFree, listLost, release, type Search, takeSame } from './search.ts'

/** Find the texts that can be no others: those that occur once then and now. */
export function findUnique(search: Search): void {
  const now = groupByForm(search.current)
  for (const [form, [decided]] of groupByForm(search.decided)) {
    const [only, ...others] = now.get(form) ?? []
    if (decided?.copies === 1 && only && others.length === 0) takeSame(search, decided, only)
  }
}

/**
 * Find repeated texts that stand as far as then from a text that occurs once: those first that stand where the
 * renumbering puts them, and nearest.
 *
 * @param inText segments of today in text order.
 * @param isAsked which to look for.
 */
export function findByPlace(
  search: Search,
  inText: readonly ComparedSegment[],
  shift: PathShift,
  isAsked: (decided: ComparedDecision) => boolean = () => true
): void {
  const placesOf = readPlaces(inText.map(({ form }) => form))
  const candidates = listLost(search)
    .filter(isAsked)
    .flatMap(decided =>
      placesOf(decided.near ?? '').flatMap(({ index, nearness }) => {
        const segment = inText[index]
        if (segment?.form !== decided.form) return []
        return [{ decided, segment, weight: nearness + (segment.path === shift(decided.path) ? 1 : 0) }]
      })
    )
  candidates.sort((a, b) => b.weight - a.weight)
  for (const { decided, segment } of candidates)
    if (!search.found.has(decided) && !search.taken.has(segment)) takeSame(search, decided, segment)
}

/** Make the function that tells how close a segment stands to where the texts around a decided one put it, 0 to 1. */
export function closenessIn(
  inText: readonly ComparedSegment[]
): (decided: ComparedDecision, current: ComparedSegment) => number {
  const placesOf = readPlaces(inText.map(({ form }) => form))
  const indices = new Map(inText.map((segment, index) => [segment, index]))
  return ({ near }, segment) => {
    const at = indices.get(segment) ?? 0
    return Math.max(0, ...placesOf(near ?? '').map(({ index }) => 1 / (1 + Math.abs(index - at))))
  }
}

/**
 * Give copies that stand side by side under one parent to the decided segments found there: the first ones, in the order
 * of then. Nothing tells which of them was there before; so a copy made beside a clause never takes its decision.
 *
 * @param isAsked for which decided segments to do so.
 */
export function settleRuns(search: Search, isAsked: (decided: ComparedDecision) => boolean): void {
  const owners = new Map([...search.same].map(([one, segment]) => [segment, one]))
  const order = new Map(search.decided.map((one, at) => [one, at]))
  for (const run of listRuns(search.current)) {
    const own = run.flatMap(segment => owners.get(segment) ?? [])
    if (!own.every(isAsked)) continue
    own.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
    for (const one of own) release(search, one)
    const free = run.filter(segment => !search.taken.has(segment))
    for (const [index, one] of own.entries()) {
      const segment = free[index]
      if (segment) takeSame(search, one, segment)
    }
  }
}

/**
 * Give decisions on several texts in a row to the same texts right before those, where they are nobody's: nothing tells which
 * of the two was there before; so a copy made behind a paragraph never takes its decisions.
 *
 * @param inText segments of today in text order.
 * @param isAsked for which decided segments to do so.
 */
export function settleBlocks(
  search: Search,
  inText: readonly ComparedSegment[],
  isAsked: (decided: ComparedDecision) => boolean
): void {
  const owners = new Map([...search.same].map(([one, segment]) => [segment, one]))
  const next = listNext(inText)
  for (const [first, second] of next.entries()) {
    if (second === undefined) continue
    const block = inText.slice(first, second)
    const copy = inText.slice(second, 2 * second - first)
    const moving = copy.map(segment => owners.get(segment))
    const isCopy = block.every((segment, at) => {
      const other = copy[at]
      const isEqual = segment.form === other?.form && homeOf(segment.path) === homeOf(other.path)
      return isEqual && !search.taken.has(segment)
    })
    if (!isCopy || !moving.every(one => one && isAsked(one))) continue
    for (const [at, one] of moving.entries()) {
      const segment = block[at]
      if (!one || !segment) continue
      release(search, one)
      takeSame(search, one, segment)
    }
  }
}

/** Path of what a segment stands in, past its paragraph. */
function homeOf(path: string): string {
  let home = parentOf(path)
  while (readStep(lastStep(home)).kind === 'p') home = parentOf(home)
  return home
}

/** List for each segment where its text stands next; nothing for the last one. */
function listNext(inText: readonly ComparedSegment[]): Array<number | undefined> {
  const next: Array<number | undefined> = []
  const last = new Map<string, number>()
  for (let at = inText.length - 1; at >= 0; at -= 1) {
    const form = inText[at]?.form ?? ''
    next[at] = last.get(form)
    last.set(form, at)
  }
  return next
}

/** List the runs of two and more equal texts under one parent. */
function listRuns(inText: readonly ComparedSegment[]): ComparedSegment[][] {
  const runs: ComparedSegment[][] = []
  for (const segment of inText) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run && last && last.form === segment.form && parentOf(last.path) === parentOf(segment.path))
      run.push(segment)
    else runs.push([segment])
  }
  return runs.filter(({ length }) => length > 1)
}

/** Make the test whether all copies of a text are decided on, so that none can be taken for another. */
export function knowsAllCopies({ decided }: Search): (one: ComparedDecision) => boolean {
  const then = groupByForm(decided)
  return ({ form, copies }) => (then.get(form)?.length ?? 0) >= copies
}

/**
 * Find the same texts that moved out of their surroundings, in order: where all their copies are decided on, or as many are
 * left as there should be. Else the text that is there may be another's.
 */
export function findCarried(search: Search): void {
  const then = groupByForm(search.decided)
  const now = groupByForm(search.current)
  const free = groupByForm(listFree(search))
  for (const [form, lost] of groupByForm(listLost(search))) {
    const left = free.get(form) ?? []
    const copies = lost[0]?.copies ?? 1
    const isEven = copies === now.get(form)?.length && lost.length === left.length
    const areAllDecided = (then.get(form)?.length ?? 0) >= copies
    if (copies > 1 && !isEven && !areAllDecided) continue
    for (const [index, decided] of lost.entries()) {
      const segment = left[index]
      if (segment) takeSame(search, decided, segment)
    }
  }
}
