import { Option } from 'commander'
import type { ImportFileOptions } from '../import-file.ts'
import { doApart } from '../limits/do-apart.ts'
import type { Register } from '../register.ts'
import { print } from '../terminal.ts'

/** Formats that can be asked for. */
export const importFormats = ['text', 'html', 'markdown', 'pdf', 'docx'] as const

/** `taiyaku import`: turn a file into Markdown. */
export const importCommand: Register = command => {
  command
    .addOption(new Option('--from-format <format>', 'format of the file').choices(importFormats))
    .option('--locale <tag>', 'language of the text')
    .action(async (file: string, options: ImportFileOptions) => {
      print((await doApart('import', [file, options], [file])).markdown)
    })
}
