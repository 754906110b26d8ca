import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { hashFiles } from '../tasks/fingerprint.ts'

/**
 * Fingerprint modules. A module of an installed package is represented by the whole package, because what it loads
 * itself is unknown.
 *
 * @param modules - absolute paths.
 */
export async function fingerprintModules(modules: readonly string[]): Promise<string> {
  const paths = new Set(modules.map(path => (/[\\/]node_modules[\\/]/u.test(path) ? packageOf(path) : path)))
  return (await hashFiles([...paths].sort())) ?? ''
}

function packageOf(path: string): string {
  const folder = dirname(path)
  if (existsSync(join(folder, 'package.json')) || folder === dirname(folder)) return folder
  return packageOf(folder)
}
