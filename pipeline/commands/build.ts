import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { OutputFile, Publication } from '../../src/nodes/index.ts'
import { assetNames, renderEditions, renderSite } from '../../src/render/index.ts'
import { eachDocument, type Selection } from '../document/each-document.ts'
import { toPublication } from '../document/to-publication.ts'
import { outputFolder } from '../folders.ts'
import { writeOutput } from '../output/write-output.ts'
import { packageFile } from '../package-file.ts'
import type { Register } from '../register.ts'
import { print, progress } from '../terminal.ts'

/** `taiyaku build`: write every edition of every document. */
export const buildCommand: Register = (program, finish) => {
  program
    .command('build')
    .description('write the editions of every document')
    .action(async (_: unknown, command: { optsWithGlobals(): Selection }) => {
      const options = command.optsWithGlobals()
      const publications: Publication[] = []
      const complete = new Set<string>()
      const unreadable = await eachDocument(
        { ...options, document: undefined },
        (document, { site, termbase }) => {
          const { slug, description, bitexts } = document
          if (!site || !description) return
          if (document.complete) complete.add(slug)
          for (const bitext of bitexts)
            publications.push(toPublication(slug, description, bitext, { site, termbase }))
          progress(`read ${slug}`)
        }
      )
      await writeEditions(outputFolder(options), publications, complete, unreadable)
      if (unreadable) finish(2)
    })
}

/** Write the editions; those of documents that could not be read stay as they were. */
async function writeEditions(
  folder: string,
  publications: readonly Publication[],
  complete: ReadonlySet<string>,
  unreadable: boolean
): Promise<void> {
  const [first] = publications
  if (!first) return
  const files = [
    ...publications.flatMap(renderEditions),
    ...renderSite(first.site, publications),
    ...(await readAssets())
  ]
  const { written, unchanged, removed } = await writeOutput(
    folder,
    files,
    path => unreadable && !isOf(path, complete)
  )
  print(
    `${publications.length} ${publications.length === 1 ? 'bitext' : 'bitexts'}: ${written} files written, ${unchanged} unchanged, ${removed} removed\n`
  )
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
