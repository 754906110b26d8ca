import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { browser, looks, overflow, violations } from '../../browser/browser.ts'
import { writeSite } from '../../editions/html/pages.ts'

const base = 'https://example.org/taiyaku/'
const types = { html: 'text/html', css: 'text/css', js: 'text/javascript', xml: 'application/xml' }
let folder: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'taiyaku-site-'))
  writeSite(folder)
})

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
})

/**
 * Open a page as a host serves it at the base URL, what is not there as `404.html`; what the console says is a fault.
 * With `stay`, the root page does not go on.
 */
async function serve(path: string, { stay, ...options }: BrowserContextOptions & { stay?: true } = {}) {
  const context = await browser.newContext(options)
  await context.route('**/*', route => {
    const { origin, pathname } = new URL(route.request().url())
    const file = join(folder, pathname.slice('/taiyaku/'.length) || 'index.html')
    const isThere = (origin + pathname).startsWith(base) && existsSync(file)
    const found = isThere ? file : join(folder, '404.html')
    const contentType = types[(found.split('.').at(-1) ?? 'html') as keyof typeof types]
    return route.fulfill({ status: isThere ? 200 : 404, contentType, body: readFileSync(found) })
  })
  if (stay) await context.route('**/page.js', route => route.abort())
  const page = await context.newPage()
  const faults: string[] = []
  page.on('console', message => faults.push(message.text()))
  page.on('pageerror', error => faults.push(String(error)))
  await page.goto(base + path)
  return { page, context, faults }
}

const openFromDisk = async (path: string, options: BrowserContextOptions = {}) => {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  await page.goto(pathToFileURL(join(folder, path)).href)
  return { page, context }
}

test.each([
  ['zh-CN', 'zh-Hans'],
  ['zh-TW', 'zh-Hans'],
  ['en-GB', 'en'],
  ['ja', 'ja'],
  ['fr-FR', 'ja']
])('the root page goes on from %s to %s', async (locale, language) => {
  const { page, context, faults } = await serve('', { locale })
  await page.waitForURL(`${base}${language}/index.html`)
  expect(faults).toEqual([])
  await context.close()
})

test('the root page goes on from disk too', async () => {
  const { page, context } = await openFromDisk('index.html', { locale: 'zh-CN' })
  await page.waitForURL(/zh-Hans\/index\.html$/)
  await context.close()
})

test('without script the root page offers every language', async () => {
  const { page, context } = await openFromDisk('index.html', { javaScriptEnabled: false })
  expect(await page.locator('main a').allTextContents()).toEqual(['日本語', '简体中文', 'English'])
  await page.locator('a[hreflang=en]').click()
  await page.waitForURL(/en\/index\.html$/)
  await context.close()
})

test('the language that was chosen is remembered, and opens at the same place', async () => {
  const { page, context } = await serve('en/terms/index.html#term-fangguanfu', { locale: 'en' })
  await page.locator('.languages a[hreflang=zh-Hans]').click()
  await page.waitForURL(`${base}zh-Hans/terms/index.html#term-fangguanfu`)
  await page.goto(base)
  await page.waitForURL(`${base}zh-Hans/index.html`)
  await context.close()
})

test.each([
  'nothing.html',
  'ja/nothing/deep/down.html'
])('where there is no page, at %s, one in style leads to all languages', async path => {
  const { page, context, faults } = await serve(path)
  // The browser itself tells of the status.
  expect(faults.filter(text => !text.includes('status of 404'))).toEqual([])
  expect(await page.locator('h1').textContent()).toBe('ページが見つかりません')
  expect(
    await page.evaluate('getComputedStyle(document.querySelector(".language-choice")).listStyleType')
  ).toBe('none')
  await page.locator('a[hreflang=en]').click()
  await page.waitForURL(`${base}en/index.html`)
  await context.close()
})

const bare = ['', 'nothing/deep.html'].flatMap(path => looks.map(look => ({ path, ...look })))

test.each(bare)('the page at "$path" has no violation and no overflow at $width px, $colorScheme', async ({
  path,
  width,
  colorScheme
}) => {
  const viewport = { width, height: 800 }
  const { page, context } = await serve(path, { viewport, colorScheme, bypassCSP: true, stay: true })
  expect(await violations(page)).toEqual([])
  expect(await overflow(page)).toBe(0)
  await context.close()
})

/** Wait until an address is open, and what it leads to on its page is shown. */
const leadsTo = async (page: Page, address: RegExp) => {
  await page.waitForURL(address)
  await page.locator(':target').waitFor({ state: 'visible' })
}

test.each([
  { width: 360, javaScriptEnabled: true },
  { width: 1280, javaScriptEnabled: false }
])('what was left out of an article is one click away at $width px (script: $javaScriptEnabled)', async ({
  width,
  javaScriptEnabled
}) => {
  const { page, context } = await openFromDisk('ja/kokka-koshinku/zh-Hans--ja/coverage/index.html', {
    viewport: { width, height: 800 },
    javaScriptEnabled
  })
  const article = page.locator('#section-6-16')
  await article.locator('li a', { hasText: '放宽市场准入' }).click()
  await leadsTo(page, /index\.html#omission-6-16-i2$/)
  await context.close()
})

test('what was left out is found by keyboard, and the strips are passed over', async () => {
  const { page, context } = await openFromDisk('ja/kokka-koshinku/zh-Hans--ja/coverage/index.html')
  await page.locator('#section-6-16 :is(h2, h3) a').focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  expect(await page.evaluate('document.activeElement.textContent')).toBe('优化营商环境')
  await page.keyboard.press('Enter')
  await leadsTo(page, /#omission-6-16$/)
  await context.close()
})

test('a cell of a strip leads to its clause', async () => {
  const { page, context } = await openFromDisk('ja/kokka-koshinku/zh-Hans--ja/coverage/index.html')
  await page.locator('#section-6-16 .strip a').nth(1).click()
  await leadsTo(page, /#6-16-i1--h3-6-c1$/)
  await context.close()
})

test('from the glossary a concept opens, and from there its clauses', async () => {
  const { page, context } = await openFromDisk('en/terms/order/zh-Hans/index.html', {
    javaScriptEnabled: false
  })
  await page.getByRole('link', { name: '放管服' }).first().click()
  expect(await page.locator('mark').first().textContent()).toBe('放管服')
  await page.locator('.concordance .place a').first().click()
  await leadsTo(page, /#6-16-i1--h3-6-c1$/)
  await context.close()
})

test.each(['sitemap.xml', 'en/feed.xml'])('a browser reads %s as XML', async path => {
  const { page, context } = await serve('en/index.html')
  const xml = readFileSync(join(folder, path), 'utf8')
  const parse = `new DOMParser().parseFromString(${JSON.stringify(xml)}, 'text/xml')`
  const faults = await page.evaluate(`${parse}.querySelectorAll('parsererror').length`)
  expect(faults).toBe(0)
  await context.close()
})
