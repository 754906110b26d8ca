import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readAssets } from '../../../pipeline/output/read-assets.ts'
import { renderEditions } from '../../../src/editions/index.ts'
import type { OutputFile, TextFile } from '../../../src/nodes/index.ts'
import { renderSite } from '../../../src/site/index.ts'
import { publication, siteOf } from '../publication.ts'

/** Every file of the fixture's site. */
export const files: readonly OutputFile[] = [
  ...renderSite(siteOf(publication)),
  ...(await renderEditions(publication))
]

/** Every page of the fixture's site. */
export const pages: readonly TextFile[] = files.filter(
  (file): file is TextFile => file.text !== undefined && file.path.endsWith('.html')
)

/** Path of the reader's page in Japanese. */
export const readerPage = 'ja/kokka-koshinku/zh-Hans--ja/index.html'

const assets = await readAssets()

/** Write files of a site below a folder, with everything that its pages load. */
export function writeSite(folder: string, site: readonly OutputFile[] = files): void {
  for (const { path, text, bytes } of [...site, ...assets]) {
    mkdirSync(join(folder, dirname(path)), { recursive: true })
    writeFileSync(join(folder, path), text ?? bytes)
  }
}
