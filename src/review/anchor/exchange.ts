import type { ComparedDecision, ComparedSegment } from './compared.ts'
import type { SectionMap } from './match-sections.ts'
import { isComplete, neighbourhoods } from './neighbours.ts'
import { parentOf } from './path-order.ts'
import type { PathShift } from './path-shift.ts'
import { type AnchorSearch, groupByForm, release, takeSame } from './search.ts'

/** Worth of one unchanged neighbour. */
const oneNeighbour = 2
/** Worth of two unchanged neighbours: more than everything else that distinguishes two copies. */
const bothNeighbours = 9
/** Worth of an unchanged parent. */
const sameParent = 2
/** Worth of being below the same heading: more than the whole surroundings. */
const sameSection = 20
/** Added for each neighbour that has no copies, before or now: more than everything else. */
const sureNeighbour = 40

/**
 * Exchange copies of a text between decided segments while this makes their neighbours and parents more similar to the
 * old ones. Applies where nearly all old segments are decided. A copy with both neighbours unchanged, whose other
 * copies have different neighbours, is thus found in its old place.
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

/**
 * Give a decided segment the copies that improve it, one after another; the previous owner gets the segment's old copy.
 * An unassigned copy may be new, so it needs both neighbours.
 */
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

/** Make a function that scores how similar the surroundings of a copy are to those of a decided segment; 0 for not at all. */
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
    const { before, after, sure } = compare(one, segment)
    if (before && after) return kin + bothNeighbours + sure * sureNeighbour
    return kin + (before || after ? oneNeighbour : 0)
  }
}
