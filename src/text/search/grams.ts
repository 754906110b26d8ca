import { fold } from './fold.ts'

/** Characters of scripts that are written without spaces, for a character class. */
export const dense =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}ー'

const letter = `(?![${dense}])[\\p{L}\\p{N}\\p{M}]`

/** One character of those scripts, captured, or a word of any other: `R&D` is one, since its letters are none. */
const units = new RegExp(`([${dense}])|(?<!${letter})${letter}&${letter}(?!${letter})|(?:${letter})+`, 'gu')

const startsDense = new RegExp(`^[${dense}]`, 'u')

/**
 * List the index grams of a folded text, with repetitions: the first 12 characters of each word, and every bigram in
 * which at least one unit is of a script without spaces.
 *
 * ```
 * 第12条 covid-19 改革开放   →   第1 12 2条 covid 19 改革 革开 开放
 * ```
 */
export function gramsOf(folded: string): string[] {
  const grams: string[] = []
  let last = ''
  let end = -1
  for (const { 0: unit, 1: char, index } of folded.matchAll(units)) {
    if (index === end) grams.push(last + firstOf(unit, 1))
    if (char === undefined) grams.push(firstOf(unit, 12))
    last = lastOf(unit)
    end = index + unit.length
  }
  return grams.filter(gram => gram.length > 1)
}

/** Tell whether a gram is the beginning of a word, not a bigram. */
export function isWord(gram: string): boolean {
  return ![...gram].some(char => startsDense.test(char))
}

/** List the distinct grams of some texts, sorted by code unit and separated by spaces. */
export function listGrams(texts: readonly string[]): string {
  const grams = new Set([...new Set(texts)].flatMap(text => gramsOf(fold(text))))
  return [...grams].sort().join(' ')
}

/**
 * Find the shard of a gram, such that a word and its beginnings share a shard: FNV-1a over its first two characters.
 *
 * @param count - the number of shards, a power of two.
 */
export function shardOf(gram: string, count: number): number {
  let hash = 0x811c9dc5
  for (const char of firstOf(gram, 2)) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193)
  return (hash ^ (hash >>> 15)) & (count - 1)
}

function firstOf(text: string, count: number): string {
  return text.length <= count ? text : [...text.slice(0, count * 2)].slice(0, count).join('')
}

function lastOf(text: string): string {
  return text.length <= 1 ? text : ([...text.slice(-2)].at(-1) ?? '')
}
