import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { OutputFile, Publication, SiteDescription, Termbase } from '../../src/nodes/index.ts'
import { assetNames, renderEditions, renderSite, toListing } from '../../src/render/index.ts'
import { eachDocument, type Selection } from '../document/each-document.ts'
import { toPublication } from '../document/to-publication.ts'
import { outputFolder } from '../folders.ts'
import { writeOutput } from '../output/write-output.ts'
import { packageFile } from '../package-file.ts'
import type { Register } from '../register.ts'
import { print, progress } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'

/** `taiyaku build`: write every edition of every document. */
export const buildCommand: Register = (command, finish) => {
  command.action(async (_: unknown, given: { optsWithGlobals(): Selection }) => {
    const options = given.optsWithGlobals()
    const publications: Publication[] = []
    const complete = new Set<string>()
    const { corpus, unreadable } = await eachDocument(options, (document, { site, termbase }) => {
      const { slug, description, bitexts } = document
      if (!site || !description) return
      if (document.complete) complete.add(slug)
      for (const bitext of bitexts)
        publications.push(toPublication(slug, description, bitext, { site, termbase }))
      progress(`read ${slug}`)
    })
    if (unreadable) finish(2)
    if (unreadable && publications.length === 0) return
    if (!corpus.site)
      throw new UsageError(`no site.yaml in ${corpus.folder}, expected one with url, title and languages`)
    const files = [...renderAll(corpus.site, corpus.termbase, publications), ...(await readAssets())]
    // Pages of a document that could not be read stay as they were.
    const keep = (path: string) => unreadable && !isOf(path, complete)
    const { written, unchanged, removed } = await writeOutput(outputFolder(options), files, keep)
    const count = `${publications.length} ${publications.length === 1 ? 'bitext' : 'bitexts'}`
    print(`${count}: ${written} files written, ${unchanged} unchanged, ${removed} removed\n`)
  })
}

function renderAll(
  description: SiteDescription,
  termbase: Termbase,
  publications: readonly Publication[]
): OutputFile[] {
  const site = { description, termbase, listings: publications.map(toListing) }
  return [...publications.flatMap(renderEditions), ...renderSite(site)]
}

/** Tell whether a file is an edition of one of some documents: `<interface language>/<slug>/…`. */
function isOf(path: string, slugs: ReadonlySet<string>): boolean {
  return slugs.has(path.split('/')[1] ?? '')
}

async function readAssets(): Promise<OutputFile[]> {
  const read = async (name: string): Promise<OutputFile> => ({
    path: `assets/${name}`,
    text: await readFile(await packageFile(join('src/render/html/assets', name)), 'utf8')
  })
  return Promise.all(assetNames.map(read))
}
