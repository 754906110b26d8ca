/** What a reader does not type: quotation marks, format characters, variation selectors. */
const ignored = /[\p{Cf}\p{Variation_Selector}"“”„«»「」『』《》〈〉]/gu

/** A character with what composes with it: marks, half-width voicing marks, Hangul vowels and finals. */
const clusters = /[^\p{M}\uff9e\uff9f\u1160-\u11ff][\p{M}\uff9e\uff9f\u1160-\u11ff]*|./gsu

/** A text as it is searched, and where each of its code units comes from. */
export interface Folded {
  readonly text: string
  /** Start and end, in the text as it was, of the cluster that each code unit was folded from. */
  readonly origin: ReadonlyArray<readonly [start: number, end: number]>
}

/**
 * Fold what readers take for the same: width, case, compatibility forms (NFKC), brackets of all shapes, and what they do
 * not type.
 *
 * Each character is folded by itself, so that the page can say which characters of the text were hit.
 */
export function fold(text: string): string {
  return text.replace(clusters, foldCluster)
}

/** Fold a text, and tell where each code unit of the result comes from. */
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
