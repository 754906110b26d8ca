import { getDocumentProxy } from 'unpdf'
import type { VFile } from 'vfile'
import { report } from '../../message/report.ts'
import type { OpenedFile } from '../reader.ts'
import { type PageText, pageLines } from './page-lines.ts'

/**
 * Extract the text of a PDF, line by line, with a form feed before each page except the first.
 *
 * @returns `undefined`, with a message, for a file that is not a PDF, is protected by a password, or holds only images
 * of text.
 */
export async function readPdf(file: VFile, bytes: Uint8Array): Promise<OpenedFile | undefined> {
  const document = await open(file, bytes)
  if (!document) return undefined
  const pages: string[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    pages.push(pageLines(items.filter(isText)))
  }
  await document.destroy()
  const text = pages.join('\f\n')
  if (text.trim() !== '') return { format: 'text', text }
  const reason = 'Unexpected PDF without text, expected text: recognise its characters (OCR) first'
  report(file, 'text-empty', reason)
  return undefined
}

/** Tell a piece of text from the structure marks between pieces. */
function isText(item: object): item is PageText {
  return 'str' in item
}

async function open(
  file: VFile,
  bytes: Uint8Array
): Promise<Awaited<ReturnType<typeof getDocumentProxy>> | undefined> {
  try {
    // The reader takes ownership of the bytes, so it gets a copy. Verbosity 0 suppresses warnings.
    return await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 })
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error)
    report(file, 'file-unreadable', `Unexpected bytes, expected a PDF that can be opened: ${cause}`)
    return undefined
  }
}
