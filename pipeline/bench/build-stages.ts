import { type Listing, toListing } from '../../src/editions/index.ts'
import { renderSite } from '../../src/site/index.ts'
import { openCorpus, readDocument } from '../corpus/corpus.ts'
import { runBitextStages, runEditionStages, runTextStages, type Watch } from '../document/run-stages.ts'
import { writeEach } from '../output/write-each.ts'
import { markdownTable } from './table.ts'

/** Number of documents processed before the clock starts (so that code is compiled), and maximum number measured. */
const warm = 5
const most = 100

/** Process documents of a corpus in this thread, and tabulate the time of each stage per document, in milliseconds. */
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
    const process = (locale: string) => {
      const file = texts.get(locale)
      const text = file && runTextStages({ file, locale, isOfCorpus: true }, corpus, clock.watch)
      if (!text) throw new Error(`no ${locale} in ${slug}`)
      return text
    }
    const [source, target] = [process(bitext.source), process(bitext.target)]
    const start = { source, target, relation: bitext.relation }
    const aligned = await runBitextStages(start, corpus, { watch: clock.watch })
    if (!aligned) throw new Error(`no bitext in ${slug}`)
    const state = { slug, document: description, site, source, target, bitext: aligned.bitext }
    const { publication, files } = await runEditionStages(state, corpus, clock.watch)
    if (!publication) throw new Error(`nothing of ${slug} was published`)
    listings.push(await clock.time('list for the site', () => toListing(publication)))
    await clock.time('write', () => writeEach(output, files))
  }
  await clock.time('site, all in all', () => renderSite({ description: site, termbase, listings }))
  return markdownTable(['stage', 'a document'], clock.rows(Math.min(most, corpus.slugs.length - warm)))
}

interface Clock {
  readonly time: <Result>(stage: string, act: () => Result | Promise<Result>) => Promise<Result>
  readonly watch: Watch
  readonly reset: () => void
  readonly rows: (documents: number) => string[][]
}

function makeClock(): Clock {
  const spent = new Map<string, number>()
  const watch: Watch = (stage, act) => {
    const start = performance.now()
    const stop = (): void => {
      spent.set(stage, (spent.get(stage) ?? 0) + performance.now() - start)
    }
    const result = act()
    if (result instanceof Promise) result.then(stop, stop)
    else stop()
    return result
  }
  return {
    time: async (stage, act) => watch(stage, async () => act()),
    watch,
    reset: () => spent.clear(),
    rows: documents => [...spent].map(([stage, time]) => [stage, `${(time / documents).toFixed(2)} ms`])
  }
}
