import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { stringify } from 'yaml'
import { readSiteDescription } from '../../src/schema/site.ts'
import { shippedInterface } from '../../src/wording/index.ts'
import { writeFileWhole } from '../output/write-file.ts'
import { UsageError } from '../usage-error.ts'

/** Title and address of a new site. */
export interface NewSite {
  readonly title: string
  readonly url: string
}

/** Default values of a new site. */
export const unnamedSite: NewSite = { title: 'Taiyaku', url: 'https://example.org/' }

/**
 * Write `site.yaml` if a corpus has none, so that it can be built.
 *
 * @param folder - absolute path of the corpus.
 * @throws UsageError if the title or address is invalid.
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
