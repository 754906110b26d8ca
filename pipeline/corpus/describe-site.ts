import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { interfaceLanguages } from '../../src/render/index.ts'
import { writeFileWhole } from '../output/write-file.ts'

/** What a new site is called, and where it will be served. */
export interface NewSite {
  readonly title: string
  readonly url: string
}

/** A site of which nothing is known yet. */
export const unnamedSite: NewSite = { title: 'Taiyaku', url: 'https://example.org/' }

/**
 * Give a corpus that has none its `site.yaml`, so that it can be built.
 *
 * @param folder - absolute path of the corpus.
 */
export async function describeSite(folder: string, { title, url }: NewSite = unnamedSite): Promise<void> {
  const path = join(folder, 'site.yaml')
  if (existsSync(path)) return
  const lines = [
    '# Where the site will be served; set it to your own address. Permalinks are made from it.',
    stringify({ url, title: { en: title } }).trimEnd(),
    `languages: [${interfaceLanguages.join(', ')}]`
  ]
  await writeFileWhole(path, `${lines.join('\n')}\n`)
}
