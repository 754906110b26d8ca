import { type AlignFileOptions, alignFiles } from './align-files.ts'
import { failPair, type PairResult } from './pair-result.ts'

/** A task for a worker thread. */
export interface PairTask {
  readonly source: string
  readonly target: string
  readonly options: AlignFileOptions
}

/**
 * Align one pair in a worker thread; any error becomes its result. The line is `{"source","target","beads":[…]}`, where
 * a bead is what `align` prints: an object, or a rung of a ladder as a string.
 */
export default async function runTask({ source, target, options }: PairTask): Promise<PairResult> {
  try {
    const aligned = await alignFiles(source, target, options)
    const lines = aligned.lines.split('\n').slice(0, -1)
    const beads = options.format === 'ladder' ? lines.map(rung => JSON.stringify(rung)) : lines
    const names = JSON.stringify({ source, target }).slice(0, -1)
    return { line: `${names},"beads":[${beads.join(',')}]}\n` }
  } catch (error) {
    return failPair(source, target, error)
  }
}
