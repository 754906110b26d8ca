import { type BeadIndexes, type Relation, type Segment, sidesKey } from '../nodes/index.ts'
import { type AlignedGroup, type BoundGroups, chooseHeld, toHeld } from './bound.ts'
import type { AlignerContext } from './context.ts'
import type { PairScore } from './evidence/index.ts'
import { type AlignedSides, alignAsSummary, alignInOrder } from './groups.ts'
import type { HeldBead } from './sequence/index.ts'

/** Realign undecided segments around the decided beads. A decided bead that the aligner also found keeps the aligner's score. */
export function alignAround(
  bound: BoundGroups,
  groups: readonly AlignedGroup[],
  sides: AlignedSides,
  inOrder: readonly AlignedGroup[],
  relation: Relation,
  context: AlignerContext
): readonly AlignedGroup[] {
  if (bound.accepted.length + bound.rejected.length === 0) return groups
  const found = new Map(groups.map(group => [sidesKey(group), group]))
  const decided = bound.accepted.map(
    group => found.get(sidesKey(group)) ?? { ...group, score: 1, decided: true }
  )
  if (isSettled(bound, sides)) return decided
  if (relation === 'translation') return [...decided, ...sequenceAround(sides, bound, inOrder, context)]
  const settled = new Set(decided.flatMap(({ target }) => target))
  const rendered = new Set(decided.flatMap(({ source }) => source))
  const isOpen = ({ source, target }: AlignedGroup): boolean =>
    target.length > 0 ? !target.some(index => settled.has(index)) : !source.some(index => rendered.has(index))
  return [...decided, ...alignAsSummary(sides, inOrder, context, bound).filter(isOpen)]
}

/** Align the segments that are in no accepted bead. Accepted beads that are in order stay in the text, as fixed points. */
function sequenceAround(
  sides: AlignedSides,
  { accepted, rejected }: BoundGroups,
  inOrder: readonly AlignedGroup[],
  context: AlignerContext
): AlignedGroup[] {
  const kept = new Set(chooseHeld(accepted, inOrder, sides.target.length))
  const loose = accepted.filter(group => !kept.has(group))
  const rows = without(
    sides.source,
    loose.flatMap(({ source }) => source)
  )
  const columns = without(
    sides.target,
    loose.flatMap(({ target }) => target)
  )
  const rowOf = new Map(rows.map((index, at) => [index, at]))
  const columnOf = new Map(columns.map((index, at) => [index, at]))
  const hold = (list: readonly BeadIndexes[]): HeldBead[] =>
    list.flatMap(group => toHeld(group, rowOf, columnOf))
  const held = hold([...kept])
  const shorter = {
    source: rows.flatMap(index => sides.source[index] ?? []),
    target: columns.flatMap(index => sides.target[index] ?? []),
    blocks: sides.blocks
  }
  const heldRows = new Set(held.map(({ row }) => row))
  return alignInOrder(shorter, narrowTo(context, rows, columns), { held, refused: hold(rejected) })
    .filter(
      ({ source: [first], target }) => !(first !== undefined && target.length > 0 && heldRows.has(first))
    )
    .map(({ source, target, score }) => ({
      source: source.flatMap(at => rows[at] ?? []),
      target: target.flatMap(at => columns[at] ?? []),
      score
    }))
}

/** List the indexes of a side, except some. */
function without(segments: readonly Segment[], taken: readonly number[]): number[] {
  const gone = new Set(taken)
  return segments.flatMap((_, index) => (gone.has(index) ? [] : [index]))
}

/** Tell whether every segment is in an accepted bead. */
function isSettled({ accepted }: BoundGroups, { source, target }: AlignedSides): boolean {
  const rows = new Set(accepted.flatMap(group => group.source))
  const columns = new Set(accepted.flatMap(group => group.target))
  return rows.size === source.length && columns.size === target.length
}

/** Map indexes so that evidence between pairs still works after segments were removed. */
function narrowTo(
  context: AlignerContext,
  rows: readonly number[],
  columns: readonly number[]
): AlignerContext {
  const pairs = context.pairs.map(
    (score): PairScore =>
      (source, target) =>
        score(rows[source] ?? source, columns[target] ?? target)
  )
  return { ...context, pairs }
}
