import { chooseRise } from './choose-rise.ts'
import type { ComparedDecision, ComparedSegment } from './compared.ts'
import { listAllSections, listItems, type Section } from './sections.ts'
import { type Bigrams, countBigrams, likenessOf } from './similarity.ts'

/** A section of then. */
export type Old = Section<ComparedDecision>
/** A section of today. */
export type New = Section<ComparedSegment>

/** The outlines of one side. */
export interface Outlines {
  readonly old: Old
  readonly now: New
}

/** What the sections of one side are today. */
export interface SectionMap extends Outlines {
  /** What each section of then is. */
  readonly found: ReadonlyMap<Old, New>
  /** What each section of then that was found could be as well: itself and its copies. */
  readonly choices: ReadonlyMap<Old, readonly New[]>
  /** Sections of today that are copies of one that was found. */
  readonly copies: ReadonlySet<New>
}

/** How much of its texts a section must have in common with one of then. */
const leastShare = 0.3
/** How alike copies must be, as a whole. */
const likeness = 0.65
/** Most sections that may be taken for one of then. */
const mostCandidates = 16

/**
 * Find the sections of one side, from the top down. Of copies, which have the same heading and about the same text, none is preferred
 * for being more like the section of then: the order of the sections decides, and then the first one is taken. So a section that was
 * copied and then edited keeps its decisions. What is not found below its parent is looked for everywhere.
 *
 * @param forced what sections are, as known otherwise, each before copies of it.
 */
export function mapSections({ old, now }: Outlines, forced: ReadonlyMap<Old, readonly New[]>): SectionMap {
  const found = new Map<Old, New>([[old, now]])
  const taken = new Set<New>([now])
  const copies = new Set<New>()
  const choices = new Map<Old, readonly New[]>()
  const compare = comparison(old)
  const take = (one: Old, other: New, all: readonly New[]): void => {
    found.set(one, other)
    taken.add(other)
    choices.set(one, all)
    for (const copy of all) copies.add(copy)
  }
  const takeLost = (lost: readonly Old[], candidates: readonly (readonly New[])[]): Array<[Old, New]> =>
    lost.flatMap((one, at): Array<[Old, New]> => {
      const free = (candidates[at] ?? []).filter(other => !taken.has(other))
      const match = free.find(({ path }) => path === one.path) ?? free[0]
      if (!match || found.has(one)) return []
      take(one, match, candidates[at] ?? [])
      return [[one, match]]
    })
  for (const [one, [match, ...others]] of forced)
    if (match && !taken.has(match)) take(one, match, [match, ...others])
  const descend = (one: Old, other: New): void => {
    const places = new Map(other.children.map((child, place) => [child, place]))
    const open = one.children.filter(child => !found.has(child))
    const free = other.children.filter(child => !taken.has(child))
    const candidates = listCandidates(open, free, compare)
    const indices = candidates.map(list => list.map(each => places.get(each) ?? 0).sort((a, b) => a - b))
    for (const [at, place] of chooseRise(indices, open.map(sizeOf), other.children.length)) {
      const [child, match] = [open[at], other.children[place]]
      if (child && match) take(child, match, candidates[at] ?? [])
    }
    takeLost(open, candidates)
    for (const child of one.children) {
      const match = found.get(child)
      if (match) descend(child, match)
    }
  }
  descend(old, now)
  const lost = listAllSections(old).filter(one => !found.has(one))
  const inCopies = new Set(
    [...copies].filter(copy => !taken.has(copy)).flatMap(copy => listAllSections(copy))
  )
  const left = listAllSections(now).filter(other => !taken.has(other) && !inCopies.has(other))
  for (const [one, other] of takeLost(lost, listCandidates(lost, left, compare))) descend(one, other)
  for (const [one, other] of found) fillGaps(one.children, other.children, found, taken)
  for (const other of taken) copies.delete(other)
  return { old, now, found, choices, copies: new Set([...copies].flatMap(copy => listAllSections(copy))) }
}

/** Take the rows between two that were found for those that were between them, where these are as many. */
function fillGaps(then: readonly Old[], now: readonly New[], found: Map<Old, New>, taken: Set<New>): void {
  const places = new Map(now.map((other, place) => [other, place]))
  let [row, column] = [0, 0]
  for (let at = 0; at <= then.length; at += 1) {
    const one = then[at]
    const match = one && found.get(one)
    const place = one ? match && places.get(match) : now.length
    if (place === undefined) continue
    const [lost, free] = [then.slice(row, at), now.slice(column, place)]
    const isGap = lost.length === free.length && lost.every(each => each.kind === 'row' && !found.has(each))
    if (isGap && free.every(each => each.kind === 'row' && !taken.has(each)))
      for (const [index, each] of lost.entries()) {
        const other = free[index]
        if (!other) continue
        found.set(each, other)
        taken.add(other)
      }
    ;[row, column] = [at + 1, place + 1]
  }
}

