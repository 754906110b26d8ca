import { expect, test } from 'vitest'
import { listSiteParts, renderSite } from '../../../src/site/index.ts'
import { publication, siteOf } from '../../editions/publication.ts'

const many = (count: number) =>
  siteOf(...Array.from({ length: count }, (_, at) => ({ ...publication, slug: `document-${at}` })))

test('a concept of many bitexts has pages of fifty, each with links to the others', () => {
  const files = new Map(renderSite(many(101)).map(file => [file.path, `${file.text}`]))
  const pages = ['index', '2', '3'].map(name => files.get(`en/terms/fangguanfu/${name}.html`) ?? '')
  expect(pages.map(page => page.match(/<section class="concordance">/g)?.length)).toEqual([50, 50, 1])
  for (const page of pages)
    expect([...page.matchAll(/href="((?:index|\d)\.html)"/g)].map(([, href]) => href)).toEqual(
      expect.arrayContaining(['index.html', '2.html', '3.html'])
    )
  expect(files.has('en/terms/fangguanfu/4.html')).toBe(false)
})

test('parts that follow from the same are told apart, and one bitext is seen only where it is shown', () => {
  const site = many(101)
  const keys = listSiteParts(site).map(({ from }) => JSON.stringify(from))
  expect(new Set(keys).size).toBe(keys.length)
  const edited = {
    ...site,
    listings: site.listings.map((each, at) =>
      at === 60
        ? {
            ...each,
            concordance: each.concordance.map(one => ({ ...one, occurrences: one.occurrences.slice(1) }))
          }
        : each
    )
  }
  const before = new Set(keys)
  const pages = listSiteParts(edited)
    .filter(({ from }) => !before.has(JSON.stringify(from)))
    .flatMap(({ write }) => write().map(({ path }) => path))
  expect(pages).toContain('ja/terms/fangguanfu/2.html')
  expect(pages).not.toContain('ja/terms/fangguanfu/index.html')
  expect(pages).not.toContain('ja/index.html')
})
