import type { PhrasingContent, Text } from 'mdast'
import type { Point, Position } from 'unist'
import type { Delimiter, Segment } from '../nodes/index.ts'

/** A text node of a segment and its position in the segment's flat text. */
export interface Leaf {
  readonly node: Text
  /** Start of the node in the flat text. */
  readonly start: number
  /** End of the node, exclusive. */
  readonly end: number
}

/**
 * The own characters of a segment as one string. Anything that is not text (a nested segment, a delimiter, code …) is
 * one U+FFFC.
 */
export interface FlatSegment {
  readonly text: string
  readonly leaves: readonly Leaf[]
  /** Emphasis, links … */
  readonly marks: readonly Mark[]
}

/** Emphasis, a link … around some of the text. */
export interface Mark {
  /** Start of its text in the flat text. */
  readonly start: number
  /** End of its text, exclusive. */
  readonly end: number
}

/** Replaces a node without text, or a nested segment, in the flat text. */
const placeholder = '\u{fffc}'

/** Flatten the own text of a segment. */
export function flattenSegment(segment: Segment): FlatSegment {
  const leaves: Leaf[] = []
  const marks: Mark[] = []
  let text = ''
  const enter = (node: PhrasingContent): void => {
    const start = text.length
    if (isMarked(node)) node.children.forEach(enter)
    else text += node.type === 'text' ? node.value : placeholder
    if (isMarked(node)) marks.push({ start, end: text.length })
    if (node.type === 'text') leaves.push({ node, start, end: text.length })
  }
  segment.children.forEach(enter)
  return { text, leaves, marks }
}

/** A node that only marks its phrasing content. */
type MarkedContent = Exclude<Extract<PhrasingContent, { children: unknown }>, Segment | Delimiter>

/** Tell whether a node only marks its phrasing content: emphasis, a link, a term … */
export function isMarked(node: PhrasingContent): node is MarkedContent {
  return 'children' in node && node.type !== 'segment' && node.type !== 'delimiter'
}

/** Get the length of a node in the flat text. */
export function flatLength(node: PhrasingContent): number {
  if (isMarked(node)) return node.children.reduce((sum, child) => sum + flatLength(child), 0)
  return node.type === 'text' ? node.value.length : placeholder.length
}

/**
 * Split a text node at ascending offsets of its value. The parts get exact positions if the value equals its source;
 * with escapes, references or indented lines in it, they keep the position of the whole.
 */
export function cutText(node: Text, offsets: readonly number[]): Text[] {
  const bounds = [0, ...offsets, node.value.length]
  const exact = isExact(node)
  let start = node.position?.start
  return bounds.slice(1).map((to, index) => {
    const value = node.value.slice(bounds[index], to)
    if (!exact || !start) return { ...node, value }
    const position = { start, end: advance(start, value) }
    start = position.end
    return { ...node, value, position }
  })
}

/** Get the position in the file of a stretch of the flat text. */
export function positionOfStretch({ leaves }: FlatSegment, start: number, end: number): Position | undefined {
  const parts = leaves
    .filter(leaf => leaf.start < end && leaf.end > start)
    .map(leaf => {
      const from = Math.max(start, leaf.start) - leaf.start
      const to = Math.min(end, leaf.end) - leaf.start
      return cutText(leaf.node, [from, to])[1]?.position
    })
  const first = parts[0]
  const last = parts.at(-1)
  return first && last && { start: first.start, end: last.end }
}

/** Tell whether a value equals its source. All decoding shortens the source, so equal length means equal characters. */
function isExact({ value, position }: Text): boolean {
  const { start, end } = position ?? {}
  return (
    start?.offset !== undefined && end?.offset !== undefined && end.offset - start.offset === value.length
  )
}

function advance(from: Point, passed: string): Point {
  const lines = passed.split(/\r\n|\r|\n/)
  const rest = lines.at(-1)?.length ?? 0
  const offset = (from.offset ?? 0) + passed.length
  if (lines.length === 1) return { line: from.line, column: from.column + rest, offset }
  return { line: from.line + lines.length - 1, column: rest + 1, offset }
}
