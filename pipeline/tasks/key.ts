import { join } from 'node:path'
import { loadConfig } from '../config/load-config.ts'
import { lexiconFolder } from '../corpus/read-lexicons.ts'
import { hashFiles } from './fingerprint.ts'
import { programVersion } from './program-version.ts'

/** What the documents of some corpora share. */
const shared = ['site.yaml', 'termbase.yaml', lexiconFolder]

/** Names all that the outcome of a task on a document follows from; `undefined` if something cannot be read. */
export type KeyOf = (slug: string) => Promise<string | undefined>

/**
 * Read what the documents of some corpora share, and make a function that names what else an outcome follows from.
 *
 * @param folders - of the corpora, absolute; where they lie makes no difference.
 * @param config - file of configuration, absolute, if there is one.
 * @param options - what JSON can hold.
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
