import type { Segment } from '../nodes/index.ts'
import type { SegmentBlock } from './blocks.ts'
import type { AlignedGroup, BoundGroups } from './bound.ts'
import type { AlignerContext } from './context.ts'
import { toAlignerSegments, toOutlineSide } from './input.ts'
import { alignSequence, type Constraint } from './sequence/index.ts'
import { alignSummary } from './summary/align-summary.ts'

/** The segments of two texts, in text order. */
export interface AlignedSides {
  /** Segments of the source. */
  readonly source: readonly Segment[]
  /** Segments of the target. */
  readonly target: readonly Segment[]
  /** The blocks of these segments. */
  readonly blocks: ReadonlyMap<Segment, SegmentBlock>
}

/** Weight of a decision, in nats; it outweighs all evidence for or against a pair. */
const certain = 60
/** Twice the weight of a certain bead of the sequence aligner, in nats. That aligner knows words and lengths, but no outline. */
const trust = 12

/** Align a summary, with the sequence alignment of the two texts (`inOrder`) as a hint. */
export function alignAsSummary(
  { source, target }: AlignedSides,
  inOrder: readonly AlignedGroup[],
  context: AlignerContext,
  { accepted, rejected }: BoundGroups = { accepted: [], rejected: [] }
): AlignedGroup[] {
  const hints = [
    ...inOrder
      .filter(({ score }) => score > 0.5)
      .map(group => ({ ...group, evidence: trust * (group.score - 0.5) })),
    ...accepted.map(group => ({ ...group, evidence: certain })),
    ...rejected.map(group => ({ ...group, evidence: -certain }))
  ]
  const { renderings, omissions } = alignSummary(
    toOutlineSide(source, context),
    toOutlineSide(target, context),
    hints,
    context.pairs
  )
  return [...renderings.map(rendering => ({ ...rendering, target: [rendering.target] })), ...omissions]
}

/** Align two texts in order. */
export function alignInOrder(
  { source, target, blocks }: AlignedSides,
  context: AlignerContext,
  constraint?: Constraint
): AlignedGroup[] {
  const locales = { source: source[0]?.locale ?? 'und', target: target[0]?.locale ?? 'und' }
  return alignSequence(toAlignerSegments(source, blocks), toAlignerSegments(target, blocks), {
    ...locales,
    ...context,
    ...(constraint ? { constraint } : {})
  })
}
