import { getDocumentProxy } from 'unpdf'
import type { VFile } from 'vfile'
import { report } from '../../message/report.ts'
import { replaceGlyphs } from '../clean.ts'
import type { Imported } from '../reader.ts'
import { lineJoiner } from '../text/join.ts'
import { findGutter } from './columns.ts'
import { toFlow, withoutTables } from './flow.ts'
import { hangulJoiner } from './hangul.ts'
import { measureLines } from './measure.ts'
import type { PdfPage } from './page.ts'
import { removePageFurniture } from './page-furniture.ts'
import { flowToMdast } from './page-tree.ts'
import { readPage } from './read-page.ts'

type Document = Awaited<ReturnType<typeof getDocumentProxy>>

/**
 * Read a PDF with a text layer by the places, sizes and fonts of its characters.
 *
 * Page numbers and running heads are removed, with a message each. Pages without text and what is not certain are
 * reported with their page.
 *
 * @returns `undefined`, with a message, for a file that is not a PDF, is protected by a password, or holds only images
 * of text.
 */
export async function readPdf(file: VFile, bytes: Uint8Array): Promise<Imported | undefined> {
  const document = await open(file, bytes)
  if (!document) return undefined
  const pages = await readPages(document)
  await document.destroy()
  if (pages.every(({ runs }) => runs.length === 0)) {
    const reason = 'Unexpected PDF without text, expected text: recognise its characters (OCR) first'
    report(file, 'text-empty', reason)
    return undefined
  }
  tellPages(file, pages)
  return toImported(file, withPlainGlyphs(file, pages))
}

async function readPages(document: Document): Promise<PdfPage[]> {
  const pages: PdfPage[] = []
  for (let number = 1; number <= document.numPages; number++) pages.push(await readPage(document, number))
  return pages
}

/** Replace the glyphs of fonts by plain characters, in all runs at once, so that one message counts them. */
function withPlainGlyphs(file: VFile, pages: readonly PdfPage[]): PdfPage[] {
  const texts = replaceGlyphs(
    file,
    pages.flatMap(({ runs }) => runs.map(({ text }) => text)).join('\n')
  ).split('\n')
  let at = 0
  return pages.map(page => ({
    ...page,
    runs: page.runs.map(run => ({ ...run, text: texts[at++] ?? run.text }))
  }))
}

function toImported(file: VFile, received: readonly PdfPage[]): Imported {
  // The head of a table that goes on at the top of a page is no running head.
  const { pages: rest, tables } = withoutTables(received)
  const pages = removePageFurniture(file, rest)
  const gutter = findGutter(pages)
  const flow = toFlow(pages, tables, gutter)
  const measure = measureLines(flow.lines, flow.bodySize, gutter)
  const text = flow.lines.map(line => line.text).join('\n')
  const join = lineJoiner(text)
  return flowToMdast(file, flow, measure, measure.breaksHangul ? hangulJoiner(text, join) : join)
}

function tellPages(file: VFile, pages: readonly PdfPage[]): void {
  const empty = pages.filter(({ runs }) => runs.length === 0).map(({ number }) => number)
  if (empty.length === 0) return
  const reason = `Unexpected pages without text (${empty.join(', ')}), expected text: left out; if they are scanned, recognise their characters (OCR) first`
  report(file, 'layout-unsure', reason)
}

async function open(file: VFile, bytes: Uint8Array): Promise<Document | undefined> {
  try {
    // The reader takes ownership of the bytes, so it gets a copy. Verbosity 0 suppresses warnings.
    return await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 })
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error)
    const reason =
      error instanceof Error && error.name === 'PasswordException'
        ? 'Unexpected PDF that is protected by a password, expected one that opens without: remove the password first'
        : `Unexpected bytes, expected a PDF that can be opened: ${cause}`
    report(file, 'file-unreadable', reason)
    return undefined
  }
}
