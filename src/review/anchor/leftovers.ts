import type { ComparedDecision, ComparedSegment } from './compared.ts'
import { locateContexts } from './context-fingerprint.ts'
import type { Known } from './in-sections.ts'
import type { PathShift } from './path-shift.ts'
import { type AnchorSearch, groupByForm, listFree, listLost, takeChanged, takeSame } from './search.ts'
import { indexBySimilarity } from './similarity.ts'

/** Minimum similarity of two wordings of the segment at one path. */
const leastSimilarityOfSuccessor = 0.4
/** Minimum similarity of a changed text anywhere. */
const leastSimilarityElsewhere = 0.6

/** Match the unambiguous texts: those that occur once in both the old and the current text. */
export function findUnique(search: AnchorSearch): void {
  const now = groupByForm(search.current)
  for (const [form, [decided]] of groupByForm(search.decided)) {
    const [only, ...others] = now.get(form) ?? []
    if (!decided || decided.copies > 1 || !only || others.length > 0) continue
    if (!search.found.has(decided) && !search.taken.has(only)) takeSame(search, decided, only)
  }
}

/**
 * Match repeated texts by their distance from a text that occurs once, starting with those at the position that
 * renumbering predicts, nearest first.
 *
 * @param inText segments of the current text, in text order.
 */
export function findByPlace(
  search: AnchorSearch,
  inText: readonly ComparedSegment[],
  shift: PathShift
): void {
  const placesOf = locateContexts(inText.map(({ form }) => form))
  const candidates = listLost(search).flatMap(decided =>
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

/** Match equal texts directly before and after matched segments that were their neighbours. */
export function findBeside(search: AnchorSearch, { areAllDecided }: Known): void {
  const { decided, current } = search
  const places = new Map(current.map((segment, place) => [segment, place]))
  const look = (from: number, step: 1 | -1): void => {
    for (let at = from; at >= 0 && at < decided.length; at += step) {
      const [one, next] = [decided[at], decided[at + step]]
      const own = one && search.same.get(one)
      const segment = own && current[(places.get(own) ?? 0) + step]
      if (!next || search.found.has(next) || !areAllDecided(next)) continue
      if (segment?.form === next.form && !search.taken.has(segment)) takeSame(search, next, segment)
    }
  }
  look(0, 1)
  look(decided.length - 1, -1)
}

/**
 * Match equal texts that moved out of their surroundings, in order, if all their copies are decided or if the expected
 * number of copies is left. Otherwise a text may belong to another segment.
 *
 * @param replaced segments with other text in their place; among copies, these are the edited ones.
 */
export function findCarried(
  search: AnchorSearch,
  { areAllDecided }: Known,
  replaced: ReadonlySet<ComparedDecision>
): void {
  const now = groupByForm(search.current)
  const free = groupByForm(listFree(search))
  for (const [form, all] of groupByForm(listLost(search))) {
    const left = free.get(form) ?? []
    const lost = all.filter(one => one.copies === 1 || !replaced.has(one))
    const [first] = lost
    if (!first) continue
    const isEven = first.copies === now.get(form)?.length && lost.length === left.length
    if (first.copies > 1 && !isEven && !areAllDecided(first)) continue
    for (const [index, decided] of lost.entries()) {
      const segment = left[index]
      if (segment) takeSame(search, decided, segment)
    }
  }
}

/**
 * Match changed texts anywhere, most similar first. An equal text may belong to another segment, so it only counts as
 * changed, and is not used where copies of the segment's text went.
 */
export function findElsewhere(search: AnchorSearch): void {
  const lost = listLost(search)
  const free = listFree(search)
  if (lost.length === 0 || free.length === 0) return
  const total = groupByForm(search.current)
  const index = indexBySimilarity(free.map(({ form }) => form))
  const candidates = lost
    .flatMap(decided =>
      index
        .search(decided.form, leastSimilarityElsewhere)
        .map(({ index: at, similarity }) => ({ decided, at, similarity }))
    )
    .sort((a, b) => b.similarity - a.similarity)
  for (const { decided, at } of candidates) {
    const current = free[at]
    if (!current || search.taken.has(current) || search.found.has(decided)) continue
    if (current.form === decided.form && (total.get(current.form)?.length ?? 0) < decided.copies) continue
    takeChanged(search, decided, [current])
  }
}

/**
 * Match earlier wordings of segments that another decision has in their current wording. This happens if several
 * decisions hold a changed segment and only some were renewed since; the segment then stays with all of them.
 */
export function findSucceeded(search: AnchorSearch): void {
  const byPath = new Map([...search.same].map(([then, now]) => [then.path, now]))
  for (const earlier of listLost(search)) {
    const now = byPath.get(earlier.path)
    if (now && indexBySimilarity([now.form]).search(earlier.form, leastSimilarityOfSuccessor).length > 0)
      search.found.set(earlier, [now])
  }
}
