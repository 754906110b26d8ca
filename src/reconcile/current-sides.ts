import { type Bead, type Bitext, type DecidedSegment, listSegments, segmentText } from '../nodes/index.ts'
import type { CurrentSegment } from './anchor.ts'
import { comparable } from './comparable.ts'

/** Segments of both sides. */
export interface Sides {
  /** Segments of the source, in text order. */
  readonly source: readonly CurrentSegment[]
  /** Segments of the target, in text order. */
  readonly target: readonly CurrentSegment[]
}

/** Make the function that looks up the texts of a bead. */
export function currentSides(bitext: Bitext): (bead: Pick<Bead, 'source' | 'target'>) => Sides {
  const decided = decidedSides(bitext)
  const plain = ({ path, text }: DecidedSegment): CurrentSegment => ({ path, text })
  return bead => {
    const { source, target } = decided(bead)
    return { source: source.map(plain), target: target.map(plain) }
  }
}

/** Make the function that writes down the segments of a bead for a decision on them. */
export function decidedSides(
  bitext: Bitext
): (bead: Pick<Bead, 'source' | 'target'>) => Record<'source' | 'target', DecidedSegment[]> {
  const source = indexSegments(bitext.source)
  const target = indexSegments(bitext.target)
  return bead => ({
    source: bead.source.flatMap(({ path }) => source.get(path) ?? []),
    target: bead.target.flatMap(({ path }) => target.get(path) ?? [])
  })
}

function indexSegments(tree: Bitext['source']): Map<string, DecidedSegment> {
  const segments = listSegments(tree).map(segment => ({ path: segment.path, text: segmentText(segment) }))
  const copies = new Map<string, number>()
  for (const { text } of segments) copies.set(comparable(text), (copies.get(comparable(text)) ?? 0) + 1)
  return new Map(
    segments.map(segment => {
      const equal = copies.get(comparable(segment.text)) ?? 1
      return [segment.path, equal > 1 ? { ...segment, copies: equal } : segment]
    })
  )
}
