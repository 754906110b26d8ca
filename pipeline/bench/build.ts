import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { appendFile, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { stageTable } from './build-stages.ts'
import { makeCorpus } from './make-corpus.ts'
import { markdownTable } from './table.ts'

const model = fileURLToPath(new URL('../../corpus', import.meta.url))
/** Module that a measured build loads first. */
const meter = new URL('memory-meter.ts', import.meta.url).href
const main = fileURLToPath(new URL('../main.ts', import.meta.url))

/** Cost of a build. */
interface Cost {
  /** Wall time in seconds, including program start. */
  readonly seconds: number
  /** Peak resident memory of the process and its threads, in MB. */
  readonly megabytes: number
}

/**
 * Build corpora of several sizes, from scratch, after one edit and with nothing changed, and compare with plain remark
 * parsing and writing of the same files; then measure each stage per document.
 */
export async function buildTables(sizes: readonly number[]): Promise<string[]> {
  const rows: string[][] = []
  let stages = ''
  for (const size of sizes) {
    const folder = await mkdtemp(join(tmpdir(), 'taiyaku-bench-'))
    try {
      const corpus = join(folder, 'corpus')
      await makeCorpus(model, corpus, size)
      rows.push(await measureSize(folder, size))
      stages = await stageTable(corpus, join(folder, 'stages'))
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }
  const head = [
    'documents',
    'full build',
    'a document',
    'memory',
    'after one edit',
    'of full',
    'nothing changed',
    'remark alone',
    'full: remark'
  ]
  return [`${availableParallelism()} cores`, markdownTable(head, rows), stages]
}

async function measureSize(folder: string, size: number): Promise<string[]> {
  const corpus = join(folder, 'corpus')
  const full = build(folder)
  const floor = await parseAndStringify(corpus)
  await appendFile(join(corpus, 'document-00000', 'ja.md'), '- これは新しい項目である。\n')
  const edited = build(folder)
  const again = build(folder)
  return [
    `${size}`,
    `${full.seconds.toFixed(1)} s`,
    `${((full.seconds / size) * 1000).toFixed(1)} ms`,
    `${Math.round(full.megabytes)} MB`,
    `${edited.seconds.toFixed(1)} s`,
    `${((edited.seconds / full.seconds) * 100).toFixed(0)} %`,
    `${again.seconds.toFixed(1)} s`,
    `${floor.toFixed(1)} s`,
    `${(full.seconds / floor).toFixed(1)}`
  ]
}

/** Build in a separate process, which reports its peak memory. */
function build(folder: string): Cost {
  const report = join(folder, 'memory')
  const words = ['build', '--corpus', join(folder, 'corpus'), '--output', join(folder, 'output')]
  const start = performance.now()
  const { status, stderr } = spawnSync(
    process.execPath,
    [...process.execArgv, '--import', meter, main, ...words],
    {
      encoding: 'utf8',
      env: { ...process.env, TAIYAKU_BENCH_MEMORY: report }
    }
  )
  const seconds = (performance.now() - start) / 1000
  if (status !== 0) throw new Error(`the build of ${folder} failed: ${stderr}`)
  return { seconds, megabytes: Number(readFileSync(report, 'utf8')) / 1024 }
}

/** Parse and write every text with remark, in this process; returns seconds. */
async function parseAndStringify(corpus: string): Promise<number> {
  const remark = unified().use(remarkParse).use(remarkStringify)
  const names = await readdir(corpus, { recursive: true })
  const start = performance.now()
  for (const name of names.filter(each => each.endsWith('.md')))
    remark.stringify(remark.parse(await readFile(join(corpus, name), 'utf8')))
  return (performance.now() - start) / 1000
}
