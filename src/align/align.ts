import type { Root } from 'mdast'
import {
  type Bead,
  type Bitext,
  beadId,
  type FoundRelation,
  kindOf,
  listSegments,
  orderBeads,
  type Relation,
  toReference
} from '../nodes/index.ts'
import { alignAround } from './around.ts'
import { blocksOf } from './blocks.ts'
import { type AlignedGroup, type BoundBeads, locate } from './bound.ts'
import { type AlignerContext, completeContext, isSameContext } from './context.ts'
import { type AlignedSides, alignAsSummary, alignInOrder } from './groups.ts'
import { detectRelation } from './summary/detect-relation.ts'

/** Options of the aligner. */
export interface AlignOptions extends Partial<AlignerContext> {
  /** How the target relates to the source; `auto` detects it. Default: `auto`. */
  readonly relation?: Relation | 'auto'
  /** Decisions of translators; everything else is aligned around them. */
  readonly bound?: BoundBeads
}

/**
 * Align two segmented documents.
 *
 * Under `translation` the beads are a partition in the order of both sides; under `summary` every target segment is in
 * one bead with the source segments it renders, and a source segment may be in several beads. Every segment is in at
 * least one bead.
 *
 * @param source - tree with segments, perhaps with marked terms.
 * @param target - tree with segments, perhaps with marked terms.
 */
export function align(source: Root, target: Root, options: AlignOptions = {}): Bitext {
  const blocks = new Map([...blocksOf(source), ...blocksOf(target)])
  const sides = { source: listSegments(source), target: listSegments(target), blocks }
  const bound = locate(options.bound ?? { accepted: [], rejected: [] }, sides.source, sides.target)
  const { relation: asked = 'auto' } = options
  const context = completeContext(options)
  const { inOrder, found, groups } = unbound(source, target, sides, asked, context)
  const relation = asked === 'auto' ? found.relation : asked
  const around = alignAround(bound, groups, sides, inOrder, relation, context)
  const beads = orderBeads(around).map(group => toBead(group, sides, relation))
  return { type: 'bitext', relation, found, source, target, beads }
}

/** The alignment of two texts without any decisions. */
interface Unbound {
  readonly inOrder: readonly AlignedGroup[]
  readonly found: FoundRelation
  readonly groups: readonly AlignedGroup[]
}

interface Remembered extends Unbound {
  readonly target: Root
  readonly relation: Relation | 'auto'
  readonly context: AlignerContext
}

const memory = new WeakMap<Root, Remembered>()

function unbound(
  source: Root,
  target: Root,
  sides: AlignedSides,
  relation: Relation | 'auto',
  context: AlignerContext
): Unbound {
  const last = memory.get(source)
  if (last?.target === target && last.relation === relation && isSameContext(last.context, context))
    return last
  const { inOrder, found } = searchInOrder(sides, relation, context)
  const isSummary = relation === 'summary' || (relation === 'auto' && found.relation === 'summary')
  const groups = isSummary ? alignAsSummary(sides, inOrder, context) : inOrder
  memory.set(source, { target, relation, context, inOrder, found, groups })
  return { inOrder, found, groups }
}

/** Blocks raise the scores of a summary too. With blocks, this share of both sides must have a counterpart in a translation. */
const enoughInBlocks = 0.7

/**
 * Align two texts in order, and detect how they relate. A summary roughly keeps the order but not the blocks, so texts
 * that look like a summary when aligned with their blocks are also aligned without them.
 */
function searchInOrder(
  sides: AlignedSides,
  relation: Relation | 'auto',
  context: AlignerContext
): Pick<Unbound, 'inOrder' | 'found'> {
  const search = (blocks: AlignedSides['blocks'], enough?: number): Pick<Unbound, 'inOrder' | 'found'> => {
    const inOrder = alignInOrder({ ...sides, blocks }, context)
    return { inOrder, found: detectRelation(inOrder, sides.source.length, sides.target.length, enough) }
  }
  if (relation === 'summary') return search(new Map())
  const strict = search(sides.blocks, enoughInBlocks)
  if (relation === 'translation' || strict.found.relation === 'translation') return strict
  const loose = search(new Map())
  return loose.found.relation === 'summary' ? loose : { inOrder: strict.inOrder, found: loose.found }
}

function toBead(
  { source, target, score, decided }: AlignedGroup,
  sides: AlignedSides,
  relation: Relation
): Bead {
  const paths = {
    source: source.map(index => sides.source[index]?.path ?? ''),
    target: target.map(index => sides.target[index]?.path ?? '')
  }
  return {
    type: 'bead',
    id: beadId(paths),
    kind: kindOf(paths, relation),
    score: Math.round(score * 1e4) / 1e4,
    origin: decided ? 'translator' : 'aligner',
    state: 'proposed',
    source: paths.source.map(toReference),
    target: paths.target.map(toReference)
  }
}
