import { Option } from 'commander'
import type { Relation } from '../../src/nodes/index.ts'
import { loadLexicons } from '../lexicons.ts'
import { alignLines } from '../lines.ts'
import { openTermbase, openText } from '../open-text.ts'
import type { Register } from '../register.ts'
import { toJsonLines } from '../report/beads.ts'
import { proposeBitext } from '../stages.ts'
import { print } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'

interface Options {
  readonly from?: string
  readonly to?: string
  readonly relation: Relation | 'auto'
  readonly termbase?: string
  readonly format: 'jsonl' | 'ladder'
  readonly lines?: boolean
}

/** `taiyaku align`: align two files, in a corpus or not. */
export const alignCommand: Register = program => {
  program
    .command('align')
    .description('align two Markdown files, or with --lines two files of one segment a line')
    .argument('<source>', 'the text that was written first')
    .argument('<target>', 'the text that renders it')
    .option('--from <tag>', 'language of the source')
    .option('--to <tag>', 'language of the target')
    .addOption(
      new Option('--relation <relation>', 'how the target relates to the source')
        .choices(['summary', 'translation', 'auto'])
        .default('auto')
    )
    .option('--termbase <file>', 'termbase to mark terms with')
    .option('--lines', 'files hold one segment a line')
    .addOption(
      new Option('--format <format>', 'what is printed').choices(['jsonl', 'ladder']).default('jsonl')
    )
    .action(async (source: string, target: string, options: Options) => {
      const result = options.lines ? alignLines(source, target, options) : alignTexts(source, target, options)
      print(await result)
    })
}

async function alignTexts(source: string, target: string, options: Options): Promise<string> {
  if (options.format !== 'jsonl') throw new UsageError('--format ladder goes with --lines')
  const termbase = await openTermbase(options.termbase)
  const [from, to] = await Promise.all([
    openText(source, options.from, termbase),
    openText(target, options.to, termbase)
  ])
  const lexicons = await loadLexicons(from.locale, to.locale)
  return toJsonLines(proposeBitext(from.tree, to.tree, { relation: options.relation, lexicons }))
}
