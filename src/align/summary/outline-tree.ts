import type { AlignerSegment } from '../evidence/segment.ts'

/** A segment with its place in the outline of its document. */
export interface OutlineSegment extends AlignerSegment {
  /** Path in the outline. */
  readonly path: string
  /** Role of the segment. */
  readonly role: 'heading' | 'sentence' | 'clause'
}

/** The outline of one side as arrays over its segments, in text order. */
export interface OutlineTree {
  /** The segments. */
  readonly segments: readonly OutlineSegment[]
  /** Index of each segment's parent; -1 at the top. */
  readonly parents: Int32Array
  /** Index after the last segment nested in each segment. */
  readonly ends: Int32Array
  /** Segments directly below each segment. */
  readonly children: readonly (readonly number[])[]
  /** Segments without a parent. */
  readonly tops: readonly number[]
}

/**
 * Build the outline from the paths of the segments: the parent of a segment is the last one whose path is a prefix of
 * its own. A place without text of its own (a paragraph of several sentences) has no segment; its segments belong to
 * its parent.
 */
export function readOutline(segments: readonly OutlineSegment[]): OutlineTree {
  const parents = new Int32Array(segments.length).fill(-1)
  const ends = new Int32Array(segments.length)
  const children: number[][] = segments.map(() => [])
  const tops: number[] = []
  const indexOf = new Map(segments.map(({ path }, index) => [path, index]))
  segments.forEach(({ path }, index) => {
    const parent = findParent(path, indexOf)
    if (parent === undefined) tops.push(index)
    else {
      parents[index] = parent
      children[parent]?.push(index)
    }
  })
  for (let index = segments.length - 1; index >= 0; index--) {
    const last = children[index]?.at(-1)
    ends[index] = last === undefined ? index + 1 : Math.max(index + 1, ends[last] ?? 0)
  }
  return { segments, parents, ends, children, tops }
}

function findParent(path: string, indexOf: ReadonlyMap<string, number>): number | undefined {
  for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
    const parent = indexOf.get(path.slice(0, at))
    if (parent !== undefined) return parent
  }
  return undefined
}

/** Tell whether a segment is below another; every segment is below -1, the whole document. */
export function isBelow(tree: OutlineTree, index: number, above: number): boolean {
  return above < 0 || (index > above && index < (tree.ends[above] ?? 0))
}
