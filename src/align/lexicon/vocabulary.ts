import type { Candidate } from './candidates.ts'

/** A stretch that the texts of one language show to be a word. */
export interface LearntWord {
  /** Key for comparison. */
  readonly key: string
  /** Its most frequent spelling; on a tie, the first in code-unit order. */
  readonly written: string
  /** Number of observations that hold it. */
  readonly count: number
}

/** The candidates on one side of a bead. */
export interface SideCandidates {
  /** Observation number of the bead; sightings come in ascending order. */
  readonly observation: number
  /** Possible words. */
  readonly candidates: readonly Candidate[]
}

/** Maximum share of its occurrences in which a word may have the same neighbour; above, it is part of a longer word. */
const mostShare = 0.5

interface Tally {
  count: number
  last: number
  occurrences: number
  readonly spellings: Map<string, number>
  readonly before: Map<string, number>
  readonly after: Map<string, number>
}

/**
 * Find the candidates that are words: they occur in enough observations, with varied neighbours on both sides, where
 * every edge of a text counts as a different neighbour (after the accessor variety of Haodi Feng, Kang Chen, Xiaotie
 * Deng, Weimin Zheng: Accessor Variety Criteria for Chinese Word Extraction. Computational Linguistics 30(1), 2004, pp.
 * 75–93).
 *
 * @param leastCount - minimum number of observations of a word.
 * @returns the words by key.
 */
export function findWords(sightings: readonly SideCandidates[], leastCount: number): Map<string, LearntWord> {
  const tallies = new Map<string, Tally>()
  for (const { observation, candidates } of sightings)
    for (const candidate of candidates) count(tallies, candidate, observation)
  const words = new Map<string, LearntWord>()
  for (const [key, tally] of tallies) {
    if (tally.count < leastCount || !isVaried(tally)) continue
    words.set(key, { key, written: mostFrequent(tally.spellings), count: tally.count })
  }
  return words
}

function isVaried({ before, after, occurrences }: Tally): boolean {
  return Math.max(...before.values(), ...after.values(), 0) <= mostShare * occurrences
}

function count(tallies: Map<string, Tally>, candidate: Candidate, observation: number): void {
  const { key, written, before, after } = candidate
  const tally = tallies.get(key) ?? newTally()
  tallies.set(key, tally)
  if (tally.last !== observation) tally.count += 1
  tally.last = observation
  tally.occurrences += 1
  add(tally.spellings, written)
  if (before !== '') add(tally.before, before)
  if (after !== '') add(tally.after, after)
}

function newTally(): Tally {
  return {
    count: 0,
    last: -1,
    occurrences: 0,
    spellings: new Map(),
    before: new Map(),
    after: new Map()
  }
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

function mostFrequent(spellings: ReadonlyMap<string, number>): string {
  const [first] = [...spellings].sort(
    ([one, times], [other, otherTimes]) => otherTimes - times || (one < other ? -1 : 1)
  )
  return first?.[0] ?? ''
}
