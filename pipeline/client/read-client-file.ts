import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { packageFile } from '../package-file.ts'

let bundled: Promise<ReadonlyMap<string, string>> | undefined

/**
 * Read a file that a browser loads. The published package includes bundled scripts. When running from sources, scripts
 * are bundled on request, so that nothing has to be built first and nothing is out of date.
 *
 * @param path - below `src/client/`, such as `site/reader.js`.
 */
export async function readClientFile(path: string): Promise<string> {
  if (path.endsWith('.js') && import.meta.url.endsWith('.ts')) {
    bundled ??= import('./bundle.ts').then(({ bundleScripts }) => bundleScripts())
    const script = (await bundled).get(path)
    if (script !== undefined) return script
  }
  return readFile(await packageFile(join('src/client', path)), 'utf8')
}
