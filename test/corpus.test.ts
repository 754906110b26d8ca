import { describe, expect, it } from 'vitest'
import { openCorpus } from '../pipeline/corpus/corpus.ts'
import { processDocument } from '../pipeline/document/process-document.ts'
import { runBitextStages } from '../pipeline/document/run-stages.ts'
import type { Bead } from '../src/nodes/index.ts'

/** Share of the accepted beads that the aligner may miss. In a short summary in English it misses two clauses that were joined. */
const mayMiss = new Map([['library-notice', 1 / 12]])

/** Write a bead as the paths of both sides. */
function toLink({ source, target }: Pick<Bead, 'source' | 'target'>): string {
  return `${source.map(({ path }) => path).join(' ')} ⇔ ${target.map(({ path }) => path).join(' ')}`
}

describe('the corpus', async () => {
  const corpus = await openCorpus('corpus')
  const documents = await Promise.all(corpus.slugs.map(slug => processDocument(corpus, slug)))
  const bitexts = documents.flatMap(({ slug, bitexts }) => bitexts.map(bitext => ({ slug, ...bitext })))

  it('has a document, and every one can be read', () => {
    expect(documents.length).toBeGreaterThan(0)
    expect(documents.filter(({ complete }) => !complete)).toEqual([])
  })
  it.each(bitexts)('$slug: every bead is reviewed and as it was accepted', ({ bitext, reconciliations }) => {
    expect(bitext.beads.filter(({ state }) => state !== 'accepted')).toEqual([])
    expect(reconciliations.filter(({ state }) => state !== 'kept')).toEqual([])
  })
  it.each(
    bitexts
  )('$slug: the aligner proposes what translators accepted, all but one in fifty or what is known to be hard', async found => {
    const { slug, source, target, bitext, description } = found
    const start = { source, target, relation: description.relation }
    const proposed = await runBitextStages(start, { registry: corpus.registry, termbase: corpus.termbase })
    const links = new Set(proposed?.bitext.beads.map(toLink))
    const missed = bitext.beads.map(toLink).filter(link => !links.has(link))
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(
      bitext.beads.length * (mayMiss.get(slug) ?? 1 / 50)
    )
  })
})
