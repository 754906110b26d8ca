import { type Listing, renderEditions, toListing } from '../../src/editions/index.ts'
import { listSegments } from '../../src/nodes/index.ts'
import { renderSite } from '../../src/site/index.ts'
import { openCorpus, readDocument } from '../corpus/corpus.ts'
import { readTree } from '../corpus/read-tree.ts'
import { toPublication } from '../document/to-publication.ts'
import { loadLexicons } from '../lexicons.ts'
import { writeEach } from '../output/write-each.ts'
import { meet, refineTree } from '../stages.ts'
import { markdownTable } from './table.ts'

/** Documents before the clock starts, so that code is compiled, and most that are measured. */
const warm = 5
const most = 100

/** Take documents of a corpus down the line in this thread, and lay out what each stage costs one, in milliseconds. */
export async function stageTable(folder: string, output: string): Promise<string> {
  const corpus = await openCorpus(folder)
  const { site, termbase } = corpus
  if (!site) throw new Error(`no site.yaml in ${folder}`)
  const clock = makeClock()
  const listings: Listing[] = []
  for (const [at, slug] of corpus.slugs.slice(0, most + warm).entries()) {
    if (at === warm) clock.reset()
    const { description, texts } = await clock.time('read', () => readDocument(corpus, slug))
    const [bitext] = description?.bitexts ?? []
    if (!description || !bitext) throw new Error(`no bitext in ${slug}`)
    const prepare = async (locale: string) => {
      const file = texts.get(locale)
      const parsed = file && (await clock.time('parse', () => readTree(file)))
      if (!parsed) throw new Error(`no ${locale} in ${slug}`)
      const tree = await clock.time('segment, mark terms', () => refineTree(parsed, file, locale, termbase))
      return { file, locale, metadata: {}, tree }
    }
    const source = await prepare(bitext.source)
    const target = await prepare(bitext.target)
    if (listSegments(source.tree).length === 0) throw new Error(`nothing in ${slug}`)
    const lexicons = await loadLexicons(bitext.source, bitext.target)
    const met = await clock.time('align', () =>
      meet(source.tree, target.tree, [], { relation: bitext.relation, lexicons })
    )
    const processed = { description: bitext, source, target, decisions: [], alignment: undefined, ...met }
    const publication = await clock.time('concordance', () =>
      toPublication(slug, description, processed, { site, termbase })
    )
    const files = await clock.time('render editions', () => renderEditions(publication))
    listings.push(await clock.time('list for the site', () => toListing(publication)))
    await clock.time('write', () => writeEach(output, files))
  }
  await clock.time('site, all in all', () => renderSite({ description: site, termbase, listings }))
  return markdownTable(['stage', 'a document'], clock.rows(Math.min(most, corpus.slugs.length - warm)))
}

interface Clock {
  readonly time: <Result>(stage: string, act: () => Result | Promise<Result>) => Promise<Result>
  readonly reset: () => void
  readonly rows: (documents: number) => string[][]
}

function makeClock(): Clock {
  const spent = new Map<string, number>()
  return {
    time: async (stage, act) => {
      const start = performance.now()
      const result = await act()
      spent.set(stage, (spent.get(stage) ?? 0) + performance.now() - start)
      return result
    },
    reset: () => spent.clear(),
    rows: documents => [...spent].map(([stage, time]) => [stage, `${(time / documents).toFixed(2)} ms`])
  }
}
