import { dirname, join } from 'node:path'
import { packageFile } from '../package-file.ts'
import { hashFiles } from './fingerprint.ts'

let known: Promise<string | undefined> | undefined

/**
 * Return the version of this program, including its packages and runtime, so that results of other versions are not
 * reused.
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
  // npm lists installed packages in node_modules: the package's own, or the one in which it is installed.
  const installed = ['node_modules', '..'].map(folder => join(root, folder, '.package-lock.json'))
  const files = await hashFiles([...own, ...installed])
  return files && [files, process.version, process.versions.icu].join(' ')
}
