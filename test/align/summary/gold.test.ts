import { readFileSync } from 'node:fs'
import type { Root } from 'mdast'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { loadLexicons } from '../../../pipeline/lexicons.ts'
import { align } from '../../../src/align/align.ts'
import type { Bitext, Locale } from '../../../src/nodes/index.ts'
import { parse } from '../../../src/readers/markdown/parse.ts'
import { segment } from '../../../src/segment/index.ts'

/** Summaries of invented notices, in folders here, and the least F1 of their links between clauses. */
const summaries: readonly (readonly [folder: string, source: Locale, target: Locale, least: number])[] = [
  ['bank-fees', 'zh-Hans', 'en', 0.85],
  ['parking-rules', 'zh-Hans', 'en', 0.9],
  ['university-admission', 'ja', 'en', 0.74],
  ['waste-collection', 'ja', 'en', 0.9],
  ['summer-safety', 'zh-Hans', 'ja', 0.95]
]

function read(folder: string, locale: Locale): Root {
  const file = new VFile(readFileSync(`${import.meta.dirname}/${folder}/${locale}.md`, 'utf8'))
  const tree = parse(file)
  if (!tree) throw new Error('refused')
  return segment(tree, file, locale)
}

/** List the links of a gold file, a line a target segment: its path, a tab, the paths of what it renders. */
function readGold(folder: string): Set<string> {
  const lines = readFileSync(`${import.meta.dirname}/${folder}/gold.tsv`, 'utf8').split('\n')
  const rows = lines.map(line => line.split('\t'))
  return new Set(
    rows.flatMap(([to, from = '']) => from.split(' ').flatMap(path => (path ? `${path} ${to}` : [])))
  )
}

function listLinks({ beads }: Bitext): string[] {
  return beads.flatMap(bead => bead.source.flatMap(from => bead.target.map(to => `${from.path} ${to.path}`)))
}

describe.each(summaries)('the summary %s', (folder, source, target, least) => {
  it(`has its clauses linked as by hand, with an F1 of ${least} at least`, async () => {
    const lexicons = await loadLexicons(source, target)
    const bitext = align(read(folder, source), read(folder, target), { relation: 'summary', lexicons })
    const gold = readGold(folder)
    const links = listLinks(bitext)
    const right = links.filter(link => gold.has(link)).length
    expect((2 * right) / (links.length + gold.size)).toBeGreaterThan(least)
  })
})
