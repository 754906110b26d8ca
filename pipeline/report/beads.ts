import type { Root } from 'mdast'
import { type Bitext, listSegments, type SegmentReference, segmentText } from '../../src/nodes/index.ts'

/** Write the beads of a bitext as JSON lines: id, kind, score, and the segments of both sides with their places. */
export function toJsonLines(bitext: Bitext): string {
  const source = describeSegments(bitext.source)
  const target = describeSegments(bitext.target)
  const find = (side: typeof source, references: readonly SegmentReference[]) =>
    references.map(({ path }) => side.get(path))
  return bitext.beads
    .map(({ id, kind, score, ...bead }) => {
      const line = { id, kind, score, source: find(source, bead.source), target: find(target, bead.target) }
      return `${JSON.stringify(line)}\n`
    })
    .join('')
}

interface DescribedSegment {
  readonly path: string
  readonly text: string
  readonly line: number | null
  readonly column: number | null
}

function describeSegments(tree: Root): Map<string, DescribedSegment> {
  return new Map(
    listSegments(tree).map(segment => {
      const start = segment.position?.start
      const place = { line: start?.line ?? null, column: start?.column ?? null }
      return [segment.path, { path: segment.path, text: segmentText(segment), ...place }]
    })
  )
}
