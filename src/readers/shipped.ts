import type { Reader } from './reader.ts'

/** The built-in readers. To add one, put its folder here and an entry in this list. Each is loaded on first use. */
export const readers: readonly Reader[] = [
  {
    name: 'text',
    extensions: ['txt', 'text'],
    load: async () => {
      const { textToMdast } = await import('./text/tree.ts')
      return ({ file, text }) => textToMdast(file, text)
    }
  },
  {
    name: 'html',
    extensions: ['htm', 'html', 'xhtml', 'shtml'],
    resembles: start => /^<(?:!doctype html|!--|\?xml|html|head|body)/i.test(start),
    load: async () => {
      const { htmlToMdast } = await import('./html/tree.ts')
      return ({ file, text }) => htmlToMdast(file, text)
    }
  },
  {
    name: 'markdown',
    extensions: ['md', 'markdown', 'mdx', 'mdown', 'mkd', 'qmd', 'rmd'],
    resembles: start => /^(?:---\r?\n[\s\S]*?\n---(?:\r?\n|$)|#{1,6} )/.test(start),
    load: async () => {
      const { refuse } = await import('./markdown/refuse.ts')
      const { markdownToMdast } = await import('./markdown/tree.ts')
      return ({ file, text }) => {
        if (refuse(file) && file.messages.some(({ fatal }) => fatal)) return undefined
        // Excessive nesting alone is reported below.
        file.messages = []
        return markdownToMdast(file, text)
      }
    }
  },
  {
    name: 'docx',
    extensions: ['docx', 'docm', 'dotx', 'dotm'],
    hasSignature: (start, name) => start.startsWith('PK\u0003\u0004') && !/\.(?:md|txt|html?)$/i.test(name),
    load: async () => {
      const { readPacked } = await import('./office/read-packed.ts')
      return ({ file, bytes }) => readPacked(file, bytes, 'DOCX')
    }
  },
  {
    name: 'odt',
    extensions: ['odt', 'ott'],
    hasSignature: start => start.startsWith('mimetypeapplication/vnd.oasis.opendocument.text', 30),
    load: async () => {
      const { readPacked } = await import('./office/read-packed.ts')
      return ({ file, bytes }) => readPacked(file, bytes, 'ODT')
    }
  },
  {
    name: 'fodt',
    extensions: ['fodt'],
    hasSignature: start => /^(?:\u00ef\u00bb\u00bf)?\s*(?:<\?xml[^>]*>\s*)?<office:document\s/.test(start),
    load: async () => {
      const { readFodt } = await import('./odt/read-odt.ts')
      return ({ file, bytes }) => readFodt(file, bytes)
    }
  },
  {
    name: 'epub',
    extensions: ['epub'],
    hasSignature: start => start.startsWith('mimetypeapplication/epub+zip', 30),
    load: async () => {
      const { readPacked } = await import('./office/read-packed.ts')
      return ({ file, bytes }) => readPacked(file, bytes, 'EPUB')
    }
  },
  {
    name: 'ole',
    extensions: [],
    hasSignature: start => start.startsWith('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1'),
    load: async () => {
      const { refuseOle } = await import('./ole/read-ole.ts')
      return ({ file, bytes }) => refuseOle(file, bytes)
    }
  },
  {
    name: 'rtf',
    extensions: ['rtf'],
    hasSignature: start => start.startsWith('{\\rtf'),
    load: async () => {
      const { refuseRtf } = await import('./ole/read-ole.ts')
      return ({ file }) => refuseRtf(file)
    }
  },
  {
    name: 'pdf',
    extensions: ['pdf'],
    hasSignature: start => start.startsWith('%PDF-'),
    load: async () => {
      const { readPdf } = await import('./pdf/read-pdf.ts')
      return ({ file, bytes }) => readPdf(file, bytes)
    }
  }
]
