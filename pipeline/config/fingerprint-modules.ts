import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { hashFiles } from '../tasks/fingerprint.ts'

/**
 * Take the fingerprint of modules: of one in an installed package that of the whole package, since what it loads itself
 * is not known.
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
