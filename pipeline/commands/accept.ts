import { join } from 'node:path'
import { acceptBeads } from '../../src/reconcile/index.ts'
import { writeAlignment } from '../../src/schema/index.ts'
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
      const found = new Set<string>()
      const unreadable = await eachDocument(options, async ({ slug, bitexts }, { folder }) => {
        for (const bitext of bitexts) await acceptBitext(folder, slug, bitext, options, found)
      })
      const missing = (options.bead ?? []).filter(id => !found.has(id))
      if (missing.length) throw new UsageError(`no bead ${missing.join(', ')} in ${options.document}`)
      if (unreadable) finish(2)
    })
}

async function acceptBitext(
  folder: string,
  slug: string,
  { description, bitext, reconciliations, decisions, alignment }: ProcessedBitext,
  { bead, reviewer, date, dryRun }: Options,
  found: Set<string>
): Promise<void> {
  const known = new Set([...bitext.beads.map(({ id }) => id), ...decisions.map(({ id }) => id)])
  for (const id of bead ?? []) if (known.has(id)) found.add(id)
  const stamp = { ...(reviewer ? { reviewer } : {}), ...(date ? { date } : {}) }
  const accepted = acceptBeads(bitext, reconciliations, {
    ...(bead ? { beads: new Set(bead) } : {}),
    ...stamp
  })
  const name = `${slug}/alignment/${description.source}--${description.target}.yaml`
  const before = alignment ? String(alignment) : undefined
  const text = writeAlignment(before, accepted)
  if (text === before) return
  const lines = new Set((before ?? '').split('\n'))
  const changed = text.split('\n').filter(line => line.startsWith('-') && !lines.has(line)).length
  if (!dryRun) await writeFileWhole(join(folder, name), text)
  print(`${dryRun ? 'would write' : 'wrote'} ${changed} ${changed === 1 ? 'bead' : 'beads'} to ${name}\n`)
}
