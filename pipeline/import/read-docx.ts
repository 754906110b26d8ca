import { unzipSync, zipSync } from 'fflate'
import { convertToHtml } from 'mammoth'
import { UsageError } from '../usage-error.ts'

/** Most bytes that the parts of a document may unpack to. */
const mostUnpacked = 32 * 1024 * 1024

/**
 * Turn a Word document (DOCX) into a page of HTML with its headings, lists, tables, notes and links; pictures go.
 *
 * @throws UsageError for a file that is no DOCX, or unpacks to more than 32 MB.
 */
export async function readDocx(bytes: Uint8Array): Promise<string> {
  try {
    const buffer = Buffer.from(repack(bytes))
    const { value } = await convertToHtml({ buffer }, { externalFileAccess: false })
    return `<!doctype html><html><body><main>${value.replace(/<img\b[^>]*>/g, '')}</main></body></html>`
  } catch (error) {
    if (error instanceof UsageError) throw error
    const cause = error instanceof Error ? error.message : String(error)
    throw new UsageError(`Unexpected bytes, expected a DOCX file: ${cause}`)
  }
}

/**
 * Pack a document again without compression, each part no longer than the file says that it is: what is read then holds no
 * more than was counted.
 */
function repack(bytes: Uint8Array): Uint8Array {
  let total = 0
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      total += originalSize
      if (total <= mostUnpacked) return true
      throw new UsageError(
        `Unexpected part ${name} that unpacks to ${originalSize} bytes, expected at most ${mostUnpacked} in all parts of a DOCX file`
      )
    }
  })
  return zipSync(parts, { level: 0 })
}
