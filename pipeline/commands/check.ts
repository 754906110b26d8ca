import { Option } from 'commander'
import type { VFile } from 'vfile'
import type { Selection } from '../document/each-document.ts'
import { folderInRepository } from '../folders.ts'
import type { Register } from '../register.ts'
import { formats, type ReportFormat } from '../report/index.ts'
import { fromPlainFile } from '../tasks/plain-file.ts'
import { runTasks } from '../tasks/run-tasks.ts'
import { print } from '../terminal.ts'

interface Options extends Selection {
  readonly format: ReportFormat
}

/** `taiyaku check`: report what the rules find in the corpus. */
export const checkCommand: Register = (command, finish) => {
  command
    .option('--document <slug>', 'only this document')
    .addOption(
      new Option('--format <format>', 'format of the report').choices(Object.keys(formats)).default('text')
    )
    .action(async (_: unknown, given: { optsWithGlobals(): Options }) => {
      const options = given.optsWithGlobals()
      const files: VFile[] = []
      const { corpus, unreadable } = await runTasks(options, { name: 'check', options: null }, found => {
        files.push(...found.map(fromPlainFile))
      })
      const folder = folderInRepository(corpus.folder)
      print(
        formats[options.format]([...corpus.files, ...files], {
          folder,
          rules: corpus.registry.rules,
          complete: !unreadable
        })
      )
      if (unreadable) finish(2)
      else if (files.some(file => file.messages.some(message => message.fatal))) finish(1)
    })
}
