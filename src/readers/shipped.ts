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
    extensions: ['docx'],
    hasSignature: (start, name) => start.startsWith('PK\u0003\u0004') && !/\.(?:md|txt|html?)$/i.test(name),
    load: async () => {
      const { readDocx } = await import('./docx/read-docx.ts')
      return ({ file, bytes }) => readDocx(file, bytes)
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
