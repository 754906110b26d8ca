import type { ComparedDecision } from './compared.ts'
import { mapSections, type New, type Old, type Outlines, type SectionMap } from './match-sections.ts'
import { listAllSections } from './sections.ts'

/** A value for each side. */
export interface SidePair<Side> {
  readonly source: Side
  readonly target: Side
}

/**
 * Find the sections of both sides such that a section and its translation are not matched to different copies. If the
 * two sides chose different children of parents with equally many children, both use the first of the two.
 *
 * @param decisions segments of each decision.
 */
export function mapBothSides(
  outlines: SidePair<Outlines>,
  decisions: ReadonlyArray<SidePair<readonly ComparedDecision[]>>
): SidePair<SectionMap> {
  const partners = findPartners(outlines, decisions)
  const forced = { source: new Map<Old, New[]>(), target: new Map<Old, New[]>() }
  const map = (): SidePair<SectionMap> => ({
    source: mapSections(outlines.source, forced.source),
    target: mapSections(outlines.target, forced.target)
  })
  let maps = map()
  const indices = { source: indexChildren(outlines.source.now), target: indexChildren(outlines.target.now) }
  const mayBe = {
    source: choiceIn(outlines.source, maps.source),
    target: choiceIn(outlines.target, maps.target)
  }
  let isForced = false
  for (const [one, other] of partners) {
    const [inSource, inTarget] = [maps.source.found.get(one), maps.target.found.get(other)]
    const [from, to] = [inSource && indices.source.get(inSource), inTarget && indices.target.get(inTarget)]
    if (!inSource || !inTarget || !from || !to || from.place === to.place) continue
    if (from.siblings.length !== to.siblings.length) continue
    const place = Math.min(from.place, to.place)
    const [first, second] = [from.siblings[place], to.siblings[place]]
    if (!first || !second || !mayBe.source(one, first) || !mayBe.target(other, second)) continue
    forced.source.set(one, [first, inSource])
    forced.target.set(other, [second, inTarget])
    isForced = true
  }
  if (isForced) maps = map()
  return maps
}

/**
 * Make a test whether a current section may be a given old one: a copy of its match, or one of more with its heading
 * than before.
 */
function choiceIn({ old, now }: Outlines, { choices }: SectionMap): (one: Old, other: New) => boolean {
  const counts = new Map<string, number>()
  for (const { title } of listAllSections(now)) counts.set(title, (counts.get(title) ?? 0) + 1)
  for (const { title } of listAllSections(old)) counts.set(title, (counts.get(title) ?? 0) - 1)
  return (one, other) =>
    choices.get(one)?.includes(other) === true ||
    (one.title !== '' && one.title === other.title && (counts.get(one.title) ?? 0) > 0)
}

/** Find, for each source section, the target section with most of its renderings, if the relation is mutual. */
function findPartners(
  outlines: SidePair<Outlines>,
  decisions: ReadonlyArray<SidePair<readonly ComparedDecision[]>>
): Map<Old, Old> {
  const homes = { source: indexHomes(outlines.source.old), target: indexHomes(outlines.target.old) }
  const votes = { source: new Map<Old, Map<Old, number>>(), target: new Map<Old, Map<Old, number>>() }
  const vote = (ballots: Map<Old, Map<Old, number>>, one: Old, other: Old): void => {
    const ballot = ballots.get(one) ?? new Map<Old, number>()
    ballot.set(other, (ballot.get(other) ?? 0) + 1)
    ballots.set(one, ballot)
  }
  for (const { source, target } of decisions)
    for (const one of new Set(source.flatMap(item => homes.source.get(item) ?? [])))
      for (const other of new Set(target.flatMap(item => homes.target.get(item) ?? []))) {
        vote(votes.source, one, other)
        vote(votes.target, other, one)
      }
  return new Map(
    [...votes.source].flatMap(([one, ballot]) => {
      const other = winner(ballot)
      return other && winner(votes.target.get(other)) === one ? [[one, other] as const] : []
    })
  )
}

function winner(ballot: ReadonlyMap<Old, number> | undefined): Old | undefined {
  let best: Old | undefined
  for (const [section, count] of ballot ?? []) if (!best || count > (ballot?.get(best) ?? 0)) best = section
  return best
}

function indexHomes(root: Old): Map<ComparedDecision, Old> {
  return new Map(
    listAllSections(root).flatMap(section => section.items.map(item => [item, section] as const))
  )
}

/** Index of a section among the children of its parent. */
interface ChildPlace {
  readonly place: number
  readonly siblings: readonly New[]
}

function indexChildren(root: New): Map<New, ChildPlace> {
  return new Map(
    listAllSections(root).flatMap(({ children }) =>
      children.map((child, place) => [child, { place, siblings: children }] as const)
    )
  )
}
