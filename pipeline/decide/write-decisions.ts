import { join } from 'node:path'
import { VFile } from 'vfile'
import type { Decision } from '../../src/nodes/index.ts'
import { readAlignment } from '../../src/schema/alignment.ts'
import { isSameDecision } from '../../src/schema/stringify-decision.ts'
import { writeAlignment } from '../../src/schema/write-alignment.ts'
import type { ProcessedBitext } from '../document/process-document.ts'
import { UsageError } from '../usage-error.ts'
import type { Written } from './journal.ts'
import { withLock } from './lock.ts'
import { replaceFile } from './replace-file.ts'

/** Where to write the decisions of a bitext. */
export interface Destination {
  /** Folder of the corpus, absolute. */
  readonly corpus: string
  /** Name of the document's folder in it. */
  readonly slug: string
  /** Whether only to report what would be written. */
  readonly dryRun?: boolean | undefined
}

/**
 * Write the decisions of a bitext. No other code changes an alignment file. Lines of unchanged decisions keep their
 * bytes.
 *
 * @returns what was written, or `undefined` if the file is unchanged.
 * @throws UsageError if the file on disk is not the one that was read, has unknown keys, or could not be read back;
 * nothing is written.
 */
export async function writeDecisions(
  { description, alignment }: Pick<ProcessedBitext, 'description' | 'alignment'>,
  decisions: readonly Decision[],
  { corpus, slug, dryRun = false }: Destination
): Promise<Written | undefined> {
  const name = `${slug}/alignment/${description.source}--${description.target}.yaml`
  const before = alignment ? String(alignment) : undefined
  const after = writeAlignment(before, decisions)
  if (after === before) return undefined
  expectKnownKeys(alignment)
  expectReadable(name, after)
  const replace = () => replaceFile(join(corpus, name), text => text === before, after)
  if (!dryRun && !(await withLock(corpus, replace)))
    throw new UsageError(`${name} was changed meanwhile: nothing was written; look at it again`)
  return { name, before: before ?? null, after, ...countChanged(decisionsIn(before), decisions) }
}

function decisionsIn(text: string | undefined): readonly Decision[] {
  return text === undefined ? [] : (readAlignment(new VFile({ value: text })) ?? [])
}

/** Count the decisions that were made or, if none were, dropped, and those of which only paths and copies were updated. */
function countChanged(
  before: readonly Decision[],
  after: readonly Decision[]
): Pick<Written, 'beads' | 'refreshed'> {
  const old = new Map(before.map(decision => [decision.id, decision]))
  const different = after.filter(decision => {
    const was = old.get(decision.id)
    return !was || !isSameDecision(was, decision)
  })
  const made = different.filter(decision => {
    const was = old.get(decision.id)
    return !was || !isSameDecision(withoutPlaces(was), withoutPlaces(decision))
  })
  const kept = new Set(after.map(({ id }) => id))
  const dropped = before.filter(({ id }) => !kept.has(id))
  return { beads: made.length || dropped.length, refreshed: different.length - made.length }
}

function withoutPlaces({ source, target, ...rest }: Decision): Decision {
  const strip = (side: Decision['source']) => side.map(({ text }) => ({ path: '', text }))
  return { ...rest, source: strip(source), target: strip(target) }
}

/** Refuse to write if a key was misspelt by hand, since its value would be lost with its line. */
function expectKnownKeys(alignment: VFile | undefined): void {
  const unknown = alignment?.messages.filter(({ ruleId }) => ruleId === 'key-unknown') ?? []
  if (unknown.length > 0) throw new UsageError(`nothing was written: ${unknown.join('; ')}`)
}

/** Refuse to write what could not be read back, such as an invalid `--date`. */
function expectReadable(name: string, text: string): void {
  const file = new VFile({ path: name, value: text })
  if (!readAlignment(file)) throw new UsageError(`nothing was written: ${file.messages.join('; ')}`)
}
