/** A text found by similarity. */
export interface SimilarText {
  /** Index of the text in its list. */
  readonly index: number
  /** Dice coefficient of the character bigrams, 0 to 1. */
  readonly similarity: number
}

/** A list of texts that can be searched by similarity. */
export interface SimilarityIndex {
  /** List the texts with at least this similarity, most similar first, ties in list order. */
  readonly search: (text: string, least: number) => SimilarText[]
}

/** Maximum number of texts compared in one search, which keeps long lists fast; those that share the rarest bigrams. */
const mostCompared = 100

/** The bigrams of a text, with their counts. */
export interface Bigrams {
  readonly counts: ReadonlyMap<string, number>
  readonly size: number
}

/**
 * Index texts by their character bigrams, including edges.
 *
 * Similarity is the Dice coefficient 2·|A ∩ B| / (|A| + |B|) of the multisets of bigrams (Dice 1945).
 */
export function indexBySimilarity(texts: readonly string[]): SimilarityIndex {
  const all = texts.map(countBigrams)
  const postings = new Map<string, number[]>()
  for (const [index, { counts }] of all.entries()) {
    for (const bigram of counts.keys()) {
      const list = postings.get(bigram)
      if (list) list.push(index)
      else postings.set(bigram, [index])
    }
  }
  return {
    search: (text, least) => {
      const bigrams = countBigrams(text)
      return chooseCandidates(bigrams, postings)
        .flatMap(index => {
          const other = all[index]
          return other ? [{ index, similarity: similarityOf(bigrams, other) }] : []
        })
        .filter(({ similarity }) => similarity >= least)
        .sort((a, b) => b.similarity - a.similarity || a.index - b.index)
    }
  }
}

function chooseCandidates({ counts }: Bigrams, postings: ReadonlyMap<string, readonly number[]>): number[] {
  const lists = [...counts.keys()].flatMap(bigram => {
    const list = postings.get(bigram)
    return list ? [list] : []
  })
  const candidates = new Set<number>()
  for (const list of lists.sort((a, b) => a.length - b.length)) {
    for (const index of list) {
      if (candidates.size >= mostCompared) return [...candidates]
      candidates.add(index)
    }
  }
  return [...candidates]
}

/** Measure the similarity of two texts by their bigram counts: the Dice coefficient, 0 to 1. */
export function similarityOf(one: Bigrams, other: Bigrams): number {
  let common = 0
  for (const [bigram, count] of one.counts) common += Math.min(count, other.counts.get(bigram) ?? 0)
  return (2 * common) / (one.size + other.size)
}

/** Count the character bigrams of a text, including edges. */
export function countBigrams(text: string): Bigrams {
  const counts = new Map<string, number>()
  let before = ''
  for (const character of [...text, '']) {
    const bigram = `${before}|${character}`
    counts.set(bigram, (counts.get(bigram) ?? 0) + 1)
    before = character
  }
  return { counts, size: [...text].length + 1 }
}
