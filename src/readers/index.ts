/**
 * Read files of other formats as Markdown, and write a reader of your own.
 *
 * @module taiyaku/readers
 */
import { htmlToMdast } from './html/tree.ts'
import { refuse } from './markdown/refuse.ts'
import { markdownToMdast } from './markdown/tree.ts'
import type { Reader } from './reader.ts'
import { textToMdast } from './text/tree.ts'

export { detectReader } from './detect-reader.ts'
export {
  type ImportedDocument,
  type ImportedTree,
  type ImportFormat,
  type ImportOptions,
  importDocument,
  toMdast,
  writeImported
} from './import-document.ts'
export type { Imported, OpenedFile, Reader, Reading, ReceivedFile } from './reader.ts'

/** The readers that ship. To add one: its folder here, and an entry in this list. */
export const readers: readonly Reader[] = [
  {
    name: 'text',
    extensions: ['txt', 'text'],
    read: ({ file, text }) => textToMdast(file, text)
  },
  {
    name: 'html',
    extensions: ['htm', 'html', 'xhtml', 'shtml'],
    resembles: start => /^<(?:!doctype html|!--|\?xml|html|head|body)/i.test(start),
    read: ({ file, text }) => htmlToMdast(file, text)
  },
  {
    name: 'markdown',
    extensions: ['md', 'markdown'],
    resembles: start => /^(?:---\r?\n[\s\S]*?\n---(?:\r?\n|$)|#{1,6} )/.test(start),
    read: ({ file, text }) => (refuse(file) ? undefined : markdownToMdast(file, text))
  },
  {
    name: 'docx',
    extensions: ['docx'],
    hasSignature: (start, name) => start.startsWith('PK\u0003\u0004') && !/\.(?:md|txt|html?)$/i.test(name),
    // What unpacks is loaded when it is first asked for.
    read: async ({ file, bytes }) => (await import('./docx/read-docx.ts')).readDocx(file, bytes)
  },
  {
    name: 'pdf',
    extensions: ['pdf'],
    hasSignature: start => start.startsWith('%PDF-'),
    read: async ({ file, bytes }) => (await import('./pdf/read-pdf.ts')).readPdf(file, bytes)
  }
]
