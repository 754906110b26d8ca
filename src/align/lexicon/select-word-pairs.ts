import type { LearntWord } from './vocabulary.ts'
import { append, type WordPair } from './word-pairs.ts'

/** Minimum share of the observations of each word that must hold the other. */
const leastShare = 2 / 3
/** Minimum G²: chance exceeds it for one in 10,000 pairs. */
const leastAssociation = 15.13
/** A pair stands out if no rival reaches this part of its G². */
const rivalPart = 0.75

/**
 * Keep the word pairs that can only render each other: they are associated beyond chance, co-occur in at least two
 * thirds of the observations of either, and have no close rival on either side.
 */
export function selectWordPairs(pairs: readonly WordPair[]): WordPair[] {
  const rivals = new Map<LearntWord, WordPair[]>()
  for (const pair of pairs) {
    append(rivals, pair.first, pair)
    append(rivals, pair.second, pair)
  }
  return pairs.filter(pair => {
    if (pair.association < leastAssociation || pair.share < leastShare) return false
    const others = [...(rivals.get(pair.first) ?? []), ...(rivals.get(pair.second) ?? [])]
    return others.every(other => other === pair || !isNear(other, pair))
  })
}

/** Tell whether a rival is close. A longer or shorter stretch of the same word is a rival only if it is the better choice. */
function isNear(rival: WordPair, pair: WordPair): boolean {
  if (!isPart(rival.first, pair.first) || !isPart(rival.second, pair.second))
    return rival.association > rivalPart * pair.association
  if (rival.association !== pair.association) return rival.association > pair.association
  return lengthOf(rival) > lengthOf(pair)
}

function isPart(one: LearntWord, other: LearntWord): boolean {
  if (one === other) return true
  if (!/^\p{Script=Han}/u.test(one.key)) return false
  return one.key.includes(other.key) || other.key.includes(one.key)
}

function lengthOf({ first, second }: WordPair): number {
  return first.key.length + second.key.length
}
