import type { PhrasingContent } from 'mdast'
import type { Segment, Term } from '../nodes/index.ts'
import type { TermMatch } from './find-terms.ts'
import { cutText, flatLength, isMarked } from './flat-segment.ts'

/** A node, or a part of a text node, and its position in the flat text. */
interface Piece {
  readonly node: PhrasingContent
  readonly start: number
  readonly end: number
  /** Whether its terms are already wrapped inside it. */
  readonly done: boolean
}

/**
 * Wrap each match in a `term` node, in the innermost list of children that contains the whole match.
 *
 * @param children - children of a segment, without terms.
 * @param matches - in text order, in offsets of the flat text of those children.
 * @param inside - transforms a nested segment.
 * @param from - offset at which the children start.
 */
export function wrapTerms(
  children: readonly PhrasingContent[],
  matches: readonly TermMatch[],
  inside: (segment: Segment) => Segment,
  from = 0
): PhrasingContent[] {
  let at = from
  let next = 0
  const pieces = children.flatMap(child => {
    const start = at
    at += flatLength(child)
    while ((matches[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++
    const here: TermMatch[] = []
    for (let index = next; (matches[index]?.start ?? at) < at; index++)
      here.push(...matches.slice(index, index + 1))
    return toPieces(child, start, at, here, inside)
  })
  return groupPieces(pieces, matches)
}

function toPieces(
  node: PhrasingContent,
  start: number,
  end: number,
  matches: readonly TermMatch[],
  inside: (segment: Segment) => Segment
): Piece[] {
  if (node.type === 'segment') return [{ node: inside(node), start, end, done: true }]
  if (isMarked(node)) {
    const within = matches.filter(match => match.start >= start && match.end <= end)
    const children = wrapTerms(node.children, within, inside, start)
    return [{ node: { ...node, children }, start, end, done: within.length > 0 }]
  }
  if (node.type !== 'text' || matches.length === 0) return [{ node, start, end, done: false }]
  const bounds = matches.flatMap(match => [match.start, match.end]).filter(at => at > start && at < end)
  const offsets = [...new Set(bounds)]
  return cutText(
    node,
    offsets.map(offset => offset - start)
  ).map((part, index) => ({
    node: part,
    start: offsets[index - 1] ?? start,
    end: offsets[index] ?? end,
    done: false
  }))
}

function groupPieces(pieces: readonly Piece[], matches: readonly TermMatch[]): PhrasingContent[] {
  const content: PhrasingContent[] = []
  let next = 0
  let open: { term: Term; match: TermMatch } | undefined
  for (const { node, start, done } of pieces) {
    while ((matches[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++
    const match = matches[next]
    if (done || !match || start < match.start) content.push(node)
    else if (open?.match === match) extend(open.term, node)
    else {
      open = { match, term: toTerm(match, node) }
      content.push(open.term)
    }
  }
  return content
}

function toTerm({ term: { concept, status } }: TermMatch, node: PhrasingContent): Term {
  const position = node.position && { position: node.position }
  return { type: 'term', concept, status, children: [node], ...position }
}

function extend(term: Term, node: PhrasingContent): void {
  term.children.push(node)
  if (term.position && node.position) term.position = { start: term.position.start, end: node.position.end }
}
