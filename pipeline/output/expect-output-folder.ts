import { readdirSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { followLinks, isWithin } from '../folders.ts'
import { packageFile } from '../package-file.ts'
import { UsageError } from '../usage-error.ts'
import { lookAt } from './write-file.ts'

/** Folders of the program in its package. */
const program = ['src', 'pipeline', 'test', 'dist', 'node_modules']

/**
 * Check that an output folder holds no files of people: it must not be, contain or be inside the corpus or a document
 * linked from the corpus, and must not contain the program.
 *
 * @param corpus - absolute.
 * @param output - absolute.
 * @throws UsageError if it does.
 */
export async function expectOutputFolder(corpus: string, output: string): Promise<void> {
  const to = followLinks(output)
  const refuse = (what: string): never => {
    throw new UsageError(`cannot build into ${output}: ${what}; nothing was written`)
  }
  for (const from of [corpus, ...listLinks(corpus)].map(followLinks)) {
    if (isWithin(to, from)) refuse(`it lies in the corpus ${from}`)
    if (isWithin(from, to)) refuse(`it contains the corpus ${from}`)
  }
  const root = followLinks(dirname(await packageFile('package.json')))
  if (program.some(name => isWithin(to, join(root, name)))) refuse('it holds the program')
  if (to.split(sep).some(step => step === '.git' || step === '.taiyaku'))
    refuse('it holds what tools keep of a project')
}

function listLinks(folder: string): string[] {
  if (!lookAt(folder)?.isDirectory()) return []
  const entries = readdirSync(folder, { withFileTypes: true })
  return entries.filter(entry => entry.isSymbolicLink()).map(({ name }) => join(folder, name))
}
