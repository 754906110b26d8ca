import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import {
  runBitextStages,
  runEditionStages,
  runTextStages,
  type Watch
} from '../../pipeline/document/run-stages.ts'
import { defaultRegistry } from '../../src/kernel.ts'

const setting = { registry: defaultRegistry, termbase: { concepts: [] } }

/** Note the stages that are run. */
function listen(): { readonly watch: Watch; readonly heard: string[] } {
  const heard: string[] = []
  const watch: Watch = (stage, act) => {
    heard.push(stage)
    return act()
  }
  return { watch, heard }
}

const read = (locale: string, value: string, watch?: Watch) => {
  const text = runTextStages({ file: new VFile({ value }), locale, isOfCorpus: true }, setting, watch)
  if (!text) throw new Error('expected a text without faults')
  return text
}

test('a text is parsed before it is described, cut before its terms are marked', () => {
  const { watch, heard } = listen()
  read('en', 'The park is big.\n', watch)
  expect(heard).toEqual(['parse', 'describe', 'resolve links', 'segment', 'mark terms'])
})

test('a bitext is aligned around what is decided, and decided on what is aligned', async () => {
  const { watch, heard } = listen()
  const [source, target] = [read('en', 'The park is big.\n'), read('de', 'Der Park ist groß.\n')]
  const whole = await runBitextStages({ source, target, relation: 'translation' }, setting, { watch })
  expect(heard).toEqual([
    'read decisions',
    'find decisions',
    'gather evidence',
    'align',
    'apply decisions',
    'mark untranslated',
    'pair code'
  ])
  heard.length = 0
  if (!whole) throw new Error('expected a bitext without faults')
  const again = await runBitextStages(whole, setting, { watch, without: ['align'] })
  expect(heard).not.toContain('align')
  expect(again?.bitext.beads).toEqual(whole.bitext.beads)
})

test('editions are rendered of what is published', async () => {
  const { watch, heard } = listen()
  const [source, target] = [read('en', 'The park is big.\n'), read('de', 'Der Park ist groß.\n')]
  const aligned = await runBitextStages({ source, target, relation: 'translation' }, setting)
  if (!aligned) throw new Error('expected a bitext without faults')
  const document = {
    title: { en: 'Park' },
    updated: '2026-01-02',
    bitexts: [{ source: 'en', target: 'de', relation: 'translation' as const }],
    provenance: {}
  }
  const site = { url: 'https://parks.example/', title: { en: 'Parks' }, languages: ['en'] }
  const start = { slug: 'park', document, site, source, target, bitext: aligned.bitext }
  const { files, publication } = await runEditionStages(start, setting, watch)
  expect(heard).toEqual(['publish', 'render'])
  expect(publication?.editions.map(({ label }) => label)).toEqual(['EPUB', 'Markdown', 'JSON'])
  expect(files.map(({ path }) => path)).toContain('en/park/en--de/index.html')
})

test('a text with a fault goes no further', () => {
  const { watch, heard } = listen()
  const file = new VFile({ value: '---\nlocale: zh_CN\n---\n\nx\n' })
  expect(runTextStages({ file, locale: 'en', isOfCorpus: true }, setting, watch)).toBeUndefined()
  expect(heard).toEqual(['parse', 'describe'])
})
