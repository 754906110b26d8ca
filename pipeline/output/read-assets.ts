import { assetNames } from '../../src/editions/index.ts'
import type { OutputFile } from '../../src/nodes/index.ts'
import { readClientFile } from '../client/read-client-file.ts'

/** Read the style sheets and scripts of the site. */
export async function readAssets(): Promise<OutputFile[]> {
  return Promise.all(
    assetNames.map(async name => ({ path: `assets/${name}`, text: await readClientFile(`site/${name}`) }))
  )
}
