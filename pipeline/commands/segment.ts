import { Option } from 'commander'
import { configFile } from '../config/config-file.ts'
import type { FolderOptions } from '../folders.ts'
import { runIsolated } from '../limits/run-isolated.ts'
import type { Register } from '../register.ts'
import type { SegmentFileOptions } from '../segment-file.ts'
import { print } from '../terminal.ts'

type Options = FolderOptions & Omit<SegmentFileOptions, 'config'>

/** `taiyaku segment`: print the segments of a file. */
export const segmentCommand: Register = command => {
  command
    .option('--from-format <format>', 'format of the file, such as text, html, markdown, docx or pdf')
    .option('--locale <tag>', 'language of the text')
    .addOption(
      new Option('--format <format>', 'format of the output').choices(['text', 'jsonl']).default('text')
    )
    .action(async (file: string, _: unknown, given: { optsWithGlobals(): Options }) => {
      const { corpus: _corpus, output: _output, ...options } = given.optsWithGlobals()
      const asked = { ...options, config: configFile(given.optsWithGlobals()) }
      print(await runIsolated('segment', [file, asked], [file]))
    })
}
