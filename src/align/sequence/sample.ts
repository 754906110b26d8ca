import { makeRegion, type Region } from './region.ts'
import type { CompiledSide } from './side.ts'
import { cutBlocks } from './side-blocks.ts'

/** Contiguous segments of both sides that probably render each other. */
export interface Stretch {
  readonly row: number
  readonly rows: number
  readonly column: number
  readonly columns: number
}

/** Stretches joined to one short text, with the region to search in it. */
export interface Sample {
  readonly source: CompiledSide
  readonly target: CompiledSide
  readonly region: Region
  readonly stretches: readonly Stretch[]
}

/**
 * Take a sample of a long text: `count` stretches of `rows` source segments at equal distances, each with the target
 * segments in the middle of its band.
 */
export function takeSample(
  source: CompiledSide,
  target: CompiledSide,
  band: Region,
  count: number,
  rows: number
): Sample {
  const middle = (row: number): number => Math.round((band.low(row) + band.high(row)) / 2)
  const gap = Math.floor((source.size - rows) / Math.max(1, count - 1))
  const stretches = Array.from({ length: count }, (_, at) => {
    const row = at * gap
    const column = at === 0 ? 0 : middle(row)
    return {
      row,
      rows,
      column,
      columns: (row + rows >= source.size ? target.size : middle(row + rows)) - column
    }
  }).filter(({ columns }) => columns > 0)
  return {
    source: cut(
      source,
      stretches.map(({ row, rows: size }) => [row, size] as const)
    ),
    target: cut(
      target,
      stretches.map(({ column, columns }) => [column, columns] as const)
    ),
    region: joinBands(band, stretches),
    stretches
  }
}

function cut(side: CompiledSide, ranges: ReadonlyArray<readonly [number, number]>): CompiledSide {
  const segments = ranges.flatMap(([first, size]) => Array.from({ length: size }, (_, at) => first + at))
  const offsets = new Int32Array(segments.length + 1)
  segments.forEach((segment, at) => {
    offsets[at + 1] = (offsets[at] ?? 0) + (side.offsets[segment + 1] ?? 0) - (side.offsets[segment] ?? 0)
  })
  const width = side.channels.size
  const tokens = new Int32Array(offsets[segments.length] ?? 0)
  const counts = new Float32Array(tokens.length)
  const totals = new Float32Array(segments.length * width)
  const distinct = new Float32Array(totals.length)
  segments.forEach((segment, at) => {
    const from = side.offsets[segment] ?? 0
    const to = side.offsets[segment + 1] ?? 0
    tokens.set(side.tokens.subarray(from, to), offsets[at] ?? 0)
    counts.set(side.counts.subarray(from, to), offsets[at] ?? 0)
    const base = segment * width
    totals.set(side.totals.subarray(base, base + width), at * width)
    distinct.set(side.distinct.subarray(base, base + width), at * width)
  })
  return {
    size: segments.length,
    places: Int32Array.from(segments, segment => side.places[segment] ?? 0),
    channels: side.channels,
    offsets,
    tokens,
    counts,
    totals,
    distinct,
    lengths: Float64Array.from(segments, segment => side.lengths[segment] ?? 1),
    blocks: cutBlocks(side.blocks, segments)
  }
}

function joinBands(band: Region, stretches: readonly Stretch[]): Region {
  const low: number[] = []
  const high: number[] = []
  let before = 0
  for (const { row, rows, column, columns } of stretches) {
    for (let at = 0; at < rows; at += 1) {
      low.push(before + Math.min(columns, Math.max(0, band.low(row + at) - column)))
      high.push(before + Math.min(columns, Math.max(0, band.high(row + at) - column)))
    }
    before += columns
  }
  return makeRegion(before, Int32Array.from([...low, before]), Int32Array.from([...high, before]))
}
