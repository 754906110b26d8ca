import type { PathBead } from './shape.ts'
import { shapes } from './shape.ts'
import { BlockSums, isOneBlock, kinds, type SideBlocks } from './side-blocks.ts'

/**
 * Agreement of the blocks of two texts: log-likelihood ratios, against chance, of the classes at the start and at the
 * end of both sides of a bead. Row `a`, column `b` is at `a * size + b`.
 */
export interface BlockModel {
  readonly starts: Float64Array
  readonly ends: Float64Array
}

/** Cost of a block boundary that only one side of a bead crosses, in nats. */
const crossed = 3
/** Cost of a block boundary that both sides cross, in nats: separate blocks are usually rendered separately. */
const apart = 3
/** Weight of a nat of agreement: the blocks of one section agree or differ together, so they are not independent. */
const weight = 0.6
/** Prior share of beads whose sides agree, and the weight of this prior, in beads. */
const agreeing = 0.8
const pseudo = 20
/** Classes at the start of a bead: the kind of the block, and whether the block starts there. */
const startClasses = kinds.length * 2
/** Classes at the end of a bead: whether the block ends there. */
const endClasses = 2

/** Score how a bead crosses blocks, in nats; -Infinity if it would join a heading with other text. */
export class BlockScore {
  readonly #model: BlockModel
  readonly #source: SideBlocks
  readonly #target: SideBlocks
  readonly #sourceSums: BlockSums
  readonly #targetSums: BlockSums

  constructor(model: BlockModel, source: SideBlocks, target: SideBlocks) {
    this.#model = model
    this.#source = source
    this.#target = target
    this.#sourceSums = new BlockSums(source)
    this.#targetSums = new BlockSums(target)
  }

  /** Score the bead of source segments `row` to `endRow` (exclusive) and target segments `column` to `endColumn` (exclusive). */
  of(row: number, endRow: number, column: number, endColumn: number): number {
    if (this.#sourceSums.joinsHeading(row, endRow) || this.#targetSums.joinsHeading(column, endColumn))
      return -Infinity
    const one = this.#sourceSums.crossings(row, endRow)
    const other = this.#targetSums.crossings(column, endColumn)
    const start = startClass(this.#source, row) * startClasses + startClass(this.#target, column)
    const end = endClass(this.#source, endRow) * endClasses + endClass(this.#target, endColumn)
    const agreement = (this.#model.starts[start] ?? 0) + (this.#model.ends[end] ?? 0)
    return weight * agreement - crossed * Math.abs(one - other) - apart * Math.min(one, other)
  }
}

/** For texts whose blocks are unknown: that both start and end somewhere is no agreement. */
const indifferent: BlockModel = {
  starts: new Float64Array(startClasses ** 2),
  ends: new Float64Array(endClasses ** 2)
}

/** Estimate the agreement of blocks from the beads of a path, or use the prior if there is no path. */
export function estimateBlocks(
  source: SideBlocks,
  target: SideBlocks,
  path: readonly PathBead[] = []
): BlockModel {
  if (isOneBlock(source) || isOneBlock(target)) return indifferent
  const starts = new Agreement(startClasses)
  const ends = new Agreement(endClasses)
  for (let at = 0; at < source.kinds.length; at += 1) {
    starts.addSource(startClass(source, at))
    ends.addSource(endClass(source, at + 1))
  }
  for (let at = 0; at < target.kinds.length; at += 1) {
    starts.addTarget(startClass(target, at))
    ends.addTarget(endClass(target, at + 1))
  }
  for (const { row, column, shape, posterior } of path) {
    const [rows, columns] = shapes[shape] ?? [0, 0]
    if (rows === 0 || columns === 0) continue
    starts.add(startClass(source, row), startClass(target, column), posterior)
    ends.add(endClass(source, row + rows), endClass(target, column + columns), posterior)
  }
  return { starts: starts.ratios(), ends: ends.ratios() }
}

function startClass({ starts, kinds: numbers }: SideBlocks, at: number): number {
  return (numbers[at] ?? 0) * 2 + (starts[at] ?? 0)
}

function endClass({ starts }: SideBlocks, end: number): number {
  return starts[end] ?? 1
}

/** Counts of classes on each side, and of their co-occurrence in beads. */
class Agreement {
  readonly #size: number
  readonly #source: Float64Array
  readonly #target: Float64Array
  readonly #both: Float64Array

  constructor(size: number) {
    this.#size = size
    this.#source = new Float64Array(size)
    this.#target = new Float64Array(size)
    this.#both = new Float64Array(size * size)
  }

  addSource(one: number): void {
    this.#source[one] = (this.#source[one] ?? 0) + 1
  }

  addTarget(other: number): void {
    this.#target[other] = (this.#target[other] ?? 0) + 1
  }

  add(one: number, other: number, amount: number): void {
    const at = one * this.#size + other
    this.#both[at] = (this.#both[at] ?? 0) + amount
  }

  /** Return log P(a, b) / (P(a) P(b)), smoothed towards agreement. */
  ratios(): Float64Array {
    const one = shares(this.#source)
    const other = shares(this.#target)
    const total = this.#both.reduce((sum, count) => sum + count, 0)
    return this.#both.map((count, at) => {
      const a = Math.floor(at / this.#size)
      const b = at % this.#size
      const chance = (one[a] ?? 0) * (other[b] ?? 0)
      const same = a === b ? Math.sqrt(chance) : 0
      const expected = agreeing * same + (1 - agreeing) * chance
      return chance === 0 ? 0 : Math.log((count + pseudo * expected) / (total + pseudo) / chance)
    })
  }
}

function shares(counts: Float64Array): Float64Array {
  const total = counts.reduce((sum, count) => sum + count, 0)
  return counts.map(count => count / Math.max(1, total))
}
