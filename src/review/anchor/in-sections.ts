import type { ComparedDecision, ComparedSegment } from './compared.ts'
import { locateContexts } from './context-fingerprint.ts'
import { heaviestIncreasing } from './heaviest-increasing.ts'
import { matchInOrder, type Surroundings } from './match-in-order.ts'
import type { New, Old, SectionMap } from './match-sections.ts'
import { lastStep } from './path-order.ts'
import { type AnchorSearch, groupByForm, takeChanged, takeMatch, takeSame } from './search.ts'

/** What is known about the texts of one side. */
export type Known = Pick<Surroundings, 'closeness' | 'isSamePossible' | 'isAnothers'> & {
  /** Whether all copies of a text are decided, so that none can be mistaken for another. */
  readonly areAllDecided: (decided: ComparedDecision) => boolean
}

/**
 * Collect what is known about the texts of one side.
 *
 * @param inText segments of the current text, in text order.
 */
export function learnKnown({ decided }: AnchorSearch, inText: readonly ComparedSegment[]): Known {
  const then = groupByForm(decided)
  const now = groupByForm(inText)
  const areAllDecided = ({ form, copies }: ComparedDecision): boolean =>
    (then.get(form)?.length ?? 0) >= copies
  const placesOf = locateContexts(inText.map(({ form }) => form))
  const indices = new Map(inText.map((segment, index) => [segment, index]))
  return {
    areAllDecided,
    isAnothers: ({ form }) => then.get(form)?.[0]?.copies === 1 && now.get(form)?.length === 1,
    isSamePossible: one => areAllDecided(one) || (now.get(one.form)?.length ?? 0) >= one.copies,
    closeness: ({ near }, segment) => {
      const at = indices.get(segment) ?? 0
      return Math.max(0, ...placesOf(near ?? '').map(({ index }) => 1 / (1 + Math.abs(index - at))))
    }
  }
}

/**
 * Find decided segments in their sections, in order: the same, reworded, split and merged ones.
 *
 * @returns the segments that are gone, with other text in their place.
 */
export function findInSections(
  search: AnchorSearch,
  { found }: SectionMap,
  known: Known
): Set<ComparedDecision> {
  const replaced = new Set<ComparedDecision>()
  const copies = groupByForm(search.current)
  for (const [one, other] of found) {
    const own = new Set(other.items.map(({ form }) => form))
    const surroundings: Surroundings = {
      ...known,
      shift: path => other.path + path.slice(one.path.length),
      isCarried: ({ form, copies: then }) => then === 1 && !own.has(form) && copies.has(form)
    }
    const open: Old = { ...one, items: one.items.filter(item => !search.found.has(item)) }
    const free: New = { ...other, items: other.items.filter(item => !search.taken.has(item)) }
    for (const gap of listGaps(search, open, free, known))
      for (const each of findInGap(search, gap, surroundings)) replaced.add(each)
  }
  return replaced
}

interface Gap {
  readonly decided: readonly ComparedDecision[]
  readonly current: readonly ComparedSegment[]
}

/** Match the texts that occur once in a section, in order, and list the gaps between them. */
function listGaps(search: AnchorSearch, one: Old, other: New, { isSamePossible }: Known): Gap[] {
  const [then, now] = [groupByForm(one.items), groupByForm(other.items)]
  const places = new Map(other.items.map((segment, place) => [segment, place]))
  const candidates = one.items.map(decided => {
    const [segment, ...more] = now.get(decided.form) ?? []
    const isSure =
      segment && more.length === 0 && then.get(decided.form)?.length === 1 && isSamePossible(decided)
    return isSure ? [places.get(segment) ?? 0] : []
  })
  const gaps: Gap[] = []
  let [row, column] = [0, 0]
  const close = (toRow: number, toColumn: number): void => {
    if (toRow > row && toColumn > column)
      gaps.push({ decided: one.items.slice(row, toRow), current: other.items.slice(column, toColumn) })
    ;[row, column] = [toRow + 1, toColumn + 1]
  }
  for (const [at, place] of heaviestIncreasing(
    candidates,
    one.items.map(() => 1),
    other.items.length
  )) {
    const [decided, segment] = [one.items[at], other.items[place]]
    if (decided && segment) takeSame(search, decided, segment)
    close(at, place)
  }
  close(one.items.length, other.items.length)
  return gaps
}

function findInGap(
  search: AnchorSearch,
  { decided, current }: Gap,
  surroundings: Surroundings
): ComparedDecision[] {
  const isPlain =
    decided.length === current.length && decided.every((one, at) => one.form === current[at]?.form)
  if (isPlain && decided.every(surroundings.isSamePossible))
    for (const [at, one] of decided.entries()) {
      const segment = current[at]
      if (segment) takeSame(search, one, segment)
    }
  else for (const match of matchInOrder(decided, current, surroundings)) takeMatch(search, match)
  const lost = decided.filter(one => !search.found.has(one))
  const free = current.filter(segment => !search.taken.has(segment))
  for (const one of lost) {
    const place = surroundings.shift(one.path)
    const cell = free.find(({ path }) => path === place && /^k\d/.test(lastStep(path)))
    if (cell && cell.form !== one.form && !search.taken.has(cell)) takeChanged(search, one, [cell])
  }
  return free.length > 0 ? lost.filter(one => !search.found.has(one)) : []
}
