import type { ComparedDecision, ComparedSegment } from './compared.ts'
import { heaviestIncreasing } from './heaviest-increasing.ts'
import { listAllSections, listItems, type Section } from './sections.ts'
import { type Bigrams, countBigrams, similarityOf } from './similarity.ts'

/** A section of the old text. */
export type Old = Section<ComparedDecision>
/** A section of the current text. */
export type New = Section<ComparedSegment>

/** The old and the current outline of one side. */
export interface Outlines {
  readonly old: Old
  readonly now: New
}

/** The current sections of one side. */
export interface SectionMap extends Outlines {
  /** The current section of each old one. */
  readonly found: ReadonlyMap<Old, New>
  /** For each old section that was found, its match and the copies of its match. */
  readonly choices: ReadonlyMap<Old, readonly New[]>
  /** Current sections that are copies of a matched one. */
  readonly copies: ReadonlySet<New>
}

/** Minimum share of its texts that a section has in common with its old one. */
const leastShare = 0.3
/** Minimum similarity of copies, as a whole. */
const leastSimilarity = 0.65
/** Maximum number of candidates for an old section. */
const mostCandidates = 16

/**
 * Find the sections of one side, top down. Among copies, which have the same heading and about the same text,
 * similarity to the old section does not count: the order of the sections decides, and then the first one is used. So a
 * section that was copied and then edited keeps its decisions. A section that is not found below its parent is searched
 * everywhere.
 *
 * @param forced known matches of sections, each listed before its copies.
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
    for (const [at, place] of heaviestIncreasing(indices, open.map(sizeOf), other.children.length)) {
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

/** Match the rows between two matched ones with the unmatched old rows between them, if there are equally many. */
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

/** Compares sections: the share of texts they have in common, and their similarity as a whole, each 0 to 1. */
interface Comparison {
  readonly weigh: (form: string) => number
  readonly areAlike: (one: Section<ComparedSegment>, other: New) => boolean
}

/** Compare sections. The more old sections have a text, the less it counts. */
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
    areAlike: (one, other) => similarityOf(bigramsOf(one), bigramsOf(other)) >= leastSimilarity
  }
}

/** A current section, with its share in common with an old one. */
interface Ranked {
  readonly other: New
  /**
   * Dice coefficient of the weights of their texts; for a row, the share of the old texts, because one reworded cell
   * changes much of it.
   */
  readonly share: number
}

/** List candidates for each old section: the one with most in common, and its copies. */
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
