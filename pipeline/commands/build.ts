import { join } from 'node:path'
import type { Listing } from '../../src/editions/index.ts'
import { listSiteParts } from '../../src/site/index.ts'
import { cacheFolder } from '../cache-folder.ts'
import { configFile } from '../config/config-file.ts'
import { loadConfig } from '../config/load-config.ts'
import type { Corpus } from '../corpus/corpus.ts'
import type { Selection } from '../document/each-document.ts'
import { corpusFolder, outputFolder } from '../folders.ts'
import { expectOutputFolder } from '../output/expect-output-folder.ts'
import { readAssets } from '../output/read-assets.ts'
import { readListed, sweep } from '../output/sweep.ts'
import { areUnchanged, type WrittenFiles, writeEach } from '../output/write-each.ts'
import { writeParts } from '../output/write-parts.ts'
import type { Register } from '../register.ts'
import type { BuiltDocument } from '../tasks/build-document.ts'
import { runTasks } from '../tasks/run-tasks.ts'
import { fail, print, progress } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'

/** `taiyaku build`: write every edition of every document, and the site's own pages. */
export const buildCommand: Register = (command, finish) => {
  command.action(async (_: unknown, given: { optsWithGlobals(): Selection }) => {
    const options = given.optsWithGlobals()
    const [corpus, output] = [corpusFolder(options), outputFolder(options)]
    await expectOutputFolder(corpus, output)
    await build(options, output, finish)
  })
}

/**
 * Build into an output folder.
 *
 * @throws UsageError if the folder has a list of files that no build wrote; nothing is written then.
 */
async function build(options: Selection, output: string, finish: (status: number) => void): Promise<void> {
  const before = readListed(output)
  const built: BuiltDocument[] = []
  const job = {
    name: 'build',
    options: { output },
    stands: ({ files }: BuiltDocument) => areUnchanged(output, files)
  } as const
  let written = 0
  const { corpus, unreadable } = await runTasks(options, job, (document, isNew) => {
    built.push(document)
    if (isNew) written += document.written
    progress(`${isNew ? 'built' : 'as it was:'} ${document.slug}`)
  })
  if (unreadable) finish(2)
  const listings = built.flatMap(document => document.listings)
  if (unreadable && listings.length === 0) return
  const site = await writeSite(corpus, output, listings, configFile(options))
  written += site.written
  const files = [...built.flatMap(document => document.files), ...site.files]
  const twice = findTwice(files)
  for (const path of twice)
    fail(`${path}: written by two bitexts, expected an edition to put slug and both locales into its path`)
  if (twice.length > 0) finish(2)
  const complete = new Set(built.filter(document => document.complete).map(({ slug }) => slug))
  // Pages of an unreadable document are kept.
  const { removed, left } = await sweep(output, before, files, path => unreadable && !isOf(path, complete))
  if (left.length > 0) fail(listLeft(left))
  const count = `${listings.length} ${listings.length === 1 ? 'bitext' : 'bitexts'}`
  print(`${count}: ${written} files written, ${files.length - written} unchanged, ${removed} removed\n`)
}

/** Write the site's own pages, and the files that pages load. */
async function writeSite(
  corpus: Corpus,
  output: string,
  listings: readonly Listing[],
  config: string | undefined
): Promise<WrittenFiles> {
  if (!corpus.site)
    throw new UsageError(`no site.yaml in ${corpus.folder}, expected one with url, title and languages`)
  const site = { description: corpus.site, termbase: corpus.termbase, listings }
  const memory = join(cacheFolder(corpus.folder), 'site.json')
  const { fingerprint: plugins } = await loadConfig(config)
  const parts = listSiteParts(site, corpus.registry.interface)
  const [shared, read] = await Promise.all([writeParts(output, parts, memory, plugins), readAssets()])
  const assets = await writeEach(output, read)
  return { files: [...shared.files, ...assets.files], written: shared.written + assets.written }
}

/** List the paths at which more than one file was written. */
function findTwice(files: ReadonlyArray<{ readonly path: string }>): string[] {
  const seen = new Set<string>()
  return [...new Set(files.map(({ path }) => path).filter(path => seen.size === seen.add(path).size))]
}

function listLeft(paths: readonly string[]): string {
  const [first] = paths
  const others = paths.length > 1 ? ` and ${paths.length - 1} more` : ''
  return `${first}${others} of an earlier build: not known to be as they were built, so left in place and no longer listed`
}

/** Tell whether a file is an edition of one of some documents: `<interface language>/<slug>/…`. */
function isOf(path: string, slugs: ReadonlySet<string>): boolean {
  return slugs.has(path.split('/')[1] ?? '')
}
