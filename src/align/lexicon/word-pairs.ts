import { logLikelihoodRatio } from './log-likelihood.ts'
import { findWords, type LearntWord, type Sighting } from './vocabulary.ts'

/** A word of each language that occur together. */
export interface WordPair {
  /** Word of the source. */
  readonly first: LearntWord
  /** Word of the target. */
  readonly second: LearntWord
  /** Log-likelihood ratio G². */
  readonly association: number
  /** Share of the observations of the more frequent word that hold both. */
  readonly share: number
}

/** The two sides of a bead. */
export interface Meeting {
  /** What is in the source. */
  readonly source: Sighting
  /** What is in the target. */
  readonly target: Sighting
}

/** Observations that a pair must be met in. */
const leastCount = 3

/**
 * Find the words that occur together in three observations or more, with how much they keep together.
 *
 * @param meetings - in ascending order of their observations.
 * @param all - how many observations there are.
 * @returns in order of first occurrence.
 */
export function findWordPairs(meetings: readonly Meeting[], all: number): WordPair[] {
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

/** List the words that a text holds, each once. */
function pick({ candidates }: Sighting, words: ReadonlyMap<string, LearntWord>): LearntWord[] {
  const found = new Set(candidates.map(({ key }) => words.get(key)))
  return [...found].filter(word => word !== undefined)
}

/** Count in how many observations each word is met. */
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

/** Add a value to the list under a key. */
export function append<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}
