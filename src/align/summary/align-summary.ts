import { assignAnchors } from './assign.ts'
import { type Evidence, floor, weighCouples } from './evidence.ts'
import { type Outlines, tabulate } from './likelihood.ts'
import { type OutlineSegment, readOutline } from './outline-tree.ts'
import { estimateRates, firstRates } from './rates.ts'
import { growStretch, listPool } from './stretch.ts'

/** A rendering found by the summary aligner. */
export interface Rendering {
  /** Indexes of the source segments, in text order; none for an addition. */
  readonly source: readonly number[]
  /** Index of the target segment. */
  readonly target: number
  /** How sure the aligner is, 0 to 1. */
  readonly score: number
}

/** One side of a bitext as the summary aligner sees it. */
export interface Side {
  /** Segments in text order. */
  readonly segments: readonly OutlineSegment[]
  /** Tokens of each segment, each behind the name of its kind and a colon. */
  readonly tokens: readonly (readonly string[])[]
}

/** Rounds of assigning and estimating the rates anew. */
const rounds = 3

/**
 * Align a summary with its source: many to many, possibly crossing, inside the outline of both.
 *
 * @returns one rendering per target segment, in text order.
 */
export function alignSummary(source: Side, target: Side): Rendering[] {
  const tables = tabulate(source.tokens, target.tokens)
  const outlines = { source: readOutline(source.segments), target: readOutline(target.segments) }
  let rates = firstRates(tables, outlines)
  for (let round = 1; ; round++) {
    const evidence = weighCouples(tables, rates, outlines)
    const anchors = assignAnchors(outlines.source, outlines.target, evidence)
    const renderings = target.segments.map((_, index) =>
      render(evidence, outlines, anchors[index] ?? -1, index)
    )
    if (round === rounds) return renderings
    const couples = renderings.filter(({ source: stretch }) => stretch.length > 0)
    rates = estimateRates(
      couples.map(({ source: stretch, target: index }) => ({ stretch, target: index })),
      tables,
      outlines,
      rates
    )
  }
}

function render(evidence: Evidence, outlines: Outlines, anchor: number, index: number): Rendering {
  if (anchor < 0) return { source: [], target: index, score: 0.5 }
  const { role } = outlines.target.segments[index] ?? { role: 'sentence' }
  const sumsUp = !outlines.target.children[index]?.length && role === 'sentence'
  const stretch = growStretch(evidence, index, listPool(outlines.source, anchor, sumsUp))
  const weight = evidence.weigh(index, stretch)
  return { source: stretch, target: index, score: 1 / (1 + Math.exp(-(weight - floor) / 4)) }
}
