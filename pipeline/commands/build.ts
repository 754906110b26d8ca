import { join } from 'node:path'
import { listSiteParts } from '../../src/render/index.ts'
import { cacheFolder } from '../cache-folder.ts'
import type { Selection } from '../document/each-document.ts'
import { outputFolder } from '../folders.ts'
import { readAssets } from '../output/read-assets.ts'
import { sweep } from '../output/sweep.ts'
import { areStanding, writeEach } from '../output/write-each.ts'
import { writeParts } from '../output/write-parts.ts'
import type { Register } from '../register.ts'
import type { BuiltDocument } from '../tasks/build-document.ts'
import { runTasks } from '../tasks/run-tasks.ts'
import { print, progress } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'

/** `taiyaku build`: write every edition of every document, and the pages that the site has once. */
export const buildCommand: Register = (command, finish) => {
  command.action(async (_: unknown, given: { optsWithGlobals(): Selection }) => {
    const options = given.optsWithGlobals()
    const output = outputFolder(options)
    const built: BuiltDocument[] = []
    let written = 0
    const job = {
      name: 'build',
      options: { output },
      stands: ({ files }: BuiltDocument) => areStanding(output, files)
    } as const
    const { corpus, unreadable } = await runTasks(options, job, (document, isNew) => {
      built.push(document)
      if (isNew) written += document.written
      progress(`${isNew ? 'built' : 'as it was:'} ${document.slug}`)
    })
    if (unreadable) finish(2)
    const listings = built.flatMap(document => document.listings)
    if (unreadable && listings.length === 0) return
    if (!corpus.site)
      throw new UsageError(`no site.yaml in ${corpus.folder}, expected one with url, title and languages`)
    const site = { description: corpus.site, termbase: corpus.termbase, listings }
    const memory = join(cacheFolder(corpus.folder, 'outcomes'), 'site.json')
    const shared = await writeParts(output, listSiteParts(site), memory)
    const assets = await writeEach(output, await readAssets())
    written += shared.written + assets.written
    const files = [...built.flatMap(document => document.files), ...shared.files, ...assets.files]
    const paths = files.map(({ path }) => path)
    const complete = new Set(built.filter(document => document.complete).map(({ slug }) => slug))
    // Pages of a document that could not be read stay as they were.
    const removed = await sweep(output, paths, path => unreadable && !isOf(path, complete))
    const count = `${listings.length} ${listings.length === 1 ? 'bitext' : 'bitexts'}`
    print(`${count}: ${written} files written, ${paths.length - written} unchanged, ${removed} removed\n`)
  })
}

/** Tell whether a file is an edition of one of some documents: `<interface language>/<slug>/…`. */
function isOf(path: string, slugs: ReadonlySet<string>): boolean {
  return slugs.has(path.split('/')[1] ?? '')
}
