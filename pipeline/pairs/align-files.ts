import type { FoundRelation, Relation, Termbase } from '../../src/nodes/index.ts'
import { loadConfig } from '../config/load-config.ts'
import { runBitextStages } from '../document/run-stages.ts'
import { alignLines } from '../lines.ts'
import { openTermbase, openText } from '../open-text.ts'
import { toJsonLines } from '../report/beads.ts'

/** Options for aligning two files. */
export interface AlignFileOptions {
  readonly from?: string
  readonly to?: string
  readonly relation: Relation | 'auto'
  /** Path of a termbase for marking terms; not used for files with one segment per line. */
  readonly termbase?: string
  readonly format: 'jsonl' | 'ladder'
  /** Configuration file, absolute, if there is one. */
  readonly config?: string | undefined
  /** Whether the files have one segment per line instead of Markdown. */
  readonly lines?: boolean
}

/** The beads of two files. */
export interface AlignedFiles {
  /** One bead per line, including line ends. */
  readonly lines: string
  /** The relation that `auto` found, with the measurements behind it. */
  readonly found?: FoundRelation
}

const termbases = new Map<string | undefined, Promise<Termbase>>()

/**
 * Align two files, inside or outside a corpus.
 *
 * @throws UsageError if a file cannot be read or a language tag is malformed.
 */
export async function alignFiles(
  source: string,
  target: string,
  options: AlignFileOptions
): Promise<AlignedFiles> {
  return options.lines
    ? { lines: await alignLines(source, target, options) }
    : alignTexts(source, target, options)
}

async function alignTexts(from: string, to: string, options: AlignFileOptions): Promise<AlignedFiles> {
  const { registry } = await loadConfig(options.config)
  const setting = { registry, termbase: await loadTermbase(options.termbase) }
  const source = await openText(from, options.from, setting)
  const target = await openText(to, options.to, setting)
  const { relation } = options
  const aligned = await runBitextStages({ source, target, relation }, setting)
  if (!aligned) throw new RangeError('Unexpected fault without an alignment file')
  const { found } = aligned.bitext
  return { lines: toJsonLines(aligned.bitext), ...(relation === 'auto' && found && { found }) }
}

/** Open a termbase, once for any number of texts. */
function loadTermbase(path: string | undefined): Promise<Termbase> {
  const known = termbases.get(path)
  if (known) return known
  const opening = openTermbase(path)
  termbases.set(path, opening)
  return opening
}
