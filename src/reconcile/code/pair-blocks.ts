import { type Bitext, type CodeBlock, listCode, listSegments } from '../../nodes/index.ts'
import { codeLanguage, codeNames, likeness } from '../../normal/code/index.ts'

/** A block of code and the one that renders it; a block that the other side lacks stands alone. */
export interface BlockPair {
  readonly source?: CodeBlock
  readonly target?: CodeBlock
  /** How much alike their code is, from 0 to 1. */
  readonly likeness: number
}

/** What a pair in the same place is worth, and what one has to be worth at least. */
const samePlace = 0.5
const least = 0.45
/** A pair that a translator accepted is preferred to one that is as good. */
const accepted = 0.3
/** With more comparisons of names, blocks are paired by their order alone. */
const mostComparisons = 20_000_000

/**
 * Pair the blocks of code of both sides in their order, by what their code has in common, and by the linked segments
 * between which they stand.
 *
 * @param isAccepted tells whether a translator accepted a pair, by its hashes.
 */
export function pairBlocks(
  bitext: Bitext,
  isAccepted: (source: string, target: string) => boolean
): BlockPair[] {
  const [from, to] = [listCode(bitext.source), listCode(bitext.target)]
  if (from.length === 0 || to.length === 0) return [...from.map(omitted), ...to.map(added)]
  const placeOf = projection(bitext)
  const namesOf = namesReader()
  const weigh = (source: CodeBlock, target: CodeBlock): { worth: number; likeness: number } => {
    const { first, last } = placeOf(source.before)
    const inPlace = first <= target.before && target.before <= last ? samePlace : 0
    const alike = source.hash === target.hash ? 1 : likeness(namesOf(source), namesOf(target))
    const bonus = isAccepted(source.hash, target.hash) ? accepted : 0
    return { worth: alike + inPlace + bonus - least, likeness: alike }
  }
  const isSure = (source: CodeBlock | undefined, target: CodeBlock | undefined): boolean =>
    source !== undefined && target !== undefined && weigh(source, target).worth >= 1 + samePlace - least
  let [start, end] = [0, 0]
  while (isSure(from[start], to[start])) start++
  while (from.length - end > start && to.length - end > start && isSure(from.at(-1 - end), to.at(-1 - end)))
    end++
  const [left, right] = [from.slice(start, from.length - end), to.slice(start, to.length - end)]
  const count = (blocks: readonly CodeBlock[]): number =>
    blocks.reduce((sum, block) => sum + namesOf(block).length + 1, 0)
  const isLong = count(left) * right.length + count(right) * left.length > mostComparisons
  const middle = isLong ? byOrder(left, right) : alignBlocks(left, right, weigh)
  const sure = (source: CodeBlock, target: CodeBlock | undefined): BlockPair => ({
    source,
    ...(target && { target }),
    likeness: 1
  })
  return [
    ...from.slice(0, start).map((block, at) => sure(block, to[at])),
    ...middle,
    ...from.slice(from.length - end).map((block, at) => sure(block, to[to.length - end + at]))
  ]
}

function omitted(source: CodeBlock): BlockPair {
  return { source, likeness: 0 }
}

function added(target: CodeBlock): BlockPair {
  return { target, likeness: 0 }
}

/** Make the function that reads the names in a block once. */
function namesReader(): (block: CodeBlock) => readonly string[] {
  const known = new Map<CodeBlock, readonly string[]>()
  return block => {
    const { value, lang } = block.node
    const names = known.get(block) ?? codeNames(value, codeLanguage(lang))
    known.set(block, names)
    return names
  }
}

/** Find the best pairs in order: the ones that are worth most together. */
function alignBlocks(
  from: readonly CodeBlock[],
  to: readonly CodeBlock[],
  weigh: (source: CodeBlock, target: CodeBlock) => { worth: number; likeness: number }
): BlockPair[] {
  const width = to.length + 1
  const best = new Float64Array((from.length + 1) * width)
  const weights = from.map(source => to.map(target => weigh(source, target)))
  const at = (row: number, column: number): number => best[row * width + column] ?? 0
  for (let row = from.length - 1; row >= 0; row--)
    for (let column = to.length - 1; column >= 0; column--)
      best[row * width + column] = Math.max(
        at(row + 1, column),
        at(row, column + 1),
        at(row + 1, column + 1) + (weights[row]?.[column]?.worth ?? 0)
      )
  const pairs: BlockPair[] = []
  let [row, column] = [0, 0]
  while (row < from.length || column < to.length) {
    const [source, target, weight] = [from[row], to[column], weights[row]?.[column]]
    if (
      source &&
      target &&
      weight &&
      weight.worth > 0 &&
      at(row, column) === at(row + 1, column + 1) + weight.worth
    ) {
      pairs.push({ source, target, likeness: weight.likeness })
      row++
      column++
    } else if (source && (!target || at(row, column) === at(row + 1, column))) {
      pairs.push(omitted(source))
      row++
    } else if (target) {
      pairs.push(added(target))
      column++
    }
  }
  return pairs
}

function byOrder(from: readonly CodeBlock[], to: readonly CodeBlock[]): BlockPair[] {
  return Array.from({ length: Math.max(from.length, to.length) }, (_, at) => {
    const [source, target] = [from[at], to[at]]
    return {
      ...(source && { source }),
      ...(target && { target }),
      likeness: source?.hash === target?.hash ? 1 : 0
    }
  })
}

/** Say behind how many target segments a block may stand, by how many source segments stand before it. */
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
