import { readFile } from 'node:fs/promises'
import { Command, CommanderError, Option } from 'commander'
import { commands } from './command-list.ts'
import { packageFile } from './package-file.ts'
import { fail } from './terminal.ts'
import { UsageError } from './usage-error.ts'

/**
 * Run the command line.
 *
 * @param words - the arguments without the program's own name.
 * @returns the exit status: 0 fine; 1 only from `check` and `review --ci`; 2 wrong use, or input that cannot be read.
 */
export async function runCommandLine(words: readonly string[]): Promise<number> {
  let status = 0
  const program = new Command('taiyaku')
    .description('Align a document with its translation or summary, review the alignment, and publish it.')
    .version(await readVersion(), '--version', 'print the version')
    .addOption(new Option('--corpus <folder>', 'folder of the corpus (default: corpus)'))
    .addOption(new Option('--output <folder>', 'output folder for editions (default: output)'))
    .addOption(
      new Option(
        '--config <file>',
        'configuration with plug-ins and rules (default: taiyaku.config.* next to the corpus)'
      )
    )
    .configureHelp({ subcommandTerm: command => `${command.name()} ${command.usage()}` })
  for (const [name, { description, arguments: taken = {} }] of Object.entries(commands)) {
    const command = program.command(name).description(description)
    for (const [argument, meaning] of Object.entries(taken)) command.argument(argument, meaning)
  }
  program.hook('preSubcommand', async (_, command) => {
    const register = await commands[command.name()]?.load()
    register?.(command, code => {
      status = code
    })
    shareOptions(command, program)
  })
  for (const command of [program, ...program.commands])
    command.exitOverride().configureOutput(errorsInOneLine)
  try {
    await program.parseAsync([...words], { from: 'user' })
    return status
  } catch (error) {
    return explain(error)
  }
}

/** Read the version of this program from its package. */
async function readVersion(): Promise<string> {
  const { version }: { version: string } = JSON.parse(
    await readFile(await packageFile('package.json'), 'utf8')
  )
  return version
}

/** Accept the global options after the name of a command too. */
function shareOptions(command: Command, program: Command): void {
  for (const option of program.options) command.addOption(new Option(option.flags, option.description))
}

/** Unrequested help, for instance if no command is given, is not written. */
const errorsInOneLine = {
  outputError: (text: string) => fail(`${text.replace(/^error: /, '').trim()} (--help lists what there is)`),
  writeErr: () => {}
}

function explain(error: unknown): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0
    if (error.code === 'commander.help') fail('expected a command (--help lists them)')
    return 2
  }
  if (error instanceof UsageError) {
    fail(error.message)
    return 2
  }
  if (error instanceof Error) {
    fail(`unexpected: ${error.message.split('\n', 1)[0] ?? ''} (set TAIYAKU_DEBUG=1 for where)`)
    if (process.env.TAIYAKU_DEBUG) process.stderr.write(`${error.stack}\n`)
    return 2
  }
  throw error
}
