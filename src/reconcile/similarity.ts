/** A text found by likeness. */
export interface Likeness {
  /** Index of the text in its list. */
  readonly index: number
  /** Dice coefficient of the character bigrams, 0 to 1. */
  readonly similarity: number
}

/** A list of texts that can be searched by likeness. */
export interface LikenessIndex {
  /** List the texts that are at least so alike to this one, the most alike first, ties in list order. */
  readonly search: (text: string, least: number) => Likeness[]
}

/**
 * Index texts by their character bigrams, edges included.
 *
 * Likeness is the Dice coefficient 2·|A ∩ B| / (|A| + |B|) of the multisets of bigrams (Dice 1945).
 */
export function indexByLikeness(texts: readonly string[]): LikenessIndex {
  const postings = new Map<string, Array<{ index: number; count: number }>>()
  const sizes = texts.map((text, index) => {
    const bigrams = countBigrams(text)
    for (const [bigram, count] of bigrams) {
      const list = postings.get(bigram)
      if (list) list.push({ index, count })
      else postings.set(bigram, [{ index, count }])
    }
    return sizeOf(bigrams)
  })
  return { search: (text, least) => rank(countBigrams(text), postings, sizes, least) }
}

/** Measure how alike two texts are: the Dice coefficient of their character bigrams, 0 to 1. */
export function similarityOf(one: string, other: string): number {
  return indexByLikeness([other]).search(one, 0)[0]?.similarity ?? 0
}

function rank(
  bigrams: ReadonlyMap<string, number>,
  postings: ReadonlyMap<string, ReadonlyArray<{ index: number; count: number }>>,
  sizes: readonly number[],
  least: number
): Likeness[] {
  const common = new Map<number, number>()
  for (const [bigram, count] of bigrams) {
    for (const posting of postings.get(bigram) ?? []) {
      common.set(posting.index, (common.get(posting.index) ?? 0) + Math.min(count, posting.count))
    }
  }
  const size = sizeOf(bigrams)
  return [...common]
    .map(([index, shared]) => ({ index, similarity: (2 * shared) / (size + (sizes[index] ?? 0)) }))
    .filter(({ similarity }) => similarity >= least)
    .sort((a, b) => b.similarity - a.similarity || a.index - b.index)
}

function countBigrams(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  const characters = ['', ...text, '']
  for (const [index, character] of characters.slice(1).entries()) {
    const bigram = `${characters[index]}|${character}`
    counts.set(bigram, (counts.get(bigram) ?? 0) + 1)
  }
  return counts
}

function sizeOf(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0)
}
