import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { alignSequence } from '../../src/align/sequence/index.ts'
import { loadLexicons } from '../lexicons.ts'
import type { GoldSet } from './gold.ts'
import { alignWithHunalign } from './hunalign.ts'
import { lengthen } from './lengthen.ts'
import { markdownTable } from './table.ts'

const sizes = [200, 2000, 10_000, 50_000]

/** Cost of one run. */
export interface Cost {
  /** Wall time in seconds, without program start. */
  readonly seconds: number
  /** Peak resident memory of the process, in MB. */
  readonly megabytes: number
}

/** Measure one aligner on one long pair, in this process. */
export async function measure(set: GoldSet, size: number, aligner: 'taiyaku' | 'hunalign'): Promise<Cost> {
  const [source, target] = set.locales
  const pair = lengthen(set.documents, size)
  const lexicons = await loadLexicons(source, target)
  const segments = (lines: readonly string[]): Array<{ text: string }> => lines.map(text => ({ text }))
  if (aligner === 'taiyaku') {
    const warm = lengthen(set.documents, 100)
    alignSequence(segments(warm.source), segments(warm.target), { source, target, lexicons })
  }
  const start = performance.now()
  if (aligner === 'hunalign') await alignWithHunalign(pair.source, pair.target)
  else alignSequence(segments(pair.source), segments(pair.target), { source, target, lexicons })
  return { seconds: (performance.now() - start) / 1000, megabytes: process.resourceUsage().maxRSS / 1024 }
}

/** Measure time and memory of ours and of hunalign, each run in a separate process. */
export function timingTable(set: GoldSet, data: string): string {
  const main = fileURLToPath(new URL('main.ts', import.meta.url))
  const run = (size: number, aligner: string): string => {
    const output = execFileSync(
      process.execPath,
      [
        ...process.execArgv,
        main,
        'measure',
        '--data',
        data,
        '--set',
        set.name,
        '--size',
        `${size}`,
        '--aligner',
        aligner
      ],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1 << 20 }
    )
    return output.trim()
  }
  const rows = sizes.map(size => [`${size}`, run(size, 'taiyaku'), run(size, 'hunalign')])
  return markdownTable([`${set.name}, segments`, 'taiyaku', 'hunalign'], rows)
}
