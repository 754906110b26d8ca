import { Option } from 'commander'
import type { VFile } from 'vfile'
import { eachDocument, type Selection } from '../document/each-document.ts'
import { lintDocument } from '../document/lint-document.ts'
import { folderInRepository } from '../folders.ts'
import type { Register } from '../register.ts'
import { formats, type ReportFormat } from '../report/index.ts'
import { print } from '../terminal.ts'

interface Options extends Selection {
  readonly format: ReportFormat
}

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