function sizeOf({ forms }: Section<ComparedSegment>): number {
  let size = 0
  for (const count of forms.values()) size += count
  return size
}

/** Tells how much of their texts two sections have in common, and how alike they are as a whole, each 0 to 1. */
interface Comparison {
  readonly weigh: (form: string) => number
  readonly areAlike: (one: Section<ComparedSegment>, other: New) => boolean
}

/** Compare sections; a text counts the less, the more sections of then have it. */
function comparison(old: Old): Comparison {
  const frequency = new Map<string, number>()
  for (const { kind, items, forms } of listAllSections(old))
    for (const form of new Set([...items.map(item => item.form), ...(kind === 'row' ? forms.keys() : [])]))
      frequency.set(form, (frequency.get(form) ?? 0) + 1)
  const known = new Map<Section<ComparedSegment>, Bigrams>()
  const bigramsOf = (section: Section<ComparedSegment>): Bigrams => {
    const bigrams =
      known.get(section) ??
      countBigrams(
        listItems(section)
          .map(({ form }) => form)
          .join('\n')
      )
    known.set(section, bigrams)
    return bigrams
  }
  return {
    weigh: form => 1 / (frequency.get(form) ?? 1),
    areAlike: (one, other) => likenessOf(bigramsOf(one), bigramsOf(other)) >= likeness
  }
}

/** A section of today and how much it has in common with one of then. */
interface Ranked {
  readonly other: New
  /** Dice coefficient of the weights of their texts; of a row, the part of those of then, since one reworded cell changes much of it. */
  readonly share: number
}

/** List for each section of then what it may be: the one that has most in common with it, and the copies of that. */
function listCandidates(then: readonly Old[], now: readonly New[], { weigh, areAlike }: Comparison): New[][] {
  const holders = new Map<string, New[]>()
  for (const other of now)
    for (const form of other.forms.keys()) {
      const list = holders.get(form)
      if (list) list.push(other)
      else holders.set(form, [other])
    }
  const weights = new Map<Section<ComparedSegment>, number>()
  const weightOf = (section: Section<ComparedSegment>): number => {
    let weight = weights.get(section) ?? 0
    if (weight === 0) for (const [form, count] of section.forms) weight += count * weigh(form)
    weights.set(section, weight)
    return weight
  }
  const bestShares = new Map<New, number>()
  const rankings = then.map((one, at) => {
    const common = new Map<New, number>()
    for (const [form, count] of one.forms)
      for (const other of holders.get(form) ?? []) {
        if (other.kind !== one.kind) continue
        const shared = Math.min(count, other.forms.get(form) ?? 0) * weigh(form)
        common.set(other, (common.get(other) ?? 0) + shared)
      }
    const expected = now[Math.round((at * (now.length - 1)) / Math.max(1, then.length - 1))]?.path
    const ranked = [...common]
      .map(([other, shared]) => ({
        other,
        share: one.kind === 'row' ? shared / weightOf(one) : (2 * shared) / (weightOf(one) + weightOf(other))
      }))
      .sort(
        (a, b) => b.share - a.share || Number(b.other.path === expected) - Number(a.other.path === expected)
      )
      .slice(0, mostCandidates)
    for (const { other, share } of ranked) bestShares.set(other, Math.max(share, bestShares.get(other) ?? 0))
    return ranked
  })
  return then.map((one, at) => {
    const isOthers = ({ other, share }: Ranked): boolean => 2 * share < (bestShares.get(other) ?? 0)
    const ranked = (rankings[at] ?? []).filter(each => !isOthers(each))
    const [best] = ranked
    const isTitled = one.title !== '' && best?.other.title === one.title
    if (!best || (best.share < leastShare && !isTitled)) return []
    const isCopy = ({ other, share }: Ranked): boolean =>
      other.title === one.title &&
      (one.kind === 'heading' || share >= best.share / 2) &&
      areAlike(one, other) &&
      areAlike(best.other, other)
    return ranked.filter(each => each === best || isCopy(each)).map(({ other }) => other)
  })
}
