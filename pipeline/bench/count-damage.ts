import type { Root, RootContent } from 'mdast'
import { type Bitext, listSegments, type SegmentReference } from '../../src/nodes/index.ts'
import type { Judged } from './reliability.ts'

/** Outcome for the segments of a pair after some target blocks were blanked. */
export interface DamageCount {
  /** Beads with both sides. They are right if both sides come from the same blocks. */
  readonly linked: readonly Judged[]
  /** Source segments whose block was blanked in the target. */
  readonly blanked: number
  /** Source segments reported as omissions, and how many of these were blanked. */
  readonly omitted: number
  readonly rightlyOmitted: number
}

/** Both sides of a pair as blocks, before blanking. */
export interface Blocks {
  readonly source: readonly RootContent[]
  readonly target: readonly RootContent[]
}

/** Count the beads of a damaged pair by the blocks that their segments come from. */
export function countBeads(bitext: Bitext, blocks: Blocks, blanked: ReadonlySet<number>): DamageCount {
  const [sourceBlocks, targetBlocks] = [
    placeSegments(bitext.source, blocks.source),
    placeSegments(bitext.target, blocks.target)
  ]
  const find = (places: ReadonlyMap<string, number>, references: readonly SegmentReference[]): number[] =>
    references.map(({ path }) => places.get(path) ?? -1)
  const omitted = bitext.beads
    .filter(({ kind }) => kind === 'omission')
    .flatMap(({ source }) => find(sourceBlocks, source))
  const linked = bitext.beads.filter(({ source, target }) => source.length > 0 && target.length > 0)
  return {
    linked: linked.map(({ score, source, target }) => {
      const from = new Set(find(sourceBlocks, source))
      const to = new Set(find(targetBlocks, target))
      return { score, isRight: from.size === to.size && [...from].every(block => to.has(block)) }
    }),
    blanked: [...sourceBlocks.values()].filter(block => blanked.has(block)).length,
    omitted: omitted.length,
    rightlyOmitted: omitted.filter(block => blanked.has(block)).length
  }
}

/** List the blocks of a text, without front matter. */
export function listBlocks(tree: Root): RootContent[] {
  return tree.children.filter(({ type }) => type !== 'yaml')
}

/** Find the block of every segment by its line: blanking joins lists but moves no lines. */
function placeSegments(tree: Root, blocks: readonly RootContent[]): Map<string, number> {
  return new Map(
    listSegments(tree).map(({ path, position }) => {
      const line = position?.start.line ?? 0
      const holds = ({ position: at }: RootContent): boolean =>
        at !== undefined && at.start.line <= line && line <= at.end.line
      return [path, blocks.findIndex(holds)]
    })
  )
}
