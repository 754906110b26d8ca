import { readAlignment } from '../../src/schema/index.ts'
import { type Corpus, readDocument } from '../corpus/corpus.ts'
import { isReadable } from '../corpus/read-text-file.ts'
import type { ProcessedBitext, ProcessedDocument } from '../document/process-document.ts'
import { loadLexicons } from '../lexicons.ts'
import { meet } from '../stages.ts'

/**
 * Read a document anew of which only alignment files have changed: its texts stay as they were parsed and segmented.
 *
 * @returns nothing where something has faults: process the whole document then, which reports them.
 */
export async function remeet(
  corpus: Corpus,
  before: ProcessedDocument
): Promise<ProcessedDocument | undefined> {
  if (!before.complete) return undefined
  const { alignments } = await readDocument(corpus, before.slug)
  const met = await Promise.all(
    before.bitexts.map(async (bitext): Promise<ProcessedBitext | undefined> => {
      const { description, source, target } = bitext
      const alignment = alignments.get(`${description.source}--${description.target}`)
      const decisions = alignment ? (isReadable(alignment) ? readAlignment(alignment) : undefined) : []
      if (!decisions) return undefined
      const lexicons = await loadLexicons(source.locale, target.locale, corpus.lexicons)
      const options = { relation: description.relation, lexicons }
      return { ...bitext, decisions, alignment, ...meet(source.tree, target.tree, decisions, options) }
    })
  )
  const bitexts = met.filter(bitext => bitext !== undefined)
  if (bitexts.length < met.length) return undefined
  const old = new Set(before.bitexts.flatMap(({ alignment }) => alignment ?? []))
  return {
    ...before,
    bitexts,
    files: [...before.files.filter(file => !old.has(file)), ...alignments.values()]
  }
}
