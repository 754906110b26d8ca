import { expect, test } from 'vitest'
import { listSiteParts, renderSite } from '../../../src/site/index.ts'
import { publication, siteOf } from '../../editions/publication.ts'

const many = (count: number) =>
  siteOf(...Array.from({ length: count }, (_, at) => ({ ...publication, slug: `document-${at}` })))

test('many documents stand on home pages of fifty, each with links to the others, the next and the one before', () => {
  const files = new Map(renderSite(many(101)).map(file => [file.path, `${file.text}`]))
  const pages = ['index', '2', '3'].map(name => files.get(`en/${name}.html`) ?? '')
  expect(pages.map(page => page.match(/<article class="document">/g)?.length)).toEqual([50, 50, 1])
  const [, second = ''] = pages
  expect(second).toContain('<a href="index.html" rel="prev">1</a>')
  expect(second).toContain('<a href="2.html" aria-current="page">2</a>')
  expect(second).toContain('<a href="3.html" rel="next">3</a>')
  expect(second).toMatch(/<link rel="canonical" href="[^"]*\/en\/2\.html">/u)
  expect(second).toMatch(/<a href="[^"]*ja\/2\.html" lang="ja"/u)
  expect(files.has('en/4.html')).toBe(false)
  expect(files.get('sitemap.xml')).toMatch(/<loc>[^<]*\/en\/3\.html<\/loc>/u)
})

test('fifty documents stand on one page without links to others', () => {
  const files = new Map(renderSite(many(50)).map(file => [file.path, `${file.text}`]))
  expect(files.has('en/2.html')).toBe(false)
  expect(files.get('en/index.html')).not.toContain('class="pages"')
})

test('how far one bitext goes is seen on its home page and in the feed alone', () => {
  const site = many(101)
  const before = new Set(listSiteParts(site).map(({ from }) => JSON.stringify(from)))
  const listings = site.listings.map((each, at) =>
    at === 60 ? { ...each, coverage: { ...each.coverage, rendered: 0 } } : each
  )
  const changed = listSiteParts({ ...site, listings })
    .filter(({ from }) => !before.has(JSON.stringify(from)))
    .flatMap(({ write }) => write().map(({ path }) => path))
  expect(changed.sort()).toEqual(
    ['en', 'ja', 'zh-Hans'].flatMap(language => [`${language}/2.html`, `${language}/feed.xml`])
  )
})
