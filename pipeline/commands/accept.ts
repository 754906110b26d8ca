import { join } from 'node:path'
import { VFile } from 'vfile'
import { decide } from '../../src/reconcile/index.ts'
import { readAlignment, writeAlignment } from '../../src/schema/index.ts'
import { eachDocument, type Selection } from '../document/each-document.ts'
import type { ProcessedBitext } from '../document/process-document.ts'
import { writeFileWhole } from '../output/write-file.ts'
import type { Register } from '../register.ts'
import { print } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'

interface Options extends Selection {
  readonly all?: boolean
  readonly bead?: readonly string[]
  readonly reviewer?: string
  readonly date?: string
  readonly dryRun?: boolean
}

/** `taiyaku accept`: write decisions into alignment files. */
export const acceptCommand: Register = (program, finish) => {
  program
    .command('accept')
    .description('accept beads as they stand: all, those of a document, or by id')
    .option('--all', 'every bead of every document')
    .option('--document <slug>', 'beads of this document')
    .option('--bead <id...>', 'only these beads')
    .option('--reviewer <name>', 'who accepts, kept beside each bead')
    .option('--date <day>', 'when, as 2020-07-13, kept beside each bead')
    .option('--dry-run', 'say what would be written, and write nothing')
    .action(async (_: unknown, command: { optsWithGlobals(): Options }) => {
      const options = command.optsWithGlobals()
      if (!options.all === !options.document)
        throw new UsageError('accept takes either --all or --document SLUG')
      if (options.bead && !options.document) throw new UsageError('--bead goes with --document')
      let changed = false
      const { unreadable } = await eachDocument(options, async ({ slug, bitexts }, { folder }) => {
        expectBeads(options.bead ?? [], slug, bitexts)
        for (const bitext of bitexts) if (await acceptBitext(folder, slug, bitext, options)) changed = true
      })
      if (unreadable) finish(2)
      else if (!changed) print('Nothing to accept.\n')
    })
}

function expectBeads(wanted: readonly string[], slug: string, bitexts: readonly ProcessedBitext[]): void {
  const known = bitexts.flatMap(({ bitext, decisions }) =>
    [...bitext.beads, ...decisions].map(({ id }) => id)
  )
  const missing = wanted.filter(id => !known.includes(id))
  if (missing.length > 0)
    throw new UsageError(`no bead ${missing.join(', ')} in ${slug}: nothing was written`)
}

/** Write the decisions of one bitext, and tell whether the file is another one now. */
async function acceptBitext(
  folder: string,
  slug: string,
  { description, bitext, reconciliations, alignment }: ProcessedBitext,
  { bead, reviewer, date, dryRun }: Options
): Promise<boolean> {
  const accepted = decide(
    bitext,
    reconciliations,
    { type: 'accept', ...(bead ? { beads: new Set(bead) } : {}) },
    { reviewer, date }
  )
  const name = `${slug}/alignment/${description.source}--${description.target}.yaml`
  const before = alignment ? String(alignment) : undefined
  const text = writeAlignment(before, accepted)
  if (text === before) return false
  expectReadable(name, text)
  const lines = new Set((before ?? '').split('\n'))
  const changed = text
    .split('\n')
    .filter(line => line.trimStart().startsWith('- ') && !lines.has(line)).length
  if (!dryRun) await writeFileWhole(join(folder, name), text)
  print(`${dryRun ? 'would write' : 'wrote'} ${changed} ${changed === 1 ? 'bead' : 'beads'} to ${name}\n`)
  return true
}

/** Refuse to write what could not be read back, such as a `--date` that is none. */
function expectReadable(name: string, text: string): void {
  const file = new VFile({ path: name, value: text })
  if (!readAlignment(file)) throw new UsageError(`nothing was written: ${file.messages.join('; ')}`)
}
