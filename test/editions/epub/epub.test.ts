import { posix } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { visit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import type { Element, Root } from 'xast'
import { fromXml } from 'xast-util-from-xml'
import { epubPath } from '../../../src/editions/address.ts'
import { writeEpub } from '../../../src/editions/epub/index.ts'
import type { Publication } from '../../../src/nodes/index.ts'
import { shippedInterface } from '../../../src/wording/index.ts'
import { hostilePublication, publication } from '../publication.ts'

/** Unpack a book: every file of XML as a tree, by name. */
function read(each: Publication, language = 'ja'): { names: string[]; trees: Map<string, Root> } {
  const files = unzipSync(writeEpub(each, shippedInterface.wording(language)))
  const names = Object.keys(files)
  const xml = names.filter(name => /\.(?:xhtml|opf|xml)$/.test(name))
  return {
    names,
    trees: new Map(xml.map(name => [name, fromXml(strFromU8(files[name] ?? new Uint8Array()))]))
  }
}

function elements(tree: Root | undefined, name: string): Element[] {
  const found: Element[] = []
  if (tree) visit(tree, 'element', element => void (element.name === name && found.push(element)))
  return found
}

function texts(tree: Root | undefined, name: string): string[] {
  return elements(tree, name).map(textOf)
}

function textOf(element: Element): string {
  let text = ''
  visit(element, 'text', node => {
    text += node.value
  })
  return text
}

const book = read(publication)
const opf = book.trees.get('EPUB/package.opf')

test('mimetype stands first and is stored', () => {
  const bytes = writeEpub(publication, shippedInterface.wording('ja'))
  const path = epubPath(publication, 'ja')
  expect(path).toBe('ja/kokka-koshinku/zh-Hans--ja/bilingual.epub')
  expect(strFromU8(bytes.subarray(30, 58))).toBe('mimetypeapplication/epub+zip')
  expect([...bytes.subarray(8, 10)], 'method 0').toEqual([0, 0])
})

test('the same publication gives the same bytes, whatever the time zone', () => {
  const zone = process.env.TZ
  const made = ['Asia/Tokyo', 'America/Los_Angeles'].map(each => {
    process.env.TZ = each
    return writeEpub(publication, shippedInterface.wording('ja'))
  })
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
  expect(made[0]).toEqual(made[1])
})

test('the manifest holds every file, and the spine every page', () => {
  const hrefs = elements(opf, 'item').map(({ attributes }) => `EPUB/${attributes.href}`)
  expect([...hrefs, 'mimetype', 'META-INF/container.xml', 'EPUB/package.opf'].sort()).toEqual(
    [...book.names].sort()
  )
  const pages = elements(opf, 'item').filter(({ attributes }) => String(attributes.href).endsWith('.xhtml'))
  const spine = elements(opf, 'itemref').map(({ attributes }) => attributes.idref)
  expect([...spine].sort()).toEqual(pages.map(({ attributes }) => attributes.id).sort())
})

test.each([
  ['the fixture', publication],
  ['hostile text', hostilePublication('"> <x onclick="a()">&amp;]]>\u0001')],
  ['an unsafe link', hostilePublication('javascript:alert(1)')]
])('every link in a book of %s leads somewhere, and no id stands twice', (_, each) => {
  const { trees } = read(each)
  const ids = new Map(
    [...trees].map(([name, tree]) => {
      const own: unknown[] = []
      visit(tree, 'element', ({ attributes }) => void (attributes.id && own.push(attributes.id)))
      return [name, own]
    })
  )
  for (const own of ids.values()) expect(own).toEqual([...new Set(own)])
  const broken: string[] = []
  for (const [name, tree] of trees) {
    for (const { attributes } of elements(tree, 'a')) {
      const href = String(attributes.href)
      if (/^https?:/.test(href)) continue
      const [file = '', anchor] = href.split('#')
      const to = file === '' ? name : posix.join(posix.dirname(name), file)
      if (anchor === undefined ? !trees.has(to) : !ids.get(to)?.includes(anchor)) broken.push(href)
    }
    expect(elements(tree, 'x'), name).toEqual([])
  }
  expect(broken).toEqual([])
})

test('metadata names both titles, both languages, the day, the origin and how it can be read', () => {
  expect(texts(opf, 'dc:title')).toEqual([
    '質の高い発展の促進に関する若干の意見',
    '关于促进高质量发展的若干意见'
  ])
  expect(texts(opf, 'dc:language')).toEqual(['zh-Hans', 'ja'])
  expect(texts(opf, 'dc:identifier')).toEqual(['https://example.org/taiyaku/ja/kokka-koshinku/zh-Hans--ja/'])
  expect(texts(opf, 'dc:source')).toEqual(['http://www.gov.cn/content_5527765.htm'])
  const properties = elements(opf, 'meta').map(each => [each.attributes.property, textOf(each)])
  expect(properties).toContainEqual(['dcterms:modified', '2020-08-17T00:00:00Z'])
  expect(properties).toContainEqual(['schema:accessMode', 'textual'])
  expect(properties.map(([name]) => name)).toContain('schema:accessibilitySummary')
})

test('a clause and its rendering stand in one row, each in its language', () => {
  const rows = elements(book.trees.get('EPUB/text-003.xhtml'), 'div').filter(
    ({ attributes }) => attributes.class === 'row'
  )
  const paragraphs = rows.slice(0, 1).flatMap(row => elements({ type: 'root', children: [row] }, 'p'))
  expect(paragraphs.map(each => [each.attributes['xml:lang'], textOf(each)]).slice(0, 2)).toEqual([
    ['zh-Hans', '深化“放管服”改革'],
    ['ja', '「放管服」改革（注）の深化等']
  ])
})

test('a note stands on the page that uses it, to be opened in place', () => {
  const page = book.trees.get('EPUB/text-003.xhtml')
  const [mark] = elements(page, 'a').filter(({ attributes }) => attributes['epub:type'] === 'noteref')
  const [note] = elements(page, 'aside').filter(({ attributes }) => attributes['epub:type'] === 'footnote')
  expect(mark?.attributes.href).toBe(`#${note?.attributes.id}`)
  expect(note && textOf(note)).toContain('行政の簡素化')
})

test('the contents name each section in both languages', () => {
  const nav = book.trees.get('EPUB/nav.xhtml')
  expect(texts(nav, 'a')).toContain('二、着力提升自主创新能力 2. 自主的革新能力の向上')
  expect(elements(nav, 'nav').map(({ attributes }) => attributes['epub:type'])).toEqual(['toc', 'landmarks'])
})
