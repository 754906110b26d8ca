import { availableParallelism } from 'node:os'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { explainRelation } from '../../src/align/index.ts'
import { configFile } from '../config/config-file.ts'
import type { FolderOptions } from '../folders.ts'
import { runIsolated } from '../limits/run-isolated.ts'
import type { AlignFileOptions } from '../pairs/align-files.ts'
import { alignPairs } from '../pairs/align-pairs.ts'
import type { Register } from '../register.ts'
import { print, say } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'

interface Options extends AlignFileOptions, Omit<FolderOptions, 'config'> {
  readonly pairs?: string
  readonly jobs?: number
}

interface Given {
  optsWithGlobals(): Options & FolderOptions
}

/** `taiyaku align`: align two files, inside or outside a corpus, or every pair of a list. */
export const alignCommand: Register = (command, finish) => {
  command
    .option('--from <tag>', 'language of the source')
    .option('--to <tag>', 'language of the target')
    .addOption(
      new Option('--relation <relation>', 'how the target relates to the source')
        .choices(['summary', 'translation', 'auto'])
        .default('auto')
    )
    .option('--termbase <file>', 'termbase to mark terms with')
    .option('--lines', 'the files have one segment per line')
    .addOption(
      new Option('--format <format>', 'format of the output').choices(['jsonl', 'ladder']).default('jsonl')
    )
    .option(
      '--pairs <list>',
      'instead of two files, a list of them (- for stdin): source, target, from, to, separated by tabs; prints one line of JSON per pair'
    )
    .option('--jobs <number>', 'worker threads for --pairs (default: as many as the machine runs)', readJobs)
    .action(async (source: string | undefined, target: string | undefined, _: unknown, given: Given) => {
      const options = { ...given.optsWithGlobals(), config: configFile(given.optsWithGlobals()) }
      const { pairs, jobs = availableParallelism() } = options
      if (options.format !== 'jsonl' && !options.lines)
        throw new UsageError('--format ladder goes with --lines')
      if (pairs === undefined) {
        if (options.jobs !== undefined) throw new UsageError('--jobs goes with --pairs')
        const [from, to] = [expectFile(source, 'source', command), expectFile(target, 'target', command)]
        const { lines, found } = await runIsolated('align', [from, to, options], [from, to])
        if (found) say(`relation: ${explainRelation(found)}`)
        return print(lines)
      }
      if (source !== undefined) throw new UsageError(`unexpected file ${source}, expected --pairs alone`)
      if (!(await alignPairs(pairs, options, jobs))) finish(2)
    })
}

/** Require an argument that is optional for commander because `--pairs` does without it. */
function expectFile(path: string | undefined, name: string, command: Command): string {
  return path ?? command.error(`error: missing required argument '${name}'`)
}

function readJobs(text: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new InvalidArgumentError('Expected a whole number from 1.')
  return Number(text)
}
