import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import type { Readable, Writable } from 'node:stream'
import { describeSite, type NewSite, unnamedSite } from '../corpus/describe-site.ts'
import { exampleCorpus } from '../corpus/example-corpus.ts'
import { withLock } from '../decide/lock.ts'
import { corpusFolder, type FolderOptions } from '../folders.ts'
import { writeFileWhole } from '../output/write-file.ts'
import type { Register } from '../register.ts'
import { print } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'

interface Options extends FolderOptions, Partial<NewSite> {
  readonly yes?: boolean
}

const next = `Next:
  npx taiyaku build                                    write the site, then open output/index.html
  npx taiyaku review                                   look at the alignment of the example
  npx taiyaku add FILE --document SLUG --locale TAG    bring in a text of your own, then its translation
`

/** `taiyaku init`: write a small corpus to start from. */
export const initCommand: Register = command => {
  command
    .option('--title <text>', 'title of the site')
    .option('--url <address>', 'where the site will be served')
    .option('--yes', 'ask nothing')
    .action(async (_: unknown, given: { optsWithGlobals(): Options }) => {
      const { yes = false, ...options } = given.optsWithGlobals()
      const folder = corpusFolder(options)
      await expectNothing(folder)
      const isAsked = !yes && process.stdin.isTTY
      const site = isAsked ? await askForSite(options, process.stdin, process.stderr) : siteOf(options)
      await withLock(folder, async () => {
        await expectNothing(folder)
        await describeSite(folder, site)
        for (const [name, text] of Object.entries(exampleCorpus))
          await writeFileWhole(join(folder, name), text)
      })
      print(`wrote a corpus of one document to ${options.corpus ?? 'corpus'}\n\n${next}`)
    })
}

/** Require an empty folder, so that people's own files are never mixed with an example. */
async function expectNothing(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  const [first] = names.filter(name => !name.startsWith('.'))
  if (first !== undefined)
    throw new UsageError(`nothing was written: ${folder} holds ${first} already, expected an empty folder`)
}

function siteOf({ title = unnamedSite.title, url = unnamedSite.url }: Partial<NewSite>): NewSite {
  return { title, url }
}

/** Ask for missing values; an empty answer accepts the default. */
export async function askForSite(
  given: Partial<NewSite>,
  input: Readable,
  output: Writable
): Promise<NewSite> {
  const terminal = createInterface({ input, output })
  // After the end of input, for instance by Ctrl-D, there are no more answers.
  const ended = new Promise<string>(resolve => terminal.once('close', () => resolve('')))
  const ask = async (what: string, offered: string): Promise<string> =>
    (await Promise.race([terminal.question(`${what} (${offered}): `), ended])).trim() || offered
  try {
    const title = given.title ?? (await ask('Title of the site', unnamedSite.title))
    const url = given.url ?? (await ask('Address where it will be served', unnamedSite.url))
    return { title, url }
  } finally {
    terminal.close()
  }
}
