import { unzipSync, zipSync } from 'fflate'
import { convertToHtml } from 'mammoth'
import type { VFile } from 'vfile'
import { report } from '../../message/report.ts'
import type { OpenedFile } from '../reader.ts'

/** Maximum unpacked size of all parts of a document, in bytes. */
const mostUnpacked = 32 * 1024 * 1024

/**
 * Turn a Word document (DOCX) into a page of HTML with its headings, lists, tables, notes and links, without pictures.
 *
 * @returns `undefined`, with a message, for a file that is not DOCX, or unpacks to more than 32 MB.
 */
export async function readDocx(file: VFile, bytes: Uint8Array): Promise<OpenedFile | undefined> {
  try {
    const buffer = Buffer.from(repack(bytes))
    const { value } = await convertToHtml({ buffer }, { externalFileAccess: false })
    const page = value.replace(/<img\b[^>]*>/g, '')
    return { format: 'html', text: `<!doctype html><html><body><main>${page}</main></body></html>` }
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error)
    const reason = error instanceof TooLarge ? cause : `Unexpected bytes, expected a DOCX file: ${cause}`
    report(file, 'file-unreadable', reason)
    return undefined
  }
}

/** Thrown for a document whose unpacked size exceeds the limit. */
class TooLarge extends Error {}

/**
 * Repack a document without compression, with each part truncated to its declared size, so that the parser never reads
 * more than was counted.
 */
function repack(bytes: Uint8Array): Uint8Array {
  let total = 0
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      total += originalSize
      if (total <= mostUnpacked) return true
      throw new TooLarge(
        `Unexpected part ${name} that unpacks to ${originalSize} bytes, expected at most ${mostUnpacked} in all parts of a DOCX file`
      )
    }
  })
  return zipSync(parts, { level: 0 })
}
