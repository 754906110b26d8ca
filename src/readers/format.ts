/** What `importDocument` reads. */
export type ImportFormat = 'text' | 'html' | 'markdown'

/** What is known of a file before it is decoded: a text format, or a container that the program opens first. */
export type FileFormat = ImportFormat | 'pdf' | 'docx'

const byExtension: Readonly<Record<string, FileFormat>> = {
  txt: 'text',
  text: 'text',
  htm: 'html',
  html: 'html',
  xhtml: 'html',
  shtml: 'html',
  md: 'markdown',
  markdown: 'markdown',
  pdf: 'pdf',
  docx: 'docx'
}

/**
 * Tell a file's format from its first bytes, else from its name, else from how its text begins.
 *
 * @param name file name or path; only what follows the last dot matters.
 * @param bytes the file; at most its first kilobyte is looked at.
 * @returns the format; `text` where nothing says otherwise.
 */
export function detectFormat(name: string, bytes: Uint8Array): FileFormat {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  if (start.startsWith('%PDF-')) return 'pdf'
  if (start.startsWith('PK\u0003\u0004') && !/\.(?:md|txt|html?)$/i.test(name)) return 'docx'
  const extension = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  return byExtension[extension] ?? formatOf(start)
}

function formatOf(start: string): ImportFormat {
  const text = start.replace(/^\u00ef\u00bb\u00bf/, '').trimStart()
  if (/^<(?:!doctype html|!--|\?xml|html|head|body)/i.test(text)) return 'html'
  return /^(?:---\r?\n[\s\S]*?\n---(?:\r?\n|$)|#{1,6} )/.test(text) ? 'markdown' : 'text'
}
