import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { corpusFolder, type FolderOptions } from '../folders.ts'
import { resolvePath } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'

/** Names of the configuration file, in search order. */
export const configNames = ['taiyaku.config.ts', 'taiyaku.config.js', 'taiyaku.config.mjs'] as const

/**
 * Find the configuration file: the one given, or else the one next to the corpus.
 *
 * @returns its absolute path, or `undefined` if there is none.
 * @throws UsageError if the given file does not exist.
 */
export function configFile(options: FolderOptions): string | undefined {
  const { config } = options
  if (config === undefined) {
    const folder = dirname(corpusFolder(options))
    return configNames.map(name => join(folder, name)).find(path => existsSync(path))
  }
  const path = resolvePath(config)
  if (existsSync(path)) return path
  throw new UsageError(`cannot read ${config}: there is no such file, expected a file of configuration`)
}
