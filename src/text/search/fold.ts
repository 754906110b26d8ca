import { foldHan } from '../han.ts'

/** Characters that readers do not type: quotation marks, format characters, variation selectors, the Arabic tatweel. */
const ignored = /[\p{Cf}\p{Variation_Selector}\u0640"“”„«»「」『』《》〈〉]/gu

/** A character with everything that composes with it: marks, half-width voicing marks, Hangul vowels and finals. */
const clusters = /[^\p{M}\uff9e\uff9f\u1160-\u11ff][\p{M}\uff9e\uff9f\u1160-\u11ff]*|./gsu

/** Scripts whose marks readers leave out: accents, Arabic and Hebrew vowels. Kana and Indic scripts need theirs. */
const unmarked = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}ё]/u

/** Letters that readers type as others. */
const letters: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ł: 'l', þ: 'th', ı: 'i', ς: 'σ' },
  ...{ ى: 'ي', ی: 'ي', ک: 'ك', ة: 'ه' }
}

/** A folded text, and the origin of each code unit. */
export interface Folded {
  readonly text: string
  /** For each code unit, start and end, in the original text, of the cluster that it was folded from. */
  readonly origin: ReadonlyArray<readonly [start: number, end: number]>
}

/**
 * Fold differences that readers ignore in a search: width, case, compatibility forms (NFKC), accents and vowel marks,
 * simplified, traditional and Japanese forms of Han characters, shapes of brackets, and characters that they do not
 * type.
 *
 * Each character is folded by itself, so that the page can mark the characters of the text that matched.
 */
export function fold(text: string): string {
  return text.replace(clusters, foldCluster)
}

/** Fold a text, and record the origin of each code unit of the result. */
export function foldWithOrigin(text: string): Folded {
  const origin: Array<readonly [number, number]> = []
  let folded = ''
  for (const { 0: cluster, index } of text.matchAll(clusters)) {
    folded += foldCluster(cluster)
    while (origin.length < folded.length) origin.push([index, index + cluster.length])
  }
  return { text: folded, origin }
}

const ascii = /^[a-z0-9 ]$/

function foldCluster(cluster: string): string {
  if (ascii.test(cluster)) return cluster
  const plain = cluster.normalize('NFKC').toLowerCase().replace(ignored, '')
  const bare = unmarked.test(plain) ? plain.normalize('NFD').replace(/\p{M}/gu, '') : plain
  const folded = Array.from(bare, character => letters[character] ?? foldHan(character)).join('')
  return folded.replace(/\p{Ps}/gu, '(').replace(/\p{Pe}/gu, ')')
}
