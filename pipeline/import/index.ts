import type { FileFormat, ImportFormat } from '../../src/readers/index.ts'
import { readDocx } from './read-docx.ts'
import { readPdf } from './read-pdf.ts'

/** Text taken out of a file that is no text itself. */
export interface OpenedFile {
  /** What `importDocument` is to read it as. */
  readonly format: ImportFormat
  /** The text: lines of a PDF, or HTML of a Word document. */
  readonly text: string
}

/**
 * Take the text out of a PDF or DOCX file.
 *
 * @throws UsageError where the file is not what `format` says, or holds no text.
 */
export async function openFile(
  bytes: Uint8Array,
  format: Exclude<FileFormat, ImportFormat>
): Promise<OpenedFile> {
  return format === 'pdf'
    ? { format: 'text', text: await readPdf(bytes) }
    : { format: 'html', text: await readDocx(bytes) }
}
