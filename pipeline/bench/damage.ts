import type { RootContent } from 'mdast'
import { VFile } from 'vfile'
import { defaultRegistry } from '../../src/kernel.ts'
import type { Locale } from '../../src/nodes/index.ts'
import { randomFrom } from '../../test/review/random.ts'
import { readTextFile } from '../corpus/read-text-file.ts'
import { readTree } from '../corpus/read-tree.ts'
import { runBitextStages, runTextStages } from '../document/run-stages.ts'
import type { ProcessedText } from '../document/states.ts'
import { countBeads, type DamageCount, listBlocks } from './count-damage.ts'
import type { RealPair, RealText } from './real-pairs.ts'
import { renderReliability } from './reliability.ts'
import { markdownTable, share } from './table.ts'

/** Chooses the blocks of a target to blank, by index; `undefined` if it has too few. */
type Damage = (blocks: number, random: () => number) => ReadonlySet<number> | undefined

const row = 8
/** Minimum number of blocks, such that the first and the last stay and a run is at most about half of the text. */
const fewest = 14
const step = 12

const damages: Readonly<Record<string, Damage>> = {
  undamaged: () => new Set(),
  'eight blocks in a row': (blocks, random) => {
    const first = 1 + Math.floor(random() * (blocks - row - 1))
    return blocks < fewest ? undefined : new Set(Array.from({ length: row }, (_, at) => first + at))
  },
  'every twelfth block': (blocks, random) => {
    const first = Math.floor(random() * Math.min(step, blocks))
    return new Set(Array.from({ length: Math.ceil((blocks - first) / step) }, (_, at) => first + at * step))
  }
}

interface Text {
  readonly markdown: string
  readonly locale: Locale
  readonly blocks: readonly RootContent[]
}

/**
 * Blank blocks of the targets of real pairs, and count the outcome for the segments that they render.
 *
 * Only pairs whose blocks agree in number and kind are used. In these, a bead whose sides come from different blocks is
 * wrong, and a source segment whose block was blanked is an omission. The second table covers all damaged pairs.
 */
export async function damageTables(pairs: readonly RealPair[], seed: number): Promise<string> {
  const random = randomFrom(seed)
  const counts = new Map(Object.keys(damages).map(name => [name, [] as DamageCount[]]))
  for (const pair of pairs) {
    const [source, target] = [await readText(pair.source), await readText(pair.target)]
    if (!source || !target || shapeOf(source.blocks) !== shapeOf(target.blocks)) continue
    for (const [name, damage] of Object.entries(damages)) {
      const blanked = damage(target.blocks.length, random)
      if (blanked) counts.get(name)?.push(await countDamage(source, target, blanked))
    }
  }
  const damaged = [...counts].flatMap(([name, each]) => (name === 'undamaged' ? [] : each))
  const linked = damaged.flatMap(count => count.linked)
  return [renderCounts(counts), renderReliability(linked, 'rightly linked')].join('\n\n')
}

async function countDamage(source: Text, target: Text, blanked: ReadonlySet<number>): Promise<DamageCount> {
  const from = refine(source.markdown, source.locale)
  const to = refine(blank(target, blanked), target.locale)
  if (!from || !to) throw new Error('Unexpected text that is refused, expected one that was read before')
  const aligned = await runBitextStages({ source: from, target: to, relation: 'translation' }, setting)
  if (!aligned) throw new Error('Unexpected fault in two texts without an alignment file')
  return countBeads(aligned.bitext, { source: source.blocks, target: target.blocks }, blanked)
}

async function readText({ path, locale }: RealText): Promise<Text | undefined> {
  const file = await readTextFile(path, path)
  const tree = readTree(file)
  return tree && { markdown: String(file), locale, blocks: listBlocks(tree) }
}

const setting = { registry: defaultRegistry, termbase: { concepts: [] } }

function refine(markdown: string, locale: Locale): ProcessedText | undefined {
  return runTextStages({ file: new VFile(markdown), locale, isOfCorpus: false }, setting)
}

/** Empty the lines of blocks, keeping the line numbers of all others. */
function blank({ markdown, blocks }: Text, blanked: ReadonlySet<number>): string {
  const lines = markdown.split('\n')
  for (const [at, { position }] of blocks.entries())
    if (position && blanked.has(at)) lines.fill('', position.start.line - 1, position.end.line)
  return lines.join('\n')
}

function shapeOf(blocks: readonly RootContent[]): string {
  return blocks.map(kindOf).join(' ')
}

function kindOf(block: RootContent): string {
  if (block.type === 'heading') return `heading ${block.depth}`
  if (block.type === 'list' || block.type === 'table') return `${block.type} ${block.children.length}`
  return block.type
}

function renderCounts(counts: ReadonlyMap<string, readonly DamageCount[]>): string {
  const rows = [...counts].map(([name, each]) => {
    const sum = (of: (count: DamageCount) => number): number =>
      each.reduce((total, count) => total + of(count), 0)
    const linked = sum(count => count.linked.length)
    const right = sum(count => count.linked.filter(({ isRight }) => isRight).length)
    const [blanked, omitted] = [sum(count => count.blanked), sum(count => count.omitted)]
    const rightlyOmitted = sum(count => count.rightlyOmitted)
    const figures = [linked, shareOf(right, linked, 4), blanked, shareOf(rightlyOmitted, blanked)]
    return [name, each.length, ...figures, omitted, shareOf(rightlyOmitted, omitted)].map(String)
  })
  const found = ['segments blanked', 'of them reported', 'reported in all', 'rightly']
  return markdownTable(['blanked', 'pairs', 'linked beads', 'in their block', ...found], rows)
}

function shareOf(part: number, whole: number, decimals?: number): string {
  return whole === 0 ? '–' : share(part / whole, decimals)
}
