import type { Nodes, PhrasingContent, Root, RootContent, Table } from 'mdast'
import type { Typesetting } from './to-page.ts'

/** Write a document as flat ODT on A5 paper, with a running head, page numbers and notes at the foot of the page. */
export function toFlatOdt(tree: Root, typesetting: Typesetting): string {
  const notes = new Map(
    tree.children.flatMap(node =>
      node.type === 'footnoteDefinition' ? [[node.identifier, inline(node.children, new Map())] as const] : []
    )
  )
  const [title, ...rest] = tree.children
  const body = rest.map(node => block(node, notes)).join('\n')
  const head = title ? inline([title], notes) : ''
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text" ${namespaces}>
${styles(typesetting)}
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="page">
<style:header><text:p text:style-name="Running">${head}</text:p></style:header>
<style:footer><text:p text:style-name="Running"><text:page-number/></text:p></style:footer>
</style:master-page></office:master-styles>
<office:body><office:text>
<text:h text:style-name="Title" text:outline-level="1">${head}</text:h>
<text:section text:style-name="columns" text:name="body">${body}</text:section>
</office:text></office:body></office:document>`
}

const namespaces = [
  ['office', 'office'],
  ['style', 'style'],
  ['text', 'text'],
  ['table', 'table']
]
  .map(([prefix, name]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat('xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"')
  .join(' ')

function styles({ columns, isIndented, hasPlainHeadings, language }: Typesetting): string {
  const [tag = 'en', region = 'none'] = language.split('-')
  const country = ({ ja: 'JP', zh: 'CN', ko: 'KR', de: 'DE', fr: 'FR' } as const)[tag] ?? region
  const size = (points: number): string => `fo:font-size="${points}pt" style:font-size-asian="${points}pt"`
  const bold = 'fo:font-weight="bold" style:font-weight-asian="bold"'
  const font = 'style:font-name="Noto Serif CJK JP"'
  const paragraph = isIndented ? 'fo:text-indent="10pt" fo:text-align="justify"' : 'fo:margin-bottom="7pt"'
  const heading = (name: string, points: number): string =>
    `<style:style style:name="${name}" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-top="8pt" fo:margin-bottom="4pt" fo:keep-with-next="always"/><style:text-properties ${size(points)} ${bold}/></style:style>`
  const flow = (name: string, properties: string, text = ''): string =>
    `<style:style style:name="${name}" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties ${properties}/><style:text-properties ${text}/></style:style>`
  return `<office:font-face-decls><style:font-face style:name="Noto Serif CJK JP" fo:font-family="Noto Serif CJK JP"/></office:font-face-decls>
<office:styles><style:style style:name="Standard" style:family="paragraph"><style:paragraph-properties fo:line-height="150%"/><style:text-properties ${font} style:font-name-asian="Noto Serif CJK JP" ${size(10)} fo:language="${tag}" fo:country="${country}" style:language-asian="${tag}" style:country-asian="${country}" fo:hyphenate="${isIndented}"/></style:style>
${heading('Title', 16)}${heading('Heading2', hasPlainHeadings ? 10 : 13)}${heading('Heading3', hasPlainHeadings ? 10 : 11.5)}
${flow('Body', paragraph)}${flow('Cell', '', size(9.5))}${flow('Running', 'fo:text-align="center"', size(8))}${flow('Footnote', '', size(8))}
<style:style style:name="Mark" style:family="text"/><style:style style:name="Anchor" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>
<text:list-style style:name="bullets"><text:list-level-style-bullet text:level="1" text:bullet-char="•"><style:list-level-properties text:space-before="4mm" text:min-label-width="4mm"/></text:list-level-style-bullet></text:list-style>
<text:list-style style:name="numbers"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."><style:list-level-properties text:space-before="4mm" text:min-label-width="5mm"/></text:list-level-style-number></text:list-style>
<text:notes-configuration text:note-class="footnote" style:num-format="1" text:start-value="0" text:footnotes-position="page" text:start-numbering-at="document" text:citation-style-name="Mark" text:citation-body-style-name="Anchor" text:default-style-name="Footnote"/></office:styles>
<office:automatic-styles><style:page-layout style:name="page"><style:page-layout-properties fo:page-width="148mm" fo:page-height="210mm" fo:margin="15mm"/><style:header-style><style:header-footer-properties fo:min-height="8mm" fo:margin-bottom="3mm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="8mm" fo:margin-top="3mm"/></style:footer-style></style:page-layout>
<style:style style:name="columns" style:family="section"><style:section-properties><style:columns fo:column-count="${columns}" fo:column-gap="8mm"/></style:section-properties></style:style>
<style:style style:name="cell" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #000000" fo:padding="1mm"/></style:style></office:automatic-styles>`
}

type Notes = ReadonlyMap<string, string>

function block(node: RootContent, notes: Notes): string {
  if (node.type === 'heading') {
    return `<text:h text:style-name="Heading${node.depth}" text:outline-level="${node.depth}">${inline([node], notes)}</text:h>`
  }
  if (node.type === 'paragraph') return `<text:p text:style-name="Body">${inline([node], notes)}</text:p>`
  if (node.type === 'table') return table(node, notes)
  if (node.type !== 'list') return ''
  const items = node.children.map(
    item =>
      `<text:list-item><text:p text:style-name="Standard">${inline(item.children, notes)}</text:p></text:list-item>`
  )
  return `<text:list text:style-name="${node.ordered ? 'numbers' : 'bullets'}">${items.join('')}</text:list>`
}

function table({ children }: Table, notes: Notes): string {
  const rows = children.map(row => {
    const cells = row.children.map(
      cell =>
        `<table:table-cell table:style-name="cell"><text:p text:style-name="Cell">${inline(cell.children, notes)}</text:p></table:table-cell>`
    )
    return `<table:table-row>${cells.join('')}</table:table-row>`
  })
  const columns = children[0]?.children.length ?? 1
  return `<table:table><table:table-column table:number-columns-repeated="${columns}"/>${rows.join('')}</table:table>`
}

function inline(nodes: ReadonlyArray<RootContent | PhrasingContent | Nodes>, notes: Notes): string {
  return nodes
    .map(node => {
      if (node.type === 'footnoteReference') {
        return `<text:note text:id="note-${node.identifier}" text:note-class="footnote"><text:note-citation>${node.label ?? ''}</text:note-citation><text:note-body><text:p text:style-name="Footnote">${notes.get(node.identifier) ?? ''}</text:p></text:note-body></text:note>`
      }
      if ('children' in node) return inline(node.children, notes)
      return 'value' in node ? escapeXml(node.value) : ''
    })
    .join('')
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
