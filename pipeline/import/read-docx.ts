import { convertToHtml } from 'mammoth'
import { UsageError } from '../usage-error.ts'

/**
 * Turn a Word document (DOCX) into a page of HTML with its headings, lists, tables, notes and links; pictures go.
 *
 * @throws UsageError for a file that is no DOCX.
 */
export async function readDocx(bytes: Uint8Array): Promise<string> {
  try {
    const { value } = await convertToHtml({ buffer: Buffer.from(bytes) }, { externalFileAccess: false })
    return `<!doctype html><html><body><main>${value.replace(/<img\b[^>]*>/g, '')}</main></body></html>`
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error)
    throw new UsageError(`Unexpected bytes, expected a DOCX file: ${cause}`)
  }
}
