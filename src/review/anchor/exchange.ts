import type { ComparedDecision, ComparedSegment } from './compared.ts'
import type { SectionMap } from './match-sections.ts'
import { isComplete, neighbourhoods } from './neighbours.ts'
import { parentOf } from './path-order.ts'
import type { PathShift } from './path-shift.ts'
import { type AnchorSearch, groupByForm, release, takeSame } from './search.ts'

/** What it is worth that one neighbour is the same. */
const oneNeighbour = 2
/** What it is worth that both are: more than all else that two copies have. */
const bothNeighbours = 9
/** What it is worth that the parent is the same. */
const sameParent = 2
/** What it is worth to be below one's heading: more than all that is around. */
const sameSection = 20
/** What is added for each of both that has no copies, then or now: more than all else. */
const sureNeighbour = 40

/**
 * Exchange copies of a text between decided segments as long as it makes their neighbours and parents more like those of
 * then, where nearly all segments of then are decided on. So one whose neighbours are both the same, and whose copies
 * have others, is found where it was.
 */
export function exchangeCopies(search: AnchorSearch, shift: PathShift, { found }: SectionMap): void {
  if (!isComplete(search.decided)) return
  const around = judge(search, shift)
  const homes = new Map(
    [...found].flatMap(([one, other]) =>
      one.title === '' ? [] : one.items.map(item => [item, other] as const)
    )
  )
  const sections = new Map(
    [...found.values()].flatMap(other => other.items.map(item => [item, other] as const))
  )
  const worth: Worth = (one, segment) => {
    const home = one && homes.get(one)
    const isHome = home !== undefined && segment !== undefined && sections.get(segment) === home
    return around(one, segment) + (isHome ? sameSection : 0)
  }
  const copies = groupByForm(search.current)
  for (const [form, all] of groupByForm(search.decided)) {
    const family = all.filter(one => search.same.has(one) || !search.found.has(one))
    const owners: Owners = new Map()
    for (const one of family) setOwner(search, owners, one, search.same.get(one))
    const open = (copies.get(form) ?? []).filter(segment => owners.has(segment) || !search.taken.has(segment))
    if (open.length + family.length < 3) continue
    let isBetter = true
    while (isBetter) {
      const before = family.map(one => search.same.get(one))
      for (const one of family) improve(search, owners, open, one, worth)
      isBetter = family.some((one, at) => search.same.get(one) !== before[at])
    }
  }
}

type Owners = Map<ComparedSegment, ComparedDecision>
type Worth = (decided: ComparedDecision | undefined, current: ComparedSegment | undefined) => number

/** Give a decided segment the copies by which it gains, one after another; the owner of one gets what it had. A
 * copy that is nobody's may be new: it must have both neighbours. */
function improve(
  search: AnchorSearch,
  owners: Owners,
  open: readonly ComparedSegment[],
  one: ComparedDecision,
  worth: Worth
): void {
  if (worth(one, search.same.get(one)) >= bothNeighbours + sameParent + sameSection) return
  for (const segment of open) {
    const own = search.same.get(one)
    const gain = worth(one, segment) - worth(one, own)
    if (gain <= 0) continue
    const owner = owners.get(segment)
    if (gain + worth(owner, own) - worth(owner, segment) <= 0) continue
    if (own && !owner && worth(one, segment) < bothNeighbours) continue
    for (const each of [one, owner]) if (each) release(search, each)
    if (own) owners.delete(own)
    setOwner(search, owners, owner, own)
    setOwner(search, owners, one, segment)
  }
}

function setOwner(
  search: AnchorSearch,
  owners: Owners,
  one: ComparedDecision | undefined,
  segment: ComparedSegment | undefined
): void {
  if (!one || !segment) return
  takeSame(search, one, segment)
  owners.set(segment, one)
}

/** Make a function that tells how like a decided segment's surroundings those of a copy are, 0 for none. */
function judge(search: AnchorSearch, shift: PathShift): Worth {
  const compare = neighbourhoods(search)
  const parents = new Map<string, string>()
  const parentNow = (parent: string): string => {
    const known = parents.get(parent) ?? (parent === '' ? '' : shift(parent))
    parents.set(parent, known)
    return known
  }
  return (one, segment) => {
    if (!one || !segment) return 0
    const kin = parentOf(segment.path) === parentNow(parentOf(one.path)) ? sameParent : 0
    const { before, behind, sure } = compare(one, segment)
    if (before && behind) return kin + bothNeighbours + sure * sureNeighbour
    return kin + (before || behind ? oneNeighbour : 0)
  }
}
