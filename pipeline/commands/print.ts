import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { interfaceLanguages, readerPath, renderEditions } from '../../src/editions/index.ts'
import type { Publication } from '../../src/nodes/index.ts'
import { toLocale } from '../../src/nodes/index.ts'
import { eachDocument, type Selection } from '../document/each-document.ts'
import { toPublication } from '../document/to-publication.ts'
import { readAssets } from '../output/read-assets.ts'
import { writeEach } from '../output/write-each.ts'
import { writeFileWhole } from '../output/write-file.ts'
import { chooseBitext } from '../print/choose-bitext.ts'
import { findBrowser } from '../print/find-browser.ts'
import { printPage } from '../print/print-page.ts'
import type { Register } from '../register.ts'
import { print, resolvePath } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'

interface Options extends Selection {
  readonly document: string
  readonly language?: string
  readonly from?: string
  readonly to?: string
  readonly out?: string
  readonly browser?: string
}

/** `taiyaku print`: the reader's page of a bitext as PDF, printed by a browser; PDFs differ per run, so never in the output. */
export const printCommand: Register = (command, finish) => {
  command
    .requiredOption('--document <slug>', 'the document')
    .option('--language <tag>', "language of the interface (default: the site's first)")
    .option('--from <tag>', 'language of the source, where the document has several bitexts')
    .option('--to <tag>', 'language of the target')
    .option('--out <file>', 'file to write (default: SLUG.FROM--TO.pdf)')
    .option('--browser <program>', 'Chromium, Chrome or Edge (default: the first found)')
    .action(async (_: unknown, given: { optsWithGlobals(): Options }) => {
      const options = given.optsWithGlobals()
      const browser = await findBrowser(options.browser)
      const publications: Publication[] = []
      const { corpus, unreadable } = await eachDocument(options, ({ slug, description, bitexts }, shared) => {
        const { site, termbase } = shared
        if (!site || !description) return
        for (const bitext of bitexts)
          publications.push(toPublication(slug, description, bitext, { site, termbase }))
      })
      if (unreadable) finish(2)
      if (unreadable && publications.length === 0) return
      if (!corpus.site)
        throw new UsageError(`no site.yaml in ${corpus.folder}, expected one with url, title and languages`)
      const publication = chooseBitext(publications, options)
      const { slug, sourceLocale, targetLocale } = publication
      const out = resolvePath(options.out ?? `${slug}.${sourceLocale}--${targetLocale}.pdf`)
      await writeFileWhole(
        out,
        await toPdf(publication, chooseLanguage(publication, options.language), browser)
      )
      print(`${out}\n`)
    })
}

/** Any language that there is wording for, whether or not the site is published in it. */
function chooseLanguage({ site }: Publication, tag: string | undefined): string {
  const language = tag === undefined ? site.languages[0] : toLocale(tag)
  if (language !== undefined && interfaceLanguages.includes(language)) return language
  throw new UsageError(`no interface language ${tag}, expected one of ${interfaceLanguages.join(', ')}`)
}

/** Print the reader's page from a folder that is taken out afterwards. */
async function toPdf(publication: Publication, language: string, browser: string): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'taiyaku-print-'))
  try {
    const site = { ...publication.site, languages: [language] }
    const path = readerPath(publication, language)
    const pages = renderEditions({ ...publication, site }).filter(file => file.path === path)
    await writeEach(folder, [...pages, ...(await readAssets())])
    return await printPage(browser, join(folder, path), folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
