import { getDocumentProxy } from 'unpdf'
import { UsageError } from '../usage-error.ts'
import { type PageText, pageLines } from './page-lines.ts'

/**
 * Take the text out of a PDF: its lines as they are set, a form feed before each page but the first.
 *
 * @throws UsageError for a file that is no PDF, is locked by a password, or holds pictures of text only.
 */
export async function readPdf(bytes: Uint8Array): Promise<string> {
  const document = await open(bytes)
  const pages: string[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    pages.push(pageLines(items.filter(isText)))
  }
  await document.destroy()
  const text = pages.join('\f\n')
  if (text.trim() === '')
    throw new UsageError('Unexpected PDF without text, expected text: recognise its characters (OCR) first')
  return text
}

/** Marks of structure stand between the pieces of text. */
function isText(item: object): item is PageText {
  return 'str' in item
}

async function open(bytes: Uint8Array): ReturnType<typeof getDocumentProxy> {
  try {
    // The reader takes the bytes over: it must be given a copy. 0: it writes no warnings.
    return await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 })
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error)
    throw new UsageError(`Unexpected bytes, expected a PDF that can be opened: ${cause}`)
  }
}
