import { type Parts, resolvePart, xmlPart } from '../office/unpack.ts'
import { childNamed, childrenNamed, descendantsNamed, type XmlElement, xmlText } from '../office/xml.ts'

/** An EPUB's package: what it says of itself, and its pages in reading order. */
export interface EpubPackage {
  readonly title?: string | undefined
  readonly language?: string | undefined
  /** Names of the parts in reading order, without the table of contents. */
  readonly pages: readonly string[]
  /** What the table of contents calls a page. */
  readonly names: ReadonlyMap<string, string>
}

/** Read the package of an EPUB. */
export function readPackage(parts: Parts): EpubPackage | undefined {
  const container = xmlPart(parts, 'META-INF/container.xml')
  const [rootFile] = container ? descendantsNamed(container, 'container:rootfile', 'rootfile') : []
  const path = resolvePart('', rootFile?.attributes['full-path'] ?? '')
  const root = xmlPart(parts, path)
  if (!root) return undefined
  const metadata = childNamed(root, 'opf:metadata')
  const said = (name: string): string | undefined => {
    const [found] = metadata ? descendantsNamed(metadata, name) : []
    const text = found && xmlText(found).replace(/\s+/gu, ' ').trim()
    return text === '' ? undefined : text
  }
  const items = new Map(
    childrenNamed(childNamed(root, 'opf:manifest'), 'opf:item').map(item => [item.attributes.id ?? '', item])
  )
  const hrefOf = (item: XmlElement | undefined): string => resolvePart(path, item?.attributes.href ?? '')
  const isContents = (item: XmlElement): boolean => /\bnav\b/.test(item.attributes.properties ?? '')
  const contents = childrenNamed(childNamed(root, 'opf:guide'), 'opf:reference')
    .filter(({ attributes }) => attributes.type === 'toc')
    .map(hrefOf)
  const spine = childNamed(root, 'opf:spine')
  const pages = childrenNamed(spine, 'opf:itemref')
    .flatMap(({ attributes }) => items.get(attributes.idref ?? '') ?? [])
    .filter(item => !isContents(item))
    .map(hrefOf)
    .filter((name, at, all) => parts.has(name) && all.indexOf(name) === at)
  const nav = hrefOf([...items.values()].find(isContents))
  const ncx = hrefOf(items.get(spine?.attributes.toc ?? ''))
  return {
    title: said('dc:title'),
    language: said('dc:language'),
    // A page of contents that is the only page is the text.
    pages: pages.length > 1 ? pages.filter(name => !contents.includes(name)) : pages,
    names: new Map([...namesInNcx(parts, ncx), ...namesInNav(parts, nav)])
  }
}

function namesInNav(parts: Parts, path: string): Array<[string, string]> {
  const root = readXml(parts, path)
  const links = root ? descendantsNamed(root, 'nav').flatMap(nav => descendantsNamed(nav, 'a')) : []
  return firstNames(links.map(link => [resolvePart(path, link.attributes.href ?? ''), xmlText(link)]))
}

function namesInNcx(parts: Parts, path: string): Array<[string, string]> {
  const root = readXml(parts, path)
  const points = root?.children.flatMap(child => (typeof child === 'string' ? [] : navPoints(child))) ?? []
  return firstNames(
    points.map(point => {
      const content = point.children.find(
        child => typeof child !== 'string' && localName(child) === 'content'
      )
      const label = point.children.find(child => typeof child !== 'string' && localName(child) === 'navLabel')
      const source = typeof content === 'object' ? (content.attributes.src ?? '') : ''
      return [resolvePart(path, source), xmlText(label ?? '')]
    })
  )
}

function navPoints(element: XmlElement): XmlElement[] {
  const own = localName(element) === 'navPoint' ? [element] : []
  return [...own, ...element.children.flatMap(child => (typeof child === 'string' ? [] : navPoints(child)))]
}

function localName({ name }: XmlElement): string {
  return name.replace(/^.*:/, '')
}

/** Keep the first name of each page; later ones name its sections. */
function firstNames(entries: ReadonlyArray<readonly [string, string]>): Array<[string, string]> {
  const names = new Map<string, string>()
  for (const [page, name] of entries) {
    const plain = name.replace(/\s+/gu, ' ').trim()
    if (plain !== '' && !names.has(page)) names.set(page, plain)
  }
  return [...names]
}

/** Read a part that a book can do without. */
function readXml(parts: Parts, path: string): XmlElement | undefined {
  try {
    return xmlPart(parts, path)
  } catch {
    return undefined
  }
}

/** Tell whether the text of an EPUB is encrypted. Fonts that are only disguised do not count. */
export function isProtected(parts: Parts): boolean {
  const encryption = xmlPart(parts, 'META-INF/encryption.xml')
  const data = encryption ? descendantsNamed(encryption, 'enc:EncryptedData') : []
  return data.some(each => {
    const algorithm = childNamed(each, 'enc:EncryptionMethod')?.attributes.Algorithm ?? ''
    const [reference] = descendantsNamed(each, 'enc:CipherReference')
    const isFont = /\.(?:[ot]tf|ttc|woff2?|odttf)$/i.test(reference?.attributes.URI ?? '')
    return !isFont && !/idpf\.org\/2008\/embedding|adobe\.com\/pdf\/enc#RC/.test(algorithm)
  })
}
