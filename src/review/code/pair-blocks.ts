import { type Bitext, type CodeBlock, listCode, listSegments } from '../../nodes/index.ts'
import { codeLanguage } from '../../text/code/language.ts'
import { codeNames, likeness } from '../../text/code/tokens.ts'
import { type ItemPair, pairInOrder } from './in-order.ts'

/** A code block and its rendering, or a block without a counterpart. */
export interface BlockPair {
  readonly source?: CodeBlock
  readonly target?: CodeBlock
  /** Similarity of their code, from 0 to 1. */
  readonly likeness: number
}

/** Worth of a pair in the same place, and minimum worth of any pair. */
const samePlace = 0.5
const least = 0.45
/** Bonus of a pair that a translator accepted; it decides ties. */
const acceptance = 0.3
/** With more comparisons of names, blocks are paired by order alone. */
const mostComparisons = 20_000_000

/** For the hash of a source, the hashes of the targets that a translator accepted. */
export type AcceptedCode = ReadonlyMap<string, ReadonlySet<string>>

/**
 * Pair the code blocks of both sides in order, by what their code has in common and by the linked segments around them.
 * Blocks that were accepted together remain a pair if one of them moves.
 */
export function pairBlocks(bitext: Bitext, accepted: AcceptedCode): BlockPair[] {
  const placeOf = projection(bitext)
  const namesOf = namesReader()
  const alike = (source: CodeBlock, target: CodeBlock): number =>
    source.hash === target.hash ? 1 : likeness(namesOf(source), namesOf(target))
  const worth = (source: CodeBlock, target: CodeBlock): number => {
    const { first, last } = placeOf(source.before)
    const inPlace = first <= target.before && target.before <= last ? samePlace : 0
    const bonus = accepted.get(source.hash)?.has(target.hash) ? acceptance : 0
    return alike(source, target) + inPlace + bonus - least
  }
  const size = (blocks: readonly CodeBlock[]): number =>
    blocks.reduce((sum, block) => sum + namesOf(block).length + 1, 0)
  const inOrder = pairInOrder(listCode(bitext.source), listCode(bitext.target), {
    worth,
    sure: 1 + samePlace - least,
    isLong: (left, right) => size(left) * right.length + size(right) * left.length > mostComparisons
  })
  return joinMoved(inOrder, accepted).map(({ one: source, other: target }) => ({
    ...(source && { source }),
    ...(target && { target }),
    likeness: source && target ? alike(source, target) : 0
  }))
}

type RenderedBlock = ItemPair<CodeBlock, CodeBlock>

/** Join single blocks that were accepted together and whose code is unique on each side: one of them was moved. */
function joinMoved(blocks: readonly RenderedBlock[], accepted: AcceptedCode): readonly RenderedBlock[] {
  const [sources, targets] = [byHash(blocks, 'one'), byHash(blocks, 'other')]
  const joined = new Set<RenderedBlock>()
  const withMoved = blocks.map(block => {
    const { one: source } = block
    if (!source || block.other || sources.get(source.hash)?.length !== 1) return block
    const alone = [...(accepted.get(source.hash) ?? [])].flatMap(hash => {
      const [only, ...more] = targets.get(hash) ?? []
      return only?.other && !only.one && more.length === 0 && !joined.has(only) ? [only] : []
    })
    const [moved] = alone
    if (!moved?.other) return block
    joined.add(moved)
    return { one: source, other: moved.other }
  })
  return withMoved.filter(block => !joined.has(block))
}

function byHash(blocks: readonly RenderedBlock[], side: keyof RenderedBlock): Map<string, RenderedBlock[]> {
  const groups = new Map<string, RenderedBlock[]>()
  for (const block of blocks) {
    const hash = block[side]?.hash
    if (hash !== undefined) groups.set(hash, [...(groups.get(hash) ?? []), block])
  }
  return groups
}

/** Make a memoized function that reads the names in a block. */
function namesReader(): (block: CodeBlock) => readonly string[] {
  const known = new Map<CodeBlock, readonly string[]>()
  return block => {
    const { value, lang } = block.node
    const names = known.get(block) ?? codeNames(value, codeLanguage(lang))
    known.set(block, names)
    return names
  }
}

/** Map the number of source segments before a block to the range of possible numbers of target segments before it. */
function projection({ source, target, beads }: Bitext): (before: number) => { first: number; last: number } {
  const inSource = new Map(listSegments(source).map(({ path }, index) => [path, index]))
  const inTarget = new Map(listSegments(target).map(({ path }, index) => [path, index]))
  const first = new Float64Array(inSource.size + 1)
  const last = new Float64Array(inSource.size + 1).fill(inTarget.size)
  for (const bead of beads) {
    const places = bead.target.map(({ path }) => inTarget.get(path) ?? 0)
    for (const { path } of places.length > 0 ? bead.source : []) {
      const at = inSource.get(path) ?? 0
      first[at + 1] = Math.max(first[at + 1] ?? 0, Math.max(...places) + 1)
      last[at] = Math.min(last[at] ?? 0, Math.min(...places))
    }
  }
  for (let at = 1; at <= inSource.size; at++) first[at] = Math.max(first[at] ?? 0, first[at - 1] ?? 0)
  for (let at = inSource.size - 1; at >= 0; at--) last[at] = Math.min(last[at] ?? 0, last[at + 1] ?? 0)
  return before => ({ first: first[before] ?? 0, last: last[before] ?? 0 })
}
