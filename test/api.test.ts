import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import rehypeStringify from 'rehype-stringify'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import * as api from '../src/index.ts'

const entries = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).exports)

describe('taiyaku', () => {
  it('offers configurations and plug-ins what it exports to packages', async () => {
    const { publicModules } = await import('../pipeline/config/public-modules.ts')
    expect(Object.keys(publicModules).sort()).toEqual(entries.map(path => join('taiyaku', path)).sort())
  })
  it('exposes the public api', () => {
    expect(Object.keys(api).sort()).toEqual([
      'align',
      'alignSequence',
      'buildConcordance',
      'defineConfig',
      'definePlugin',
      'detectLocale',
      'findDefinitions',
      'importDocument',
      'joinLines',
      'languageOf',
      'listSegments',
      'markTerms',
      'markUntranslated',
      'parse',
      'readLexicon',
      'reconcile',
      'remarkSegment',
      'remarkTerms',
      'segment',
      'segmentHandlers',
      'segmentText',
      'segmentToMarkdown',
      'toLocale'
    ])
  })
  it('writes a text with its segments and terms by the chain that the README shows', async () => {
    const termbase: api.Termbase = {
      concepts: [{ id: 'zone', definition: {}, terms: { ja: [{ text: '高新区', status: 'preferred' }] } }]
    }
    const html = await unified()
      .use(remarkParse)
      .use(api.remarkSegment, { locale: 'ja' })
      .use(api.remarkTerms, { locale: 'ja', termbase })
      .use(remarkRehype, { handlers: api.segmentHandlers })
      .use(rehypeStringify)
      .process('高新区を**建設する。**')
    expect(String(html)).toBe(
      '<p><span class="segment sentence" lang="ja" data-path="p1">' +
        '<span class="term preferred" data-concept="zone">高新区</span>を</span>' +
        '<strong><span class="segment sentence" lang="ja" data-path="p1">建設する</span>。</strong></p>'
    )
  })
  it('aligns two texts read by a remark chain', async () => {
    const read = async (text: string, locale: string) => {
      const processor = unified().use(remarkParse).use(api.remarkSegment, { locale })
      return processor.run(processor.parse(text), text)
    }
    const termbase = { concepts: [] }
    const source = await read('# 机构\n\n2020年设立。位于北京。\n', 'zh-Hans')
    const target = await read('# Institution\n\nFounded in 2020. It is in Beijing.\n', 'en')
    const { beads } = api.align(api.markTerms(source, termbase, 'zh-Hans'), target, {
      relation: 'translation'
    })
    expect(beads.map(({ id }) => id)).toEqual(['h1--h1', 'p1-s1--p1-s1', 'p1-s2--p1-s2'])
  })
})
