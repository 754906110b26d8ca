import { Option } from 'commander'
import type { VFile } from 'vfile'
import { lintBitext, lintText } from '../../src/lint/index.ts'
import type { Termbase } from '../../src/nodes/index.ts'
import { eachDocument, type Selection } from '../document/each-document.ts'
import type { ProcessedDocument } from '../document/process-document.ts'
import { folderInRepository } from '../folders.ts'
import type { Register } from '../register.ts'
import { formats, type ReportFormat } from '../report/index.ts'
import { print } from '../terminal.ts'

interface Options extends Selection {
  readonly format: ReportFormat
}

/** Score below which a proposed bead is reported as unsure. */
const lowScore = 0.6

/** `taiyaku check`: everything the rules find in the corpus. */
export const checkCommand: Register = (program, finish) => {
  program
    .command('check')
    .description('report what the rules find in the corpus')
    .option('--document <slug>', 'only this document')
    .addOption(new Option('--format <format>', 'how to report').choices(Object.keys(formats)).default('text'))
    .action(async (_: unknown, command: { optsWithGlobals(): Options }) => {
      const options = command.optsWithGlobals()
      const files: VFile[] = []
      const { corpus, unreadable } = await eachDocument(options, (document, { termbase }) => {
        lintDocument(document, termbase)
        files.push(...document.files)
      })
      const folder = folderInRepository(corpus.folder)
      print(formats[options.format]([...corpus.files, ...files], { folder }))
      if (unreadable) finish(2)
      else if (files.some(file => file.messages.some(message => message.fatal))) finish(1)
    })
}

function lintDocument({ bitexts }: ProcessedDocument, termbase: Termbase): void {
  const linted = new Set<VFile>()
  for (const { source, target, bitext } of bitexts) {
    const sides = { source: { ...source, termbase }, target: { ...target, termbase } }
    for (const side of Object.values(sides)) {
      if (!linted.has(side.file)) lintText(side)
      linted.add(side.file)
    }
    lintBitext({ bitext, ...sides, lowScore })
  }
}
