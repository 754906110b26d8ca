import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { interfaceLanguages } from '../../src/render/index.ts'
import { writeFileWhole } from '../output/write-file.ts'

const first = `# Where the site will be served; set it to your own address. Permalinks are made from it.
url: https://example.org/
title:
  en: Taiyaku
languages: [${interfaceLanguages.join(', ')}]
`

/**
 * Give a corpus that has none its `site.yaml`, so that it can be built.
 *
 * @param folder - absolute path of the corpus.
 */
export async function describeSite(folder: string): Promise<void> {
  const path = join(folder, 'site.yaml')
  if (!existsSync(path)) await writeFileWhole(path, first)
}
