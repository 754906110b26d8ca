import type { Root } from 'mdast'
import { type Bead, type Bitext, listSegments, type Segment } from '../../nodes/index.ts'

/** A bead with its segments instead of their paths. */
export interface ResolvedBead {
  /** The bead. */
  readonly bead: Bead
  /** Segments of the source. */
  readonly source: readonly Segment[]
  /** Segments of the target. */
  readonly target: readonly Segment[]
}

/** List the beads of a bitext with their segments. */
export function resolveBeads({ beads, source, target }: Bitext): ResolvedBead[] {
  const inSource = segmentsByPath(source)
  const inTarget = segmentsByPath(target)
  return beads.map(bead => ({
    bead,
    source: bead.source.flatMap(({ path }) => inSource.get(path) ?? []),
    target: bead.target.flatMap(({ path }) => inTarget.get(path) ?? [])
  }))
}

function segmentsByPath(tree: Root): Map<string, Segment> {
  return new Map(listSegments(tree).map(segment => [segment.path, segment]))
}
