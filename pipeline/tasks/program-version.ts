import { dirname, join } from 'node:path'
import { packageFile } from '../package-file.ts'
import { hashFiles } from './fingerprint.ts'

let known: Promise<string | undefined> | undefined

/**
 * Name this program as it is, with the packages it needs and what runs it, so that what another version made is not
 * taken for its own.
 *
 * @returns `undefined` if its files cannot be read.
 */
export function programVersion(): Promise<string | undefined> {
  known ??= readVersion()
  return known
}

async function readVersion(): Promise<string | undefined> {
  const root = dirname(await packageFile('package.json'))
  const own = ['package.json', 'src', 'pipeline', 'dist'].map(name => join(root, name))
  // npm lists what it installed in node_modules: the package's own, or the one it is installed in.
  const installed = ['node_modules', '..'].map(folder => join(root, folder, '.package-lock.json'))
  const files = await hashFiles([...own, ...installed])
  return files && [files, process.version, process.versions.icu].join(' ')
}
