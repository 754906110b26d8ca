import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Command, Option } from 'commander'
import { buildTables } from './build.ts'
import { damageTables } from './damage.ts'
import { type GoldSet, readGoldSets } from './gold.ts'
import { type PdfTableOptions, pdfTable } from './pdf/pdf-table.ts'
import { leaveOutTable, qualityTable } from './quality.ts'
import { listRealPairs } from './real-pairs.ts'
import { reconcileTable } from './reconcile.ts'
import { reliabilityTable } from './reliability.ts'
import { numberTable, sentenceTable } from './sentences.ts'
import { survivalTable } from './survival.ts'
import { measure, timingTable } from './timing.ts'

const ownGold = fileURLToPath(new URL('../../test/align/gold', import.meta.url))
const sharedGold = fileURLToPath(new URL('../../../shared/bench', import.meta.url))

interface BenchOptions {
  readonly data: string
  readonly only?: string
  readonly tables: string
  readonly seed: string
}

interface MeasureOptions {
  readonly data: string
  readonly set: string
  readonly size: string
  readonly aligner: 'taiyaku' | 'hunalign'
}

const program = new Command('bench')

program
  .command('align')
  .description(
    'measure the aligner: quality, what each kind of evidence adds, reliability of the score, real documents with blocks blanked, time and memory'
  )
  .option('--data <folder>', 'folder of gold sets; for the table damage, of real documents', sharedGold)
  .option('--only <pattern>', 'only sets or pairs whose name matches')
  .option(
    '--tables <names>',
    'of quality, evidence, reliability, damage, time',
    'quality,evidence,reliability,time'
  )
  .option('--seed <number>', 'seed of what is blanked', '1')
  .action(async ({ data, only, tables, seed }: BenchOptions) => {
    const isAsked = ({ name }: { readonly name: string }): boolean => new RegExp(only ?? '', 'u').test(name)
    const sets = gather(data).filter(isAsked)
    for (const name of tables.split(',')) {
      if (name === 'quality') print(await qualityTable(sets))
      if (name === 'evidence') print(await leaveOutTable(sets))
      if (name === 'reliability') print(await reliabilityTable(sets))
      if (name === 'damage') print(await damageTables(listRealPairs(data).filter(isAsked), Number(seed)))
      if (name === 'time') for (const set of longest(sets)) print(timingTable(set, data))
    }
  })

program
  .command('sentences')
  .description('count the golden rules of sentences, side by side with other segmenters, and of numbers')
  .action(() => {
    print(sentenceTable())
    print(numberTable())
  })

program
  .command('reconcile')
  .description('edit random documents, and count which decisions survive, by kind of edit')
  .option('--seed <number>', 'seed of the random documents', '1')
  .action(({ seed }: { readonly seed: string }) => {
    print(reconcileTable(Number(seed)))
    print(survivalTable(Number(seed)))
  })

program
  .command('build')
  .description('build corpora of several sizes: time, memory, after one edit, and what each stage costs')
  .option('--sizes <numbers>', 'documents, with commas between', '10,100,1000')
  .action(async ({ sizes }: { readonly sizes: string }) => {
    for (const table of await buildTables(sizes.split(',').map(Number))) print(table)
  })

program
  .command('pdf')
  .description('typeset documents by Chromium and LibreOffice, read the PDFs, and compare')
  .option('--half <name>', 'only documents that the reader was tuned on (tuned), or the others (kept)')
  .option('--only <pattern>', 'only documents whose name matches')
  .option('--keep <folder>', 'folder to keep the PDFs and what was read from them in')
  .action(async (options: PdfTableOptions) => print(await pdfTable(options)))

program
  .command('measure', { hidden: true })
  .requiredOption('--data <folder>')
  .requiredOption('--set <name>')
  .requiredOption('--size <segments>')
  .addOption(new Option('--aligner <name>').choices(['taiyaku', 'hunalign']).makeOptionMandatory())
  .action(async ({ data, set, size, aligner }: MeasureOptions) => {
    const gold = gather(data).find(({ name }) => name === set)
    if (!gold) throw new Error(`Unexpected set ${set}, expected one of the folder`)
    const { seconds, megabytes } = await measure(gold, Number(size), aligner)
    print(`${seconds.toFixed(1)} s, ${Math.round(megabytes)} MB`)
  })

await program.parseAsync()

function gather(data: string): GoldSet[] {
  return [...readGoldSets(ownGold), ...(existsSync(data) ? readGoldSets(data) : [])]
}

/** Return the set with the most text, which is lengthened further. */
function longest(sets: readonly GoldSet[]): GoldSet[] {
  const size = (set: GoldSet): number => set.documents.reduce((sum, { source }) => sum + source.length, 0)
  return [...sets].sort((one, other) => size(other) - size(one)).slice(0, 1)
}

function print(text: string): void {
  process.stdout.write(`${text}\n\n`)
}
