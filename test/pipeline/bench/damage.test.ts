import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { countBeads, listBlocks } from '../../../pipeline/bench/count-damage.ts'
import { damageTables } from '../../../pipeline/bench/damage.ts'
import { listRealPairs } from '../../../pipeline/bench/real-pairs.ts'
import type { Bead, Bitext } from '../../../src/nodes/index.ts'
import { parse } from '../../../src/readers/markdown/parse.ts'
import { segment } from '../../../src/segment/index.ts'
import { makeFolder } from '../temporary-corpus.ts'

function read(text: string, locale: string) {
  const file = new VFile(text)
  const tree = parse(file)
  if (!tree) throw new Error('Unexpected text that is refused, expected one that can be read')
  return { blocks: listBlocks(tree), tree: segment(tree, file, locale) }
}

function bead(kind: Bead['kind'], score: number, source: string[], target: string[]): Bead {
  const refer = (path: string) => ({ type: 'segmentReference', path }) as const
  return {
    type: 'bead',
    id: [...source, ...target].join(),
    kind,
    score,
    origin: 'aligner',
    state: 'proposed',
    source: source.map(refer),
    target: target.map(refer)
  }
}

test('beads of a damaged pair are counted by the blocks that their segments come from', () => {
  const source = read('# Lamps\n\nIt is blue. It glows.\n\nIt costs 40 euros.\n\nClean it in May.\n', 'en')
  const whole = '# Lampen\n\nSie ist blau. Sie leuchtet.\n\nSie kostet 40 Euro.\n\nIm Mai reinigen.\n'
  const damaged = read(whole.replace(/^Sie .*$/gm, ''), 'de')
  const bitext: Bitext = {
    type: 'bitext',
    relation: 'translation',
    source: source.tree,
    target: damaged.tree,
    beads: [
      bead('translation', 0.95, ['h1'], ['h1']),
      bead('omission', 0.9, ['p1/s1'], []),
      bead('translation', 0.7, ['p1/s2', 'p2'], ['p1']),
      bead('omission', 0.4, ['p3'], [])
    ]
  }
  const blocks = { source: source.blocks, target: read(whole, 'de').blocks }
  expect(countBeads(bitext, blocks, new Set([1, 2]))).toEqual({
    linked: [
      { score: 0.95, isRight: true },
      { score: 0.7, isRight: false }
    ],
    blanked: 3,
    omitted: 2,
    rightlyOmitted: 1
  })
})

test('real pairs are files of one name, or one a language; those whose blocks differ are left out of the tables', async () => {
  const paragraphs = (write: (at: number) => string) =>
    Array.from({ length: 24 }, (_, at) => write(at)).join('\n\n')
  const english = paragraphs(at => `Pump P-${at * 37 + 100} lifts ${at * at + 3} litres from well W${at}.`)
  const german = paragraphs(at => `Pumpe P-${at * 37 + 100} hebt ${at * at + 3} Liter aus Brunnen W${at}.`)
  const folder = makeFolder({
    'pumps/README.md': 'Not a language',
    'pumps/en/list.md': english,
    'pumps/de/liste.md': german,
    'pumps/ja/list.md': '# ポンプ\n',
    'pumps/zh-CN/list.md': '- 泵\n',
    'wells/en/a.md': english,
    'wells/en/b.md': english,
    'wells/fr/b.md': '# Puits\n'
  })
  const pairs = listRealPairs(folder)
  expect(pairs.map(({ name }) => name)).toEqual([
    'pumps en de',
    'pumps en ja',
    'pumps en zh-CN',
    'pumps ja zh-CN',
    'wells b.md en fr'
  ])
  const [counts = [], bins = []] = (await damageTables(pairs, 1)).split('\n\n').map(rowsOf)
  expect(counts).toEqual([
    '| undamaged | 1 | 24 | 1.0000 | 0 | – | 0 | – |',
    '| eight blocks in a row | 1 | 16 | 1.0000 | 8 | 1.000 | 8 | 1.000 |',
    '| every twelfth block | 1 | 22 | 1.0000 | 2 | 1.000 | 2 | 1.000 |'
  ])
  const beads = bins.map(row => Number(row.split(' | ')[1]))
  expect(beads.reduce((sum, count) => sum + count)).toBe(16 + 22)
})

function rowsOf(table: string): string[] {
  return table.split('\n').slice(2)
}
