import { type Listing, toListing } from '../../src/editions/index.ts'
import { listImages } from '../document/list-images.ts'
import { processDocument } from '../document/process-document.ts'
import { runEditionStages } from '../document/run-stages.ts'
import type { EditionState } from '../document/states.ts'
import { type WrittenFile, writeEach } from '../output/write-each.ts'
import { faultsOf } from './plain-file.ts'
import type { Task } from './task.ts'

/** Result of building a document. */
export interface BuiltDocument {
  readonly slug: string
  /** Whether all its bitexts were built. */
  readonly complete: boolean
  /** What the site's own pages show of its bitexts. */
  readonly listings: readonly Listing[]
  /** Its files in the output folder. */
  readonly files: readonly WrittenFile[]
  /** Number of these that were new or different. */
  readonly written: number
}

/** Write the editions of a document below an output folder, given as an absolute path. */
export const buildDocument: Task<{ readonly output: string }, BuiltDocument> = async (
  slug,
  [corpus],
  { output }
) => {
  if (!corpus) throw new RangeError('expected one corpus')
  const { site } = corpus
  const { description, bitexts, files, complete } = await processDocument(corpus, slug)
  const faults = faultsOf(files)
  if (!site || !description) return { faults, complete }
  const rendered: EditionState[] = []
  for (const { source, target, bitext } of bitexts) {
    const start = { slug, document: description, site, source, target, bitext }
    rendered.push(await runEditionStages(start, corpus))
  }
  const trees = bitexts.flatMap(({ source, target }) => [source.tree, target.tree])
  const written = await writeEach(output, [...rendered.flatMap(({ files }) => files), ...listImages(trees)])
  const listings = rendered.flatMap(({ publication }) => (publication ? [toListing(publication)] : []))
  return { faults, complete, value: { slug, complete, listings, ...written } }
}
