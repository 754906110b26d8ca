import type { Properties } from 'hast'
import { HtmlValidate } from 'html-validate'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import { assetNames, renderEditions } from '../../../src/editions/index.ts'
import { renderSite } from '../../../src/site/index.ts'
import { hostilePublication, publication, siteOf } from '../publication.ts'
import { files, pages } from './pages.ts'

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // A bead's id is its anchor, and starts with a figure where its path does: fine in HTML, awkward in CSS alone.
    'valid-id': ['error', { relaxed: true }],
    'long-title': 'off',
    'require-sri': ['error', { target: 'crossorigin' }],
    'no-inline-style': 'error'
  }
})
const ids = (html: string) => [...html.matchAll(/ id="([^"]*)"/g)].map(match => match[1] ?? '')
const hrefs = (html: string) => [...html.matchAll(/ (?:href|src)="([^"]*)"/g)].map(match => match[1] ?? '')
const published = new Map(files.map(({ path, text }) => [path, text]))
const assets = new Set(assetNames.map(name => `assets/${name}`))

test.each(pages.map(({ path, text }) => [path, text]))('%s is valid HTML', async (_, text) => {
  const report = await validator.validateString(text)
  const found = report.results.flatMap(({ messages }) => messages)
  expect(found.map(({ ruleId, message, selector }) => `${ruleId}: ${message} ${selector}`)).toEqual([])
})

test.each(pages.map(({ path, text }) => [path, text]))('every link on %s leads somewhere', (path, text) => {
  const base = new URL(publication.site.url)
  const broken = hrefs(text).filter(href => {
    const { origin, pathname, hash } = new URL(href, new URL(path, base))
    if (origin !== base.origin) return false
    if (!pathname.startsWith(base.pathname)) return true
    const to = decodeURIComponent(pathname.slice(base.pathname.length)) || 'index.html'
    if (hash === '') return !published.has(to) && !assets.has(to)
    return !ids(published.get(to) ?? '').includes(decodeURIComponent(hash.slice(1)))
  })
  expect(broken).toEqual([])
})

test.each(pages.map(({ path, text }) => [path, text]))('no id stands twice on %s', (_, text) => {
  expect(ids(text)).toEqual([...new Set(ids(text))])
})

test('the same publication gives the same bytes', async () => {
  expect([...renderSite(siteOf(publication)), ...(await renderEditions(publication))]).toEqual(files)
})

test.each([
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "javascript:alert('1')",
  'data:text/html,<script>alert(1)</script>',
  '</title></style></textarea><svg onload=alert(1)>',
  '--><b>',
  '\u202e<a href="javascript:alert(1)">x</a>'
])('hostile text stays text: %s', async hostile => {
  const page = (await renderEditions(hostilePublication(hostile))).find(({ path }) => path.endsWith('.html'))
  const foreign: string[] = []
  visit(
    unified()
      .use(rehypeParse)
      .parse(page?.text ?? ''),
    'element',
    ({ tagName, properties }) => {
      if (tagName === 'script' && !isOwn(properties)) foreign.push(tagName)
      if (['img', 'svg', 'b', 'style', 'textarea', 'iframe'].includes(tagName)) foreign.push(tagName)
      if (/^(?:javascript|data|vbscript):/i.test(String(properties.href ?? properties.src ?? '')))
        foreign.push(tagName)
      for (const name of Object.keys(properties)) if (/^(?:on|style$|srcDoc$)/.test(name)) foreign.push(name)
    }
  )
  expect(foreign).toEqual([])
})

/** Data is never run, and a script of a page is one of the site's files. */
function isOwn({ type, src }: Properties): boolean {
  return type === 'application/ld+json' || assets.has(String(src).replace(/^(?:\.\.\/)+/, ''))
}
