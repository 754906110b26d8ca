import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { stringify } from 'yaml'
import { readSiteDescription } from '../../src/schema/site.ts'
import { shippedInterface } from '../../src/wording/index.ts'
import { writeFileWhole } from '../output/write-file.ts'
import { UsageError } from '../usage-error.ts'

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
 * @throws UsageError where no site can be called or addressed so.
 */
export async function describeSite(folder: string, { title, url }: NewSite = unnamedSite): Promise<void> {
  const path = join(folder, 'site.yaml')
  if (existsSync(path)) return
  const lines = [
    '# Where the site will be served; set it to your own address. Permalinks are made from it.',
    stringify({ url, title: { en: title } }).trimEnd(),
    `languages: [${shippedInterface.languages.join(', ')}]`
  ]
  const text = `${lines.join('\n')}\n`
  const file = new VFile({ value: text })
  if (!readSiteDescription(file))
    throw new UsageError(`nothing was written: ${file.messages.map(({ reason }) => reason).join('; ')}`)
  await writeFileWhole(path, text)
}
