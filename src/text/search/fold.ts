/** Characters that readers do not type: quotation marks, format characters, variation selectors. */
const ignored = /[\p{Cf}\p{Variation_Selector}"“”„«»「」『』《》〈〉]/gu

/** A character with everything that composes with it: marks, half-width voicing marks, Hangul vowels and finals. */
const clusters = /[^\p{M}\uff9e\uff9f\u1160-\u11ff][\p{M}\uff9e\uff9f\u1160-\u11ff]*|./gsu

/** A folded text, and the origin of each code unit. */
export interface Folded {
  readonly text: string
  /** For each code unit, start and end, in the original text, of the cluster that it was folded from. */
  readonly origin: ReadonlyArray<readonly [start: number, end: number]>
}

/**
 * Fold differences that readers ignore in a search: width, case, compatibility forms (NFKC), shapes of brackets, and
 * characters that they do not type.
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

function foldCluster(cluster: string): string {
  const plain = cluster.normalize('NFKC').toLowerCase().replace(ignored, '')
  return plain.replace(/\p{Ps}/gu, '(').replace(/\p{Pe}/gu, ')')
}
