import type { FoundRelation, Relation, Termbase } from '../../src/nodes/index.ts'
import { loadConfig } from '../config/load-config.ts'
import { runBitextStages } from '../document/run-stages.ts'
import { alignLines } from '../lines.ts'
import { openTermbase, openText } from '../open-text.ts'
import { toJsonLines } from '../report/beads.ts'

/** What `align` may be told about two files. */
export interface AlignFileOptions {
  readonly from?: string
  readonly to?: string
  readonly relation: Relation | 'auto'
  /** Path of a termbase to mark terms with; segments of one line carry no terms. */
  readonly termbase?: string
  readonly format: 'jsonl' | 'ladder'
  /** File of configuration, absolute, if there is one. */
  readonly config?: string | undefined
  /** Whether the files hold one segment a line, instead of Markdown. */
  readonly lines?: boolean
}

/** The beads of two files. */
export interface AlignedFiles {
  /** One bead a line, each with its line end. */
  readonly lines: string
  /** The relation that `auto` chose, and what told so. */
  readonly found?: FoundRelation
}

const termbases = new Map<string | undefined, Promise<Termbase>>()

/**
 * Align two files, in a corpus or not.
 *
 * @throws UsageError where a file cannot be read or a language tag is malformed.
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

/** Open a termbase once, for however many texts. */
function loadTermbase(path: string | undefined): Promise<Termbase> {
  const known = termbases.get(path)
  if (known) return known
  const opening = openTermbase(path)
  termbases.set(path, opening)
  return opening
}
