import { pack } from '../office/pack.ts'

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'

/** Parts of a Word document beside its body, as XML without the outermost element. */
export interface DocxParts {
  readonly numbering?: string
  readonly styles?: string
  readonly footnotes?: string
  readonly endnotes?: string
  readonly comments?: string
  readonly header?: string
  /** Addresses outside, by id. */
  readonly links?: Readonly<Record<string, string>>
}

/** Write a Word document from the XML of its body. */
export function writeDocx(body: string, { links = {}, ...parts }: DocxParts = {}): Uint8Array {
  const names = Object.keys(parts)
  const roots: Readonly<Record<string, string>> = { header: 'hdr' }
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const relations = [
    ...names.map(name => `<Relationship Id="p${name}" Type="${type}/${name}" Target="${name}.xml"/>`),
    ...Object.entries(links).map(
      ([id, url]) =>
        `<Relationship Id="${id}" Type="${type}/hyperlink" Target="${url}" TargetMode="External"/>`
    )
  ]
  return pack({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relationships(
      `<Relationship Id="r" Type="${type}/officeDocument" Target="word/document.xml"/>`
    ),
    'word/_rels/document.xml.rels': relationships(relations.join('')),
    'word/document.xml': `<?xml version="1.0"?><w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    ...Object.fromEntries(
      Object.entries(parts).map(([name, xml]) => {
        const root = roots[name] ?? name
        return [`word/${name}.xml`, `<w:${root} ${namespaces}>${xml}</w:${root}>`]
      })
    )
  })
}

function relationships(content: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`
}

/** Write a paragraph; `properties` is the XML of its properties. */
export function p(text: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${text.startsWith('<') ? text : run(text)}</w:p>`
}

/** Write a run. */
export function run(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
}

/** Write the number properties of a paragraph. */
export function num(id: number, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`
}

/** Write a level of a numbering. */
export function lvl(level: number, format: string, text: string, more = ''): string {
  return `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
}

/** Write numberings: each list of levels is a definition with the number of its place, from 1, and a list of the same id. */
export function numberings(...definitions: readonly string[]): string {
  const all = definitions.map(
    (levels, at) => `<w:abstractNum w:abstractNumId="${at + 1}">${levels}</w:abstractNum>`
  )
  const nums = definitions.map(
    (_, at) => `<w:num w:numId="${at + 1}"><w:abstractNumId w:val="${at + 1}"/></w:num>`
  )
  return [...all, ...nums].join('')
}
