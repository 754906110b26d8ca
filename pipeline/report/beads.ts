import type { Root } from 'mdast'
import { type Bitext, listSegments, type SegmentReference, segmentText } from '../../src/nodes/index.ts'

/**
 * Write the beads of a bitext as JSON lines: id, kind, score, and the segments of both sides with their positions, and
 * `untranslated` if a target segment is in the source's language.
 */
export function toJsonLines(bitext: Bitext): string {
  const source = describeSegments(bitext.source)
  const target = describeSegments(bitext.target)
  const find = (side: typeof source, references: readonly SegmentReference[]) =>
    references.map(({ path }) => side.get(path))
  return bitext.beads
    .map(({ id, kind, score, untranslated, ...bead }) => {
      const sides = { source: find(source, bead.source), target: find(target, bead.target) }
      const line = { id, kind, score, ...(untranslated ? { untranslated } : {}), ...sides }
      return `${JSON.stringify(line)}\n`
    })
    .join('')
}

interface DescribedSegment {
  readonly path: string
  /** Number of the segment in the text, as written. */
  readonly label: string | null
  readonly text: string
  readonly line: number | null
  readonly column: number | null
}

function describeSegments(tree: Root): Map<string, DescribedSegment> {
  return new Map(
    listSegments(tree).map(segment => {
      const start = segment.position?.start
      const place = { line: start?.line ?? null, column: start?.column ?? null }
      return [
        segment.path,
        { path: segment.path, label: segment.label ?? null, text: segmentText(segment), ...place }
      ]
    })
  )
}
