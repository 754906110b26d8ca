/** What to do with a file of a format that no reader reads. */
interface UnreadFormat {
  /** What people call the format. */
  readonly name: string
  readonly extensions: readonly string[]
  /** How to turn it into something that is read. */
  readonly advice: string
}

const pandoc = (from: string) => `convert it first, such as with \`pandoc -f ${from} -t gfm\``

const formats: readonly UnreadFormat[] = [
  { name: 'reStructuredText', extensions: ['rst', 'rest'], advice: pandoc('rst') },
  {
    name: 'AsciiDoc',
    extensions: ['adoc', 'asciidoc', 'asc'],
    advice: 'convert it to HTML first, such as with `asciidoctor`, and add that'
  },
  { name: 'Org mode', extensions: ['org'], advice: pandoc('org') },
  { name: 'LaTeX', extensions: ['tex', 'latex', 'ltx'], advice: pandoc('latex') },
  { name: 'Typst', extensions: ['typ'], advice: pandoc('typst') },
  { name: 'Textile', extensions: ['textile'], advice: pandoc('textile') },
  { name: 'MediaWiki markup', extensions: ['wiki', 'mediawiki'], advice: pandoc('mediawiki') },
  { name: 'DocBook or DITA', extensions: ['dbk', 'docbook', 'dita', 'ditamap'], advice: pandoc('docbook') },
  { name: 'a Jupyter notebook', extensions: ['ipynb'], advice: pandoc('ipynb') },
  { name: 'an EPUB', extensions: ['epub'], advice: pandoc('epub') },
  {
    name: 'a word processor’s format',
    extensions: ['doc', 'dot', 'rtf', 'odt', 'fodt', 'ott', 'pages', 'wpd', 'wps', 'hwp', 'hwpx', 'sxw'],
    advice: 'save it as .docx first'
  },
  {
    name: 'a presentation or a table',
    extensions: ['ppt', 'pptx', 'odp', 'key', 'xls', 'xlsx', 'ods', 'numbers'],
    advice: 'save its text as .docx, .html or .txt first'
  },
  {
    name: 'an image',
    extensions: ['png', 'jpg', 'jpeg', 'gif', 'webp', 'tif', 'tiff', 'bmp', 'heic', 'svg'],
    advice: 'read its text by a program for character recognition first'
  }
]

/**
 * Explain that the format of a file is not read, and what to do.
 *
 * @param name - name or path of the file; only its extension matters.
 * @returns `undefined` for a file that may be read.
 */
export function explainUnread(name: string): string | undefined {
  const extension = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  const format = formats.find(({ extensions }) => extensions.includes(extension))
  return format && `${format.name} is not read: ${format.advice}`
}
