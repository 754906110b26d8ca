import { SaxesParser, type SaxesTagNS } from 'saxes'

/** An element of XML, with the prefixes that its namespaces usually have, whatever the file calls them. */
export interface XmlElement {
  /** Qualified name: `w:p`. */
  readonly name: string
  /** Attributes by qualified name. */
  readonly attributes: Readonly<Record<string, string>>
  /** Elements and texts in file order. */
  readonly children: readonly XmlNode[]
}

/** An element or a text. */
export type XmlNode = XmlElement | string

/** Maximum depth of elements. Documents stay below 100; the walkers are recursive. */
const deepest = 1000

const prefixes: ReadonlyArray<readonly [RegExp, string]> = [
  [/\/wordprocessingml\/(?:2006\/)?main$/, 'w'],
  [/\/officeDocument\/(?:2006\/)?relationships$/, 'r'],
  [/\/package\/2006\/relationships$/, 'rel'],
  [/\/officeDocument\/(?:2006\/)?math$/, 'm'],
  [/\/drawingml\/(?:2006\/)?main$/, 'a'],
  [/\/drawingml\/(?:2006\/)?wordprocessingDrawing$/, 'wp'],
  [/\/markup-compatibility\/2006$/, 'mc'],
  [/^http:\/\/schemas\.microsoft\.com\/office\/word\/20\d\d\/wordml$/, 'w14'],
  [/:names:tc:opendocument:xmlns:(?:container)$/, 'container'],
  [/:opendocument:xmlns:office:1\.0$/, 'office'],
  [/:opendocument:xmlns:text:1\.0$/, 'text'],
  [/:opendocument:xmlns:style:1\.0$/, 'style'],
  [/:opendocument:xmlns:table:1\.0$/, 'table'],
  [/:opendocument:xmlns:drawing:1\.0$/, 'draw'],
  [/:opendocument:xmlns:xsl-fo-compatible:1\.0$/, 'fo'],
  [/:opendocument:xmlns:svg-compatible:1\.0$/, 'svg'],
  [/:opendocument:xmlns:manifest:1\.0$/, 'manifest'],
  [/^http:\/\/www\.w3\.org\/1999\/xlink$/, 'xlink'],
  [/^http:\/\/purl\.org\/dc\/elements\/1\.1\/$/, 'dc'],
  [/^http:\/\/www\.idpf\.org\/2007\/opf$/, 'opf'],
  [/^http:\/\/www\.w3\.org\/2001\/04\/xmlenc#$/, 'enc']
]

/**
 * Parse XML. Entities other than the five of XML and those by number are faults, so none expands.
 *
 * @throws Error for text that is not well-formed, or nested more than 1000 deep.
 */
export function parseXml(text: string): XmlElement {
  const known = new Map<string, string>()
  const qualify = (uri: string, local: string, name: string): string => {
    if (uri === '') return name
    const prefix =
      known.get(uri) ?? prefixes.find(([pattern]) => pattern.test(uri))?.[1] ?? name.replace(/:?[^:]*$/, '')
    known.set(uri, prefix)
    return prefix === '' ? local : `${prefix}:${local}`
  }
  const root: { children: XmlNode[] } = { children: [] }
  const open = [root]
  const parser = new SaxesParser({ xmlns: true })
  parser.on('opentag', (tag: SaxesTagNS) => {
    if (open.length > deepest) throw new Error(`elements nested more than ${deepest} deep`)
    const attributes: Record<string, string> = {}
    for (const { uri, local, name, value } of Object.values(tag.attributes))
      attributes[qualify(uri, local, name)] = value
    const element = { name: qualify(tag.uri, tag.local, tag.name), attributes, children: [] }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  const addText = (value: string): void => {
    open.at(-1)?.children.push(value)
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('closetag', () => {
    open.pop()
  })
  parser.write(text.replace(/^\ufeff/, '')).close()
  const [element] = root.children.filter(isElement)
  if (!element) throw new Error('no element')
  return element
}

/** Tell an element from a text. */
export function isElement(node: XmlNode): node is XmlElement {
  return typeof node !== 'string'
}

/** List the elements directly within another. */
export function elementsIn(element: XmlElement | undefined): XmlElement[] {
  return element ? element.children.filter(isElement) : []
}

/** List the elements of one name directly within another. */
export function childrenNamed(element: XmlElement | undefined, name: string): XmlElement[] {
  return elementsIn(element).filter(child => child.name === name)
}

/** Find the first element of a name directly within another. */
export function childNamed(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return elementsIn(element).find(child => child.name === name)
}

/** List the elements of the given names at any depth, in file order. */
export function descendantsNamed(element: XmlElement, ...names: readonly string[]): XmlElement[] {
  return elementsIn(element).flatMap(child => [
    ...(names.includes(child.name) ? [child] : []),
    ...descendantsNamed(child, ...names)
  ])
}

/** Get all text within an element. */
export function xmlText(node: XmlNode): string {
  return typeof node === 'string' ? node : node.children.map(xmlText).join('')
}
