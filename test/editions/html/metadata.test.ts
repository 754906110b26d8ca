import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import { renderEditions } from '../../../src/editions/index.ts'
import { renderSite } from '../../../src/site/index.ts'
import { hostilePublication, publication, siteOf } from '../publication.ts'
import { pages, readerPage } from './pages.ts'

const page = (path: string) => pages.find(each => each.path === path)?.text ?? ''
const metas = (html: string, name: string) =>
  [...html.matchAll(/<meta (?:property|name)="([^"]+)" content="([^"]*)">/g)].flatMap(([, key, value]) =>
    key === name ? [value] : []
  )

/** Read the JSON-LD of a page as a browser finds it. */
function linkedData(html: string) {
  const found: string[] = []
  visit(unified().use(rehypeParse).parse(html), 'element', ({ tagName, properties, children }) => {
    const [text] = children
    if (tagName === 'script' && properties.type === 'application/ld+json')
      found.push(text?.type === 'text' ? text.value : '')
  })
  return found.map(text => JSON.parse(text))
}

test('a page names its address, its other languages and what those get who prefer none of them', () => {
  const base = 'https://example.org/taiyaku/'
  const html = page(readerPage)
  expect(html).toContain(`<link rel="canonical" href="${base}${readerPage}">`)
  expect(html).toContain(
    `<link rel="alternate" hreflang="en" href="${base}${readerPage.replace('ja/', 'en/')}">`
  )
  expect(html).toContain(`<link rel="alternate" hreflang="x-default" href="${base}${readerPage}">`)
  expect(page('en/index.html')).toContain(`<link rel="alternate" hreflang="x-default" href="${base}">`)
  expect(page('index.html')).toContain(`<link rel="alternate" hreflang="x-default" href="${base}">`)
})

test('Open Graph names locales by language and region', () => {
  const html = page('zh-Hans/index.html')
  expect(metas(html, 'og:locale')).toEqual(['zh_CN'])
  expect(metas(html, 'og:locale:alternate')).toEqual(['ja_JP', 'en_US'])
  expect(metas(html, 'og:title')).toEqual(['对照'])
})

test('a summary is based on its source, of which a structure is based on the official text', () => {
  const [{ mainEntity }] = linkedData(page(readerPage))
  expect(mainEntity).toMatchObject({ inLanguage: 'ja', copyrightNotice: '作成した会社に属する。' })
  expect(mainEntity.translationOfWork).toBeUndefined()
  expect(mainEntity.isBasedOn.identifier).toBeUndefined()
  expect(mainEntity.isBasedOn.isBasedOn).toMatchObject({
    identifier: '国发〔2020〕7号',
    publisher: { name: '国务院' },
    datePublished: '2020-07-17'
  })
})

test('a translation names the work that it translates, and the work its translation', async () => {
  const full = {
    ...publication,
    relation: 'translation',
    sourceMetadata: { title: '甲', number: '1', content: 'full' }
  } as const
  const html = (await renderEditions(full)).find(({ path }) => path === readerPage)?.text ?? ''
  const [{ mainEntity }] = linkedData(html)
  expect(mainEntity.isBasedOn).toBeUndefined()
  expect(mainEntity.translationOfWork).toMatchObject({ name: '甲', identifier: '1' })
  expect(mainEntity.translationOfWork.workTranslation['@id']).toBe(mainEntity['@id'])
})

test.each(
  pages.filter(({ path }) => path.includes('/')).map(({ path, text }) => [path, text])
)('%s has a description and is described once', (_, html) => {
  expect(metas(html, 'description').join('').length).toBeGreaterThan(0)
  expect(linkedData(html)).toHaveLength(1)
})

test.each([
  '</script><script>alert(1)</script>',
  '<!--<script>',
  '"><img src=x onerror=alert(1)>',
  '</title><svg onload=alert(1)>',
  '\u2028</SCRIPT ><u>'
])('hostile text stays text on every page: %s', async hostile => {
  const evil = hostilePublication(hostile)
  const all = [...(await renderEditions(evil)), ...renderSite(siteOf(evil))].flatMap(({ path, text }) =>
    path.endsWith('.html') && text !== undefined ? [text] : []
  )
  expect(all.length).toBeGreaterThan(20)
  for (const html of all) {
    const foreign: string[] = []
    visit(unified().use(rehypeParse).parse(html), 'element', ({ tagName, properties }) => {
      if (['img', 'u', 'style', 'iframe', 'object', 'base'].includes(tagName)) foreign.push(tagName)
      if (
        tagName === 'script' &&
        properties.type !== 'application/ld+json' &&
        !/^[\w./-]+\.js$/.test(String(properties.src))
      )
        foreign.push(`script ${properties.src}`)
      if (/^(?:javascript|data|vbscript):/i.test(String(properties.href ?? properties.xLinkHref ?? '')))
        foreign.push('href')
      for (const name of Object.keys(properties)) if (/^(?:on|style$|srcDoc$)/.test(name)) foreign.push(name)
    })
    expect(foreign).toEqual([])
    for (const data of linkedData(html)) expect(data['@context']).toBe('https://schema.org')
  }
})
