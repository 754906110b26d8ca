import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { assetNames, packageAssets } from '../../src/editions/index.ts'
import type { OutputFile } from '../../src/nodes/index.ts'
import { packageFile } from '../package-file.ts'

const require = createRequire(import.meta.url)

/** Read the files that pages load as they are: our own, and those of packages. */
export async function readAssets(): Promise<OutputFile[]> {
  const own = assetNames.map(async name => ({
    path: `assets/${name}`,
    text: await readFile(await packageFile(join('src/client/site', name)), 'utf8')
  }))
  const others = packageAssets.map(async ({ path, module, file }) => ({
    path,
    text: await readFile(join(dirname(require.resolve(module)), file), 'utf8')
  }))
  return Promise.all([...own, ...others])
}
