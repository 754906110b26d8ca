import type { GoldDocument } from './gold.ts'

/** A pair of texts without gold. */
export interface LongPair {
  readonly source: readonly string[]
  readonly target: readonly string[]
}

const exchanged = 0.2

/**
 * Make a long pair from short documents: repeat them until the source has `segments` segments, and replace every word
 * of the copies by another word of the document with a probability of one in five, independently on both sides. The
 * result is deterministic.
 */
export function lengthen(documents: readonly GoldDocument[], segments: number): LongPair {
  const random = mulberry32(7)
  const source: string[] = []
  const target: string[] = []
  for (let copy = 0; source.length < segments; copy += 1) {
    const document = documents[copy % documents.length]
    if (!document || document.source.length === 0) break
    source.push(...exchange(document.source, random))
    target.push(...exchange(document.target, random))
  }
  const share = segments / source.length
  return { source: source.slice(0, segments), target: target.slice(0, Math.round(target.length * share)) }
}

function exchange(segments: readonly string[], random: () => number): string[] {
  const pattern = /\p{Script=Han}{1,2}|[\p{L}\p{N}]+/gu
  const words = segments.flatMap(segment => segment.match(pattern) ?? [])
  return segments.map(segment =>
    segment.replace(pattern, word =>
      random() < exchanged ? (words[Math.floor(random() * words.length)] ?? word) : word
    )
  )
}

/** A small generator of pseudo-random numbers from 0 to 1 (mulberry32). */
function mulberry32(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
