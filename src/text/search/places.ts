import { fold, foldWithOrigin } from './fold.ts'
import { dense } from './grams.ts'

const insideWord = new RegExp(`(?![${dense}])[\\p{L}\\p{N}\\p{M}]$`, 'u')
const startsWord = new RegExp(`^(?![${dense}])[\\p{L}\\p{N}\\p{M}]`, 'u')

/** A range of a text: start and end, in code units. */
export type FoundRange = readonly [start: number, end: number]

/** A piece of a text, and whether a search matched it. */
export interface MarkedPiece {
  readonly text: string
  readonly hit: boolean
}

/** Split a query into folded terms, all of which must be found. */
export function termsOf(query: string): string[] {
  return fold(query)
    .split(/\s+/u)
    .filter(term => /[\p{L}\p{N}]/u.test(term))
}

/** Find every match of a term in a folded text. A word matches only at its beginning. */
export function placesOf(term: string, folded: string): FoundRange[] {
  const places: FoundRange[] = []
  const word = startsWord.test(term)
  for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + 1)) {
    if (!word || !insideWord.test(folded.slice(Math.max(0, at - 2), at))) places.push([at, at + term.length])
  }
  return places
}

/** Split an original text into pieces that match and pieces that do not. */
export function markedPieces(text: string, terms: readonly string[]): MarkedPiece[] {
  const pieces: MarkedPiece[] = []
  let end = 0
  for (const [from, to] of hitRanges(text, terms)) {
    if (from > end) pieces.push({ text: text.slice(end, from), hit: false })
    pieces.push({ text: text.slice(from, to), hit: true })
    end = to
  }
  if (end < text.length) pieces.push({ text: text.slice(end), hit: false })
  return pieces
}

/** List the matched ranges of a text, in order; overlapping ones are merged. */
function hitRanges(text: string, terms: readonly string[]): FoundRange[] {
  const folded = foldWithOrigin(text)
  const hits = terms
    .flatMap(term => placesOf(term, folded.text))
    .flatMap(([start, end]): FoundRange[] => {
      const [first, last] = [folded.origin[start], folded.origin[end - 1]]
      return first && last ? [[first[0], last[1]]] : []
    })
    .sort((one, other) => one[0] - other[0] || other[1] - one[1])
  const ranges: FoundRange[] = []
  for (const [from, to] of hits) {
    const last = ranges.at(-1)
    if (last && from < last[1]) ranges[ranges.length - 1] = [last[0], Math.max(last[1], to)]
    else ranges.push([from, to])
  }
  return ranges
}
