import { join } from 'node:path'
import { loadConfig } from '../config/load-config.ts'
import { lexiconFolder } from '../corpus/read-lexicons.ts'
import { hashFiles } from './fingerprint.ts'
import { programVersion } from './program-version.ts'

/** Files that the documents of a corpus share. */
const shared = ['site.yaml', 'termbase.yaml', lexiconFolder]

/** Returns the cache key for a task on a document, covering all its inputs; `undefined` if something cannot be read. */
export type KeyOf = (slug: string) => Promise<string | undefined>

/**
 * Read the files that the documents of some corpora share, and make a function that returns the cache key for each
 * document.
 *
 * @param folders - of the corpora, absolute; their location does not affect the key.
 * @param config - configuration file, absolute, if there is one.
 * @param options - a JSON value.
 */
export async function readKeys(
  folders: readonly string[],
  config: string | undefined,
  options: unknown
): Promise<KeyOf> {
  const version = await programVersion()
  const { fingerprint: plugins } = await loadConfig(config)
  const common = await hashFiles(listPaths(folders, shared))
  return async slug => {
    const own = await hashFiles(listPaths(folders, [slug]))
    const parts = [version, common, own]
    return parts.includes(undefined) ? undefined : JSON.stringify([...parts, plugins, slug, options])
  }
}

function listPaths(folders: readonly string[], names: readonly string[]): string[] {
  return folders.flatMap(folder => names.map(name => join(folder, name)))
}
