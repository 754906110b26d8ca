import { visit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import { fromXml } from 'xast-util-from-xml'
import type { Publication } from '../../../src/nodes/index.ts'
import { renderSite } from '../../../src/site/index.ts'
import { pages } from '../../editions/html/pages.ts'
import { hostilePublication, publication, siteOf } from '../../editions/publication.ts'

const base = 'https://example.org/taiyaku/'
const file = (path: string, ...publications: readonly Publication[]) =>
  renderSite(siteOf(...publications)).find(each => each.path === path)?.text ?? ''
const values = (xml: string, name: string) =>
  [...xml.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g'))].map(([, value]) => value)

test('the site map has every page in every language, but what is found by no address of its own', () => {
  const listed = pages
    .map(({ path }) => path)
    .filter(path => path.includes('/') && !path.includes('/terms/order/'))
    .map(path => base + path)
  expect(values(file('sitemap.xml', publication), 'loc').sort()).toEqual(listed.sort())
})

test('the site map names the other languages and the last change of a document', () => {
  const [entry = ''] = file('sitemap.xml', publication)
    .split('<url>')
    .filter(each => each.includes(`<loc>${base}en/kokka-koshinku/zh-Hans--ja/index.html</loc>`))
  expect(entry).toContain('<lastmod>2020-08-17</lastmod>')
  expect(entry).toContain(
    `<xhtml:link rel="alternate" hreflang="ja" href="${base}ja/kokka-koshinku/zh-Hans--ja/index.html" />`
  )
})

test('a feed has the documents by their own last change, the latest first', () => {
  const older = {
    ...publication,
    slug: 'older',
    document: { ...publication.document, updated: '2019-01-02' }
  }
  const feed = file('en/feed.xml', older, publication)
  expect(values(feed, 'updated')).toEqual([
    '2020-08-17T00:00:00Z',
    '2020-08-17T00:00:00Z',
    '2019-01-02T00:00:00Z'
  ])
  expect(values(feed, 'id')).toEqual([
    `${base}en/feed.xml`,
    `${base}en/kokka-koshinku/zh-Hans--ja/index.html`,
    `${base}en/older/zh-Hans--ja/index.html`
  ])
  expect(feed).toContain('7 of 10 source segments rendered')
  expect(feed).toContain('<author><name>Taiyaku</name></author>')
})

test('a feed has fifty documents at most, and is a feed without any', () => {
  const many = Array.from({ length: 60 }, (_, index) => ({ ...publication, slug: `d${index}` }))
  expect(values(file('ja/feed.xml', ...many), 'id')).toHaveLength(51)
  const empty =
    renderSite({ ...siteOf(publication), listings: [] }).find(({ path }) => path === 'ja/feed.xml')?.text ??
    ''
  expect(values(empty, 'updated')).toEqual(['1970-01-01T00:00:00Z'])
})

test.each([
  '</title><x>',
  ']]>',
  '&amp;"\'',
  'a\u0000b\u0008c\uFFFEd',
  '<![CDATA[x]]>'
])('hostile text stays text in XML: %j', hostile => {
  const site = renderSite(siteOf(hostilePublication(hostile)))
  const files = site.flatMap(({ path, text }) => (path.endsWith('.xml') && text !== undefined ? [text] : []))
  expect(files).toHaveLength(4)
  for (const xml of files) {
    const names = new Set<string>()
    visit(fromXml(xml), 'element', ({ name }) => {
      names.add(name)
    })
    expect(names.has('x')).toBe(false)
  }
})
