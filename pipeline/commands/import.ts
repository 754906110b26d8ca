import { configFile } from '../config/config-file.ts'
import type { FolderOptions } from '../folders.ts'
import type { ImportFileOptions } from '../import-file.ts'
import { runIsolated } from '../limits/run-isolated.ts'
import type { Register } from '../register.ts'
import { print } from '../terminal.ts'

type Options = FolderOptions & Omit<ImportFileOptions, 'config'>

/** `taiyaku import`: convert a file to Markdown. */
export const importCommand: Register = command => {
  command
    .option('--from-format <format>', 'format of the file, such as text, html, markdown, docx or pdf')
    .option('--profile <name>', 'Markdown of a documentation site, such as vitepress, mdx, mkdocs or hugo')
    .option('--locale <tag>', 'language of the text')
    .option('--encoding <name>', 'encoding of the file, such as utf-8, gb18030, shift_jis or windows-1252')
    .action(async (file: string, _: unknown, given: { optsWithGlobals(): Options }) => {
      const { corpus: _corpus, output: _output, ...options } = given.optsWithGlobals()
      const asked = { ...options, config: configFile(given.optsWithGlobals()) }
      print((await runIsolated('import', [file, asked], [file])).markdown)
    })
}
