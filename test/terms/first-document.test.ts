import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { toString as toText } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import type { Locale, Termbase } from '../../src/nodes/index.ts'
import { readTermbase } from '../../src/schema/termbase.ts'
import { findDefinitions, markTerms } from '../../src/terms/index.ts'
import { read } from './read.ts'

const folder = 'corpus/kokka-koshinku'
const file = new VFile(readFileSync('corpus/termbase.yaml', 'utf8'))
const termbase: Termbase = readTermbase(file) ?? { concepts: [] }

/** Collect how each concept is written in a text, once for each occurrence. */
function occurrencesIn(path: string): Map<string, string[]> {
  const found = new Map<string, string[]>()
  const locale: Locale = basename(path, '.md')
  const tree = markTerms(read(readFileSync(path, 'utf8'), locale), termbase, locale)
  visit(tree, 'term', term => {
    found.set(term.concept, [...(found.get(term.concept) ?? []), toText(term)])
  })
  return found
}

/** List the texts of every document of the corpus. */
function listTexts(): string[] {
  return readdirSync('corpus', { withFileTypes: true })
    .filter(entry => entry.isDirectory() && entry.name !== 'lexicons')
    .flatMap(({ name }) =>
      readdirSync(join('corpus', name))
        .filter(file => file.endsWith('.md'))
        .map(file => join('corpus', name, file))
    )
}

describe('the termbase of the corpus', () => {
  const chinese = occurrencesIn(`${folder}/zh-Hans.md`)
  const japanese = occurrencesIn(`${folder}/ja.md`)

  it('holds nothing that no text uses', () => {
    expect(file.messages).toEqual([])
    const used = new Set(listTexts().flatMap(path => [...occurrencesIn(path).keys()]))
    const unused = termbase.concepts.filter(({ id }) => !used.has(id))
    expect(unused.map(({ id }) => id)).toEqual([])
  })

  it('has at least forty concepts that both texts use', () => {
    expect([...chinese.keys()].filter(id => japanese.has(id)).length).toBeGreaterThanOrEqual(40)
  })

  it('finds the concepts that the document turns on', () => {
    expect(chinese.get('fang-guan-fu')).toEqual(['放管服'])
    expect(japanese.get('fang-guan-fu')).toEqual(['放管服', '放管服', '放管服'])
    expect(new Set(chinese.get('national-high-tech-zone'))).toEqual(
      new Set(['国家高新技术产业开发区', '国家高新区'])
    )
    expect(japanese.get('technology-based-sme')).toEqual(['技術革新型中小企業', '技術革新型中小企業'])
    expect(japanese.get('intellectual-property')).toEqual(['知的財産権', '知的財産権'])
  })

  it('names as one concept what the summary defines as short for another', () => {
    const tree = read(readFileSync(`${folder}/ja.md`, 'utf8'), 'ja')
    const zone = termbase.concepts.find(({ id }) => id === 'national-high-tech-zone')
    const terms = zone?.terms.ja?.map(({ text }) => text)
    const defined = findDefinitions(tree).map(({ short, long }) => [short, long])
    expect(defined).toEqual([
      ['意見', '国家ハイテク産業開発区の質の高い発展の促進に関する若干の意見'],
      ['国家高新区', '国家ハイテク産業開発区'],
      ['国家高新区', '国家ハイテク産業開発区']
    ])
    expect(terms).toEqual(expect.arrayContaining(defined[1] ?? []))
  })
})
