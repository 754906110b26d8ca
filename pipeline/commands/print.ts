import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readerPath } from '../../src/editions/index.ts'
import { type SiteDescription, toLocale } from '../../src/nodes/index.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { eachDocument, type Selection } from '../document/each-document.ts'
import { runEditionStages } from '../document/run-stages.ts'
import type { EditionState } from '../document/states.ts'
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

/**
 * `taiyaku print`: print the reader page of a bitext as PDF in a browser. PDFs differ between runs, so they never go to
 * the output folder.
 */
export const printCommand: Register = (command, finish) => {
  command
    .requiredOption('--document <slug>', 'the document')
    .option('--language <tag>', "language of the interface (default: the site's first)")
    .option('--from <tag>', 'language of the source, if the document has several bitexts')
    .option('--to <tag>', 'language of the target')
    .option('--out <file>', 'file to write (default: SLUG.FROM--TO.pdf)')
    .option('--browser <program>', 'Chromium, Chrome or Edge (default: the first found)')
    .action(async (_: unknown, given: { optsWithGlobals(): Options }) => {
      const options = given.optsWithGlobals()
      const browser = await findBrowser(options.browser)
      const found: Omit<EditionState, 'files'>[] = []
      const { corpus, unreadable } = await eachDocument(
        options,
        ({ slug, description, bitexts }, { site }) => {
          if (!site || !description) return
          for (const { source, target, bitext } of bitexts)
            found.push({ slug, document: description, site, source, target, bitext })
        }
      )
      if (unreadable) finish(2)
      if (unreadable && found.length === 0) return
      if (!corpus.site)
        throw new UsageError(`no site.yaml in ${corpus.folder}, expected one with url, title and languages`)
      const chosen = chooseBitext(found, options)
      const { slug, source, target } = chosen
      const out = resolvePath(options.out ?? `${slug}.${source.locale}--${target.locale}.pdf`)
      const language = chooseLanguage(corpus, corpus.site, options.language)
      await writeFileWhole(out, await toPdf(chosen, corpus, language, browser))
      print(`${out}\n`)
    })
}

/** Choose any language with wording, whether or not the site is published in it. */
function chooseLanguage({ registry }: Corpus, site: SiteDescription, tag: string | undefined): string {
  const { languages } = registry.interface
  const language = tag === undefined ? site.languages[0] : toLocale(tag)
  if (language !== undefined && languages.includes(language)) return language
  throw new UsageError(`no interface language ${tag}, expected one of ${languages.join(', ')}`)
}

/** Print the reader page from a temporary folder. */
async function toPdf(
  bitext: Omit<EditionState, 'files'>,
  corpus: Corpus,
  language: string,
  browser: string
): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'taiyaku-print-'))
  try {
    const site = { ...bitext.site, languages: [language] }
    const place = { ...bitext, sourceLocale: bitext.source.locale, targetLocale: bitext.target.locale }
    const path = readerPath(place, language)
    const { files } = await runEditionStages({ ...bitext, site }, corpus)
    await writeEach(folder, [...files.filter(file => file.path === path), ...(await readAssets())])
    return await printPage(browser, join(folder, path), folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
