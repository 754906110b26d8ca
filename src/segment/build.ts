import type { PhrasingContent } from 'mdast'
import type { Position } from 'unist'
import type { Location } from 'vfile-location'
import { type Locale, type Segment, type SegmentContent, segmentText } from '../nodes/index.ts'
import type { Clause } from './clause.ts'
import type { FlatText } from './flat-text.ts'
import { nextPlace, type Place } from './outline.ts'
import type { Range } from './sentences.ts'
import { sliceLeaves } from './slice.ts'

/** Where to put the nodes of clauses. */
interface BuildContext {
  readonly places: Location
  readonly locale: Locale
  /** Place of the block in the outline. */
  readonly place: Place
  /** Whether the one clause has that place itself. */
  readonly own: boolean
  /** Number of the block as written, which becomes the label of its first segment. */
  readonly label?: string | undefined
}

/** Turn the clauses of a block into its phrasing content: segments, and the delimiters between them. */
export function buildSegments(
  clauses: readonly Clause[],
  flat: FlatText,
  context: BuildContext
): PhrasingContent[] {
  const toPosition = ({ start, end }: Range): Position => {
    const last = end > start ? (flat.offsets[end - 1] ?? 0) : (flat.offsets[start] ?? 0)
    const to = Math.max(last, endOffset(flat, end))
    const from = flat.offsets[start] ?? 0
    return { start: point(from), end: point(to) }
  }
  return fill({ start: 0, end: flat.text.length }, [], clauses, context.place, context.own, context.label)

  function point(offset: number) {
    return { ...(context.places.toPoint(offset) ?? { line: 1, column: 1 }), offset }
  }

  /** Fill a range with its own text, its clauses, and delimiters for everything else. */
  function fill(
    range: Range,
    own: readonly Range[],
    nested: readonly Clause[],
    place: Place,
    same: boolean,
    label?: string
  ): SegmentContent[] {
    const events = [
      ...own.map(part => ({ part, clause: undefined })),
      ...nested.map(clause => ({ part: clause.range, clause }))
    ]
    events.sort((a, b) => a.part.start - b.part.start)
    const content: SegmentContent[] = []
    let at = range.start
    for (const { part, clause } of events) {
      delimit(content, at, part.start)
      if (clause) content.push(...fromClause(clause, place, same, clause === nested[0] ? label : undefined))
      else content.push(...sliceLeaves(flat, part, toPosition))
      at = part.end
    }
    delimit(content, at, range.end)
    return content
  }

  function fromClause(clause: Clause, parent: Place, same: boolean, outer?: string): SegmentContent[] {
    const place = same ? parent : nextPlace(parent, clause.role === 'clause' ? 'c' : 's', clause.number)
    const label = clause.label ?? outer
    const isEmpty = clause.own.length === 0
    const content = fill(clause.range, clause.own, clause.clauses, place, false, isEmpty ? label : undefined)
    const { role } = clause
    const node: Segment = {
      type: 'segment',
      path: place.path,
      ...(label === undefined ? {} : { label }),
      locale: context.locale,
      role,
      children: content
    }
    node.position = toPosition(clause.range)
    return segmentText(node) === '' ? content : [node]
  }

  function delimit(content: SegmentContent[], start: number, end: number): void {
    if (start >= end) return
    content.push({
      type: 'delimiter',
      children: sliceLeaves(flat, { start, end }, toPosition),
      position: toPosition({ start, end })
    })
  }
}

/** Return the end, in the file, of the character before an offset of the flat text. */
function endOffset(flat: FlatText, end: number): number {
  const leaf = flat.leaves.findLast(entry => entry.start < end)
  const whole = leaf?.node.position?.end.offset ?? 0
  if (leaf && end >= leaf.end && leaf.marks.length === 0) return whole
  const last = flat.offsets[end - 1] ?? 0
  const next = flat.offsets[end] ?? last + 1
  return leaf && end >= leaf.end ? whole : next
}
