/** Maximum number of letters of context. */
const longest = 2

/** Probability of an unseen letter. */
const unknown = 1 / 200

/** Letters seen after a context. */
interface Context {
  /** Number of letters seen. */
  sum: number
  /** Number of distinct letters. */
  kinds: number
}

/**
 * A model of the words of one language, learnt from one text: word frequencies and, for unknown words, letter n-grams
 * of the known ones. Both are interpolated as in Witten and Bell (1991, method C): something seen n times counts n, and
 * unseen things together count as many times as there are distinct words.
 */
export class LanguageModel {
  readonly #counts = new Map<string, number>()
  readonly #grams = new Map<string, number>()
  readonly #contexts = new Map<string, Context>()
  readonly #spellings = new Map<string, number>()
  #size = 0

  /** Learn from the words of a text. */
  constructor(words: Iterable<string>) {
    for (const word of words) {
      const count = this.count(word)
      this.#counts.set(word, count + 1)
      this.#size++
      if (count === 0) this.#learnSpelling(`^${word}$`)
    }
  }

  /** Get the frequency of a word. */
  count(word: string): number {
    return this.#counts.get(word) ?? 0
  }

  /**
   * Get the probability of a word.
   *
   * @param without - number of its occurrences to discount.
   */
  probability(word: string, without: number): number {
    const kinds = this.#counts.size + 1
    return (this.count(word) - without + kinds * this.#spelling(word)) / (this.#size - without + kinds)
  }

  /** Return how far two languages share their letters, 0 to 1. */
  shareLetters(other: LanguageModel): number {
    const [mine, theirs] = [this.#letters(), other.#letters()]
    let share = 0
    for (const [letter, part] of mine) share += Math.min(part, theirs.get(letter) ?? 0)
    return share
  }

  /** Return the relative frequency of each letter. */
  #letters(): Map<string, number> {
    const counts = new Map<string, number>()
    let sum = 0
    for (const [word, count] of this.#counts)
      for (const letter of word) {
        counts.set(letter, (counts.get(letter) ?? 0) + count)
        sum += count
      }
    return new Map([...counts].map(([letter, count]) => [letter, count / sum]))
  }

  #learnSpelling(word: string): void {
    for (let at = 1; at < word.length; at++)
      for (let from = Math.max(0, at - longest); from <= at; from++) {
        const gram = word.slice(from, at + 1)
        const count = this.#grams.get(gram) ?? 0
        this.#grams.set(gram, count + 1)
        const before = word.slice(from, at)
        const context = this.#contexts.get(before)
        if (!context) this.#contexts.set(before, { sum: 1, kinds: 1 })
        else {
          context.sum++
          if (count === 0) context.kinds++
        }
      }
  }

  #spelling(word: string): number {
    const known = this.#spellings.get(word)
    if (known !== undefined) return known
    const marked = `^${word}$`
    let product = 1
    for (let at = 1; at < marked.length; at++) product *= this.#letter(marked, at)
    this.#spellings.set(word, product)
    return product
  }

  /** Return the probability of a letter after the previous ones of its word; `^` begins a word, `$` ends it. */
  #letter(word: string, at: number): number {
    let probability = unknown
    for (let from = at; from >= Math.max(0, at - longest); from--) {
      const context = this.#contexts.get(word.slice(from, at))
      if (!context) break
      const { sum, kinds } = context
      const count = this.#grams.get(word.slice(from, at + 1)) ?? 0
      probability = (count + kinds * probability) / (sum + kinds)
    }
    return probability
  }
}
