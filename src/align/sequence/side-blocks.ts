import type { AlignerSegment } from '../evidence/index.ts'

/** The blocks of one side, by segment. If blocks are unknown, everything is one block. */
export interface SideBlocks {
  /** 1 if a segment is the first of its block, else 0; one more entry for the end of the text. */
  readonly starts: Uint8Array
  /** Index in `kinds` of the kind of the segment's block. */
  readonly kinds: Uint8Array
  /** 1 if a segment belongs to a heading, else 0; one more entry for the end of the text, which is 1. */
  readonly sections: Uint8Array
}

/** Kinds of blocks; the first is for unknown blocks. */
export const kinds = ['', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'item', 'cell', 'quote', 'note'] as const
const lastHeading = kinds.indexOf('h6')

/** Compile the blocks of one side. */
export function compileBlocks(segments: readonly AlignerSegment[]): SideBlocks {
  const starts = new Uint8Array(segments.length + 1).fill(1, segments.length)
  segments.forEach(({ paragraph }, at) => {
    starts[at] = at === 0 || paragraph !== segments[at - 1]?.paragraph ? 1 : 0
  })
  const numberOf = new Map<string, number>(kinds.map((kind, at) => [kind, at]))
  return withSections(
    starts,
    Uint8Array.from(segments, ({ kind }) => numberOf.get(kind ?? '') ?? 0)
  )
}

/** Tell whether a side is one block, which includes texts whose blocks are unknown. */
export function isOneBlock({ starts, kinds: numbers }: SideBlocks): boolean {
  return starts.indexOf(1, 1) >= numbers.length
}

/** Keep some segments of a side, by ascending position. A block ends where segments are left out. */
export function cutBlocks({ starts, kinds: whole }: SideBlocks, positions: readonly number[]): SideBlocks {
  const cut = new Uint8Array(positions.length + 1).fill(1, positions.length)
  positions.forEach((position, at) => {
    cut[at] = at > 0 && position === (positions[at - 1] ?? 0) + 1 ? (starts[position] ?? 0) : 1
  })
  return withSections(
    cut,
    Uint8Array.from(positions, position => whole[position] ?? 0)
  )
}

function withSections(starts: Uint8Array, numbers: Uint8Array): SideBlocks {
  const sections = new Uint8Array(starts.length).fill(1, numbers.length)
  numbers.forEach((kind, at) => {
    if (isHeading(kind)) sections[at] = 1
  })
  return { starts, kinds: numbers, sections }
}

/** Prefix sums over the blocks of one side. */
export class BlockSums {
  readonly #boundaries: Int32Array
  readonly #headings: Int32Array

  constructor({ starts, kinds: numbers }: SideBlocks) {
    this.#boundaries = new Int32Array(starts.length)
    this.#headings = new Int32Array(starts.length)
    for (let at = 0; at < numbers.length; at += 1) {
      this.#boundaries[at] = (this.#boundaries[at - 1] ?? 0) + (starts[at] ?? 0)
      this.#headings[at + 1] = (this.#headings[at] ?? 0) + (isHeading(numbers[at] ?? 0) ? 1 : 0)
    }
  }

  /** Count the block boundaries within the segments `first` to `end` (exclusive), at least one segment. */
  crossings(first: number, end: number): number {
    return (this.#boundaries[end - 1] ?? 0) - (this.#boundaries[first] ?? 0)
  }

  /** Tell whether a heading is joined with the text before or after it. */
  joinsHeading(first: number, end: number): boolean {
    return this.crossings(first, end) > 0 && (this.#headings[end] ?? 0) > (this.#headings[first] ?? 0)
  }
}

function isHeading(kind: number): boolean {
  return kind > 0 && kind <= lastHeading
}
