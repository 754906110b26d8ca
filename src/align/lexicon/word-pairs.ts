import { logLikelihoodRatio } from './log-likelihood.ts'
import { findWords, type LearntWord, type SideCandidates } from './vocabulary.ts'

/** A word of each language that co-occur. */
export interface WordPair {
  /** Word of the source. */
  readonly first: LearntWord
  /** Word of the target. */
  readonly second: LearntWord
  /** Log-likelihood ratio G². */
  readonly association: number
  /** Share of the more frequent word's observations that hold both. */
  readonly share: number
}

/** The candidates on both sides of a bead. */
export interface BeadCandidates {
  /** The candidates in the source. */
  readonly source: SideCandidates
  /** The candidates in the target. */
  readonly target: SideCandidates
}

/** Minimum number of observations of a pair. */
const leastCount = 3

/**
 * Find the words that co-occur in at least three observations, with their association.
 *
 * @param meetings - in ascending order of their observations.
 * @param all - number of observations.
 * @returns the pairs in order of first occurrence.
 */
export function findWordPairs(meetings: readonly BeadCandidates[], all: number): WordPair[] {
  const words = (side: 'source' | 'target') =>
    findWords(
      meetings.map(meeting => meeting[side]),
      leastCount
    )
  const [firsts, seconds] = [words('source'), words('target')]
  const partners = new Map<LearntWord, { observation: number; words: readonly LearntWord[] }[]>()
  for (const { source, target } of meetings) {
    const met = { observation: target.observation, words: pick(target, seconds) }
    for (const first of pick(source, firsts)) append(partners, first, met)
  }
  return [...partners].flatMap(([first, met]) =>
    [...countEach(met)].flatMap(([second, both]) =>
      both < leastCount ? [] : [toPair(first, second, both, all)]
    )
  )
}

/** List the distinct words in a text. */
function pick({ candidates }: SideCandidates, words: ReadonlyMap<string, LearntWord>): LearntWord[] {
  const found = new Set(candidates.map(({ key }) => words.get(key)))
  return [...found].filter(word => word !== undefined)
}

/** Count the observations of each word. */
function countEach(
  met: ReadonlyArray<{ readonly observation: number; readonly words: readonly LearntWord[] }>
): Map<LearntWord, number> {
  const counts = new Map<LearntWord, number>()
  const last = new Map<LearntWord, number>()
  for (const { observation, words } of met)
    for (const word of words) {
      if (last.get(word) !== observation) counts.set(word, (counts.get(word) ?? 0) + 1)
      last.set(word, observation)
    }
  return counts
}

function toPair(first: LearntWord, second: LearntWord, both: number, all: number): WordPair {
  const association = logLikelihoodRatio({ both, first: first.count, second: second.count, all })
  return { first, second, association, share: both / Math.max(first.count, second.count) }
}

/** Append a value to the list under a key. */
export function append<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}
