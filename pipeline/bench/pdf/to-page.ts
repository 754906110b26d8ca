import { toHtml } from 'hast-util-to-html'
import type { Root } from 'mdast'
import { toHast } from 'mdast-util-to-hast'

/** How a document is typeset. */
export interface Typesetting {
  /** Number of columns. */
  readonly columns: 1 | 2
  /** Whether paragraphs begin with an indent instead of a blank line, and lines are justified. */
  readonly isIndented: boolean
  /** Whether headings are bold in the size of the text. */
  readonly hasPlainHeadings: boolean
  /** Language of the document. */
  readonly language: string
}

/** Return a font with a bold face: where none is named, Chromium makes bold type of a regular one. */
function family(language: string): string {
  const region = new Map([
    ['ja', 'JP'],
    ['zh', 'SC'],
    ['ko', 'KR']
  ]).get(language)
  return region ? `'Noto Serif CJK ${region}'` : 'serif'
}

/** Write a document as a web page, to be printed on A5 paper. */
export function toPage(tree: Root, { columns, isIndented, hasPlainHeadings, language }: Typesetting): string {
  const hast = toHast(tree, { footnoteLabel: '-' })
  const paragraph = isIndented
    ? 'p { margin: 0; text-indent: 1em; text-align: justify; hyphens: auto } li p, td p, section p { text-indent: 0 }'
    : 'p { margin: .7em 0 }'
  const headings = hasPlainHeadings ? 'h2, h3 { font-size: 1em }' : ''
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><style>
body { font: 10pt/1.6 ${family(language)}; margin: 0; columns: ${columns}; column-gap: 8mm }
h1 { font-size: 1.6em; column-span: all } h2 { font-size: 1.25em } h3 { font-size: 1.1em } h2, h3 { break-after: avoid }
${paragraph} ${headings}
table { column-span: all; border-collapse: collapse; font-size: .95em } td, th { border: .5pt solid; padding: .2em .5em; text-align: left }
.sr-only, .data-footnote-backref { display: none } .footnotes { font-size: .8em; border-top: .5pt solid }
</style>${toHtml(hast)}</html>`
}
