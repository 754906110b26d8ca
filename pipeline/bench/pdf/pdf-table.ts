import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { readPdf } from '../../../src/readers/pdf/read-pdf.ts'
import { tidy } from '../../../src/readers/tidy.ts'
import { markdownTable } from '../table.ts'
import { listDocumentBlocks } from './blocks.ts'
import { type ReadingScore, scoreBlocks } from './score-blocks.ts'
import { toFlatOdt } from './to-flat-odt.ts'
import { type Typesetting, toPage } from './to-page.ts'
import { type Manuscript, printByChromium, printByLibreOffice } from './typeset.ts'

const own = fileURLToPath(new URL('../../../test/readers/pdf/documents', import.meta.url))

/** Options of the table. */
export interface PdfTableOptions {
  /** Only documents of this half: the reader is tuned on one, and measured on the other. */
  readonly half?: 'tuned' | 'kept' | undefined
  /** Pattern of the names of documents. */
  readonly only?: string | undefined
  /** Folder to keep the PDFs and what was read in. */
  readonly keep?: string | undefined
}

interface Sample {
  readonly name: string
  readonly tree: Root
  readonly typesetting: Typesetting
}

/**
 * Typeset documents by Chromium and LibreOffice in one and two columns, read the PDFs, and compare with what was
 * typeset. Only Chromium is used if LibreOffice is not installed.
 */
export async function pdfTable({ half, only, keep }: PdfTableOptions): Promise<string> {
  const samples = listSamples(half).filter(({ name }) => new RegExp(only ?? '', 'u').test(name))
  const folder = await mkdtemp(join(tmpdir(), 'taiyaku-bench-'))
  if (keep) await mkdir(keep, { recursive: true })
  try {
    const web = await printByChromium(samples.map(sample => manuscript(sample, toPage)))
    const office = await printByLibreOffice(
      samples.map(sample => manuscript(sample, toFlatOdt)),
      folder
    )
    const rows: string[][] = []
    for (const sample of samples) {
      for (const [program, printed] of [['Chromium', web] as const, ['LibreOffice', office] as const]) {
        const pdf = printed.get(sample.name)
        if (pdf)
          rows.push([`${sample.name} ${program}`, ...toCells(await readAndScore(sample, pdf, program, keep))])
      }
    }
    return markdownTable(
      ['document, columns', 'characters %', 'paragraph ends %', 'headings %'],
      [...rows, means(rows)]
    )
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** List every document once in each number of columns; its other settings follow from its place in the list. */
function listSamples(half: PdfTableOptions['half']): Sample[] {
  const names = existsSync(own) ? readdirSync(own).sort() : []
  return names.flatMap((file, index) => {
    if (half && (index % 2 === 0 ? 'tuned' : 'kept') !== half) return []
    const tree = unified()
      .use(remarkParse)
      .use(remarkGfm)
      .parse(readFileSync(join(own, file), 'utf8'))
    const [name = '', language = 'en'] = file.split('.')
    return ([1, 2] as const).map(columns => {
      const isIndented = (index + columns) % 2 === 0
      const hasPlainHeadings = index % 3 === 0
      return {
        name: `${name}-${language}-${columns}`,
        tree,
        typesetting: { columns, isIndented, hasPlainHeadings, language }
      }
    })
  })
}

function manuscript(
  { name, tree, typesetting }: Sample,
  write: (tree: Root, typesetting: Typesetting) => string
): Manuscript {
  return { name, text: write(tree, typesetting), head: listDocumentBlocks(tree)[0]?.text ?? '' }
}

async function readAndScore(
  { name, tree }: Sample,
  pdf: Uint8Array,
  program: string,
  keep: string | undefined
): Promise<ReadingScore> {
  const file = new VFile()
  const reading = await readPdf(file, pdf)
  const read: Root = reading && 'tree' in reading ? reading.tree : { type: 'root', children: [] }
  tidy(read)
  const blocks = listDocumentBlocks(read)
  if (keep) {
    const lines = blocks.map(({ text, isHeading }) => (isHeading ? `# ${text}` : text))
    const path = join(keep, `${name}-${program}`)
    await writeFile(`${path}.pdf`, pdf)
    await writeFile(`${path}.txt`, [...lines, ...file.messages.map(String)].join('\n'))
    await writeFile(
      `${path}.gold.txt`,
      listDocumentBlocks(tree)
        .map(({ text, isHeading }) => (isHeading ? `# ${text}` : text))
        .join('\n')
    )
  }
  return scoreBlocks(listDocumentBlocks(tree), blocks)
}

function toCells({ characters, ends, headings }: ReadingScore): string[] {
  return [characters, ends, headings].map(value => (value * 100).toFixed(1))
}

function means(rows: ReadonlyArray<readonly string[]>): string[] {
  const mean = (column: number): string =>
    (rows.reduce((sum, row) => sum + Number(row[column]), 0) / Math.max(1, rows.length)).toFixed(2)
  return [`mean of ${rows.length}`, mean(1), mean(2), mean(3)]
}
