import { diffChars } from 'diff'
import type { DocumentBlock } from './blocks.ts'

/** How much of a document was read as it was written; shares from 0 to 1. */
export interface ReadingScore {
  /** Characters in order, as F1 of the longest common subsequence. */
  readonly characters: number
  /** Ends of blocks at the same character, as F1. */
  readonly ends: number
  /** Headings that are headings with the same text, as F1. */
  readonly headings: number
}

/** Compare the blocks that were read with those that were typeset. */
export function scoreBlocks(typeset: readonly DocumentBlock[], read: readonly DocumentBlock[]): ReadingScore {
  const one = joinBlocks(typeset)
  const other = joinBlocks(read)
  const { common, places } = compare(one.text, other.text)
  const ends = one.ends.filter(end => other.endSet.has(places.get(end) ?? -1)).length
  const titles = headingsOf(typeset)
  const found = headingsOf(read)
  const same = titles.filter(title => found.includes(title)).length
  return {
    characters: f1(common, one.text.length, other.text.length),
    ends: f1(ends, one.ends.length, other.ends.length),
    headings: f1(same, titles.length, found.length)
  }
}

/** Return 2c / (a + b), or 1 if there is nothing to find and nothing was found. */
function f1(common: number, wanted: number, found: number): number {
  return wanted + found === 0 ? 1 : (2 * common) / (wanted + found)
}

function headingsOf(blocks: readonly DocumentBlock[]): string[] {
  return blocks.filter(({ isHeading }) => isHeading).map(({ text }) => text)
}

interface Joined {
  readonly text: string
  /** Index of the last character of each block. */
  readonly ends: readonly number[]
  readonly endSet: ReadonlySet<number>
}

function joinBlocks(blocks: readonly DocumentBlock[]): Joined {
  let text = ''
  const ends = blocks.map(block => {
    text += block.text
    return text.length - 1
  })
  return { text, ends, endSet: new Set(ends) }
}

/** Find the common characters of two texts, and for each of the first its place in the second. */
function compare(one: string, other: string): { common: number; places: ReadonlyMap<number, number> } {
  const places = new Map<number, number>()
  let [at, otherAt] = [0, 0]
  for (const { added, removed, value } of diffChars(one, other)) {
    if (added) otherAt += value.length
    else if (removed) at += value.length
    else for (let index = 0; index < value.length; index += 1) places.set(at++, otherAt++)
  }
  return { common: places.size, places }
}
