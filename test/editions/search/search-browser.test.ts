import { mkdtempSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { browser, looks, violations } from '../../browser/browser.ts'
import { writeSite } from '../html/pages.ts'
import { others, searchSite } from './search-site.ts'

const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }
let folder: string
let server: Server
let hosts: Record<'disk' | 'host', string>

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'taiyaku-search-'))
  writeSite(folder, await searchSite())
  server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '', 'http://x').pathname)
    const body = await readFile(join(folder, path)).catch(() => undefined)
    const type = types[extname(path)] ?? 'text/plain'
    response.writeHead(body ? 200 : 404, { 'content-type': type }).end(body)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  hosts = { disk: `${pathToFileURL(folder).href}/`, host: `http://127.0.0.1:${port}/` }
})

afterAll(async () => {
  server?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Open a page of the site; whatever the console says, and every request that leaves the site, fails the test. */
async function open(path: string, from: 'disk' | 'host' = 'disk', options: BrowserContextOptions = {}) {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const faults: string[] = []
  const loaded: string[] = []
  page.on('console', message => faults.push(message.text()))
  page.on('pageerror', error => faults.push(String(error)))
  page.on('dialog', dialog => faults.push(dialog.message()))
  page.on('request', request => {
    const url = request.url()
    if (url.startsWith(hosts[from])) loaded.push(url.slice(hosts[from].length))
    else faults.push(url)
  })
  await page.goto(hosts[from] + path)
  const close = async () => {
    await context.close()
    expect(faults).toEqual([])
  }
  return { page, loaded, close }
}

const searched = (query: string, language = 'ja') =>
  `${language}/search/index.html?q=${encodeURIComponent(query)}`
const status = (page: Page, text: string | RegExp) =>
  expect.poll(() => page.locator('#search-status').textContent()).toMatch(text)
const hits = (page: Page) => page.locator('#search-hits > li')
const names = (page: Page) => page.locator('#search-names > li').allTextContents()

test.each([
  ['国发〔2020〕7号', 'ja', '文書 質の高い発展の促進に関する若干の意見'],
  ['国发 7号', 'ja', '文書 質の高い発展の促進に関する若干の意見'],
  ['放管服', 'en', 'Terms 放管服']
])('%s is found by name in %s', async (query, language, name) => {
  const { page, close } = await open(searched(query, language))
  await expect.poll(() => names(page)).toEqual([name])
  await page.locator('#search-names a').click()
  await page.waitForURL(url => !url.pathname.includes('/search/'))
  await close()
})

test('an article is found by its number', async () => {
  const { page, close } = await open(searched('（十六）'))
  await expect.poll(() => hits(page).first().textContent()).toContain('（十六）优化营商环境')
  await close()
})

test.each([
  ['disk', '放管服', '深化“放管服”改革', '「放管服」改革（注）の深化等'],
  ['host', '放管服', '深化“放管服”改革', '「放管服」改革（注）の深化等'],
  ['disk', '管服', '深化“放管服”改革', '「放管服」改革（注）の深化等'],
  ['disk', '放管服改革 深化', '深化“放管服”改革', '「放管服」改革（注）の深化等'],
  ['disk', '市场准入', '放宽市场准入', '— 訳出なし'],
  ['disk', '研究機関の育成', '培育新型研发机构', '新型研究機関の育成等'],
  ['host', '达到 高等', undefined, undefined],
  ['disk', 'inno k1044', 'Innovation of kind K1044 is promoted.', '第44種のｲﾉﾍﾞｰｼｮﾝ（K1044）を推進する'],
  [
    'disk',
    'イノベーション K1044',
    'Innovation of kind K1044 is promoted.',
    '第44種のｲﾉﾍﾞｰｼｮﾝ（K1044）を推進する'
  ],
  ['disk', 'ＫＩＮＤ　第44種', 'Innovation of kind K1044 is promoted.', '第44種のｲﾉﾍﾞｰｼｮﾝ（K1044）を推進する'],
  ['disk', 'novation k1044', undefined, undefined]
] as const)('from %s, %s finds %s beside %s', async (from, query, source, target) => {
  const { page, close } = await open(searched(query), from)
  if (source === undefined) {
    await status(page, '見つかりませんでした')
    expect(await hits(page).count()).toBe(0)
    expect(await page.locator('#search-nothing a').first().isVisible()).toBe(true)
  } else {
    await expect.poll(() => hits(page).count()).toBeGreaterThan(0)
    const found = hits(page).filter({ hasText: source }).filter({ hasText: target })
    expect(await found.count()).toBe(1)
    expect(await found.locator('mark').count()).toBeGreaterThan(0)
  }
  await close()
})

test('a hit says where it stands, in which language it is, and links to the clause', async () => {
  const { page, close } = await open(searched('深化等'))
  const hit = hits(page).filter({ hasText: '放管服' })
  await expect.poll(() => hit.count()).toBe(1)
  expect(await hit.locator('.where').textContent()).toMatch(
    /（十六）优化营商环境.*【構成】 6\..*質の高い発展の促進に関する若干の意見.*簡体中国語 構成（要約） → 日本語 要約/
  )
  expect(await hit.locator('.source').getAttribute('lang')).toBe('zh-Hans')
  expect(await hit.locator('.target').getAttribute('lang')).toBe('ja')
  expect(await hit.locator('mark').allTextContents()).toEqual(['深化等'])
  await hit.locator('a').click()
  await expect
    .poll(() => page.url())
    .toMatch(/ja\/kokka-koshinku\/zh-Hans--ja\/index\.html#6-16-i1--h3-6-c1$/)
  expect(await page.locator(':target').textContent()).toMatch('深化等')
  await close()
})

test('a search loads the shards of its grams and the bitexts that may have it, nothing else', async () => {
  const { page, loaded, close } = await open(searched('k1007'))
  await status(page, '1件')
  expect(loaded.filter(path => path.startsWith('search/'))).toEqual([
    'search/grams/0.js',
    'search/small-07/en--ja.js'
  ])
  await close()
})

test('of many bitexts the first are searched, and more on demand', async () => {
  const { page, loaded, close } = await open(searched('innovation', 'en'))
  const bitexts = () => loaded.filter(path => path.startsWith('search/small-')).length
  await status(page, `Places found so far: 20 (bitexts searched: 20 of ${others}).`)
  expect(bitexts()).toBe(20)
  expect(await hits(page).count()).toBe(20)
  await page.keyboard.press('Tab')
  await page.locator('#search-more').focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => hits(page).count()).toBe(40)
  const focused = await page.evaluate(
    '[...document.querySelectorAll("#search-hits a")].indexOf(document.activeElement)'
  )
  expect(focused).toBe(20)
  await page.locator('#search-more').click()
  await status(page, /^Places found: 45\.$/)
  expect(await hits(page).count()).toBe(others)
  expect(bitexts()).toBe(others)
  expect(await page.locator('#search-more').isVisible()).toBe(false)
  await close()
})

test('what is typed is looked for at once and stands in the address; going back brings back what was searched', async () => {
  const { page, close } = await open('ja/search/index.html', 'host')
  expect(await page.evaluate('document.activeElement.name')).toBe('q')
  await page.keyboard.type('放管')
  await expect.poll(() => hits(page).count()).toBeGreaterThan(0)
  expect(new URL(page.url()).searchParams.get('q')).toBe('放管')
  await page.keyboard.type('服')
  await page.keyboard.press('Enter')
  for (const query of ['k10', 'k1007']) {
    await page.locator('[name=q]').fill(query)
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe(query)
  }
  await page.keyboard.press('Enter')
  await status(page, '1件')
  await page.goBack()
  await expect.poll(() => page.locator('[name=q]').inputValue()).toBe('放管服')
  await expect.poll(() => page.locator('#search-hits mark').first().textContent()).toBe('放管服')
  await page.goForward()
  await expect.poll(() => page.locator('#search-hits mark').first().textContent()).toBe('K1007')
  await page.locator('.languages a[lang=en]').click()
  await status(page, /^Places found: 1\.$/)
  await close()
})

test('documents and languages can be chosen', async () => {
  const { page, close } = await open(searched('推進 章'))
  await status(page, '見つかりませんでした')
  await page.locator('[name=q]').fill('推進')
  await status(page, '45')
  await page.getByLabel('文書').selectOption({ label: 'Small document 3' })
  await status(page, /^1件/)
  expect(page.url()).toMatch(/document=small-03/)
  await page.getByLabel('文章の言語').selectOption('en')
  await status(page, '見つかりませんでした')
  await page.getByLabel('文章の言語').selectOption('ja')
  await status(page, /^1件/)
  await close()
})

test.each(['', '放', 'a', '——', ' 放 管 '])('of "%s" it is said what is expected', async query => {
  const { page, close } = await open(searched(query))
  if (query === '') expect(await page.locator('#search-status').textContent()).toBe('')
  else await status(page, '2文字以上')
  expect(await hits(page).count()).toBe(0)
  await close()
})

test('every page leads to the search, also from disk and without script', async () => {
  for (const javaScriptEnabled of [true, false]) {
    const { page, close } = await open('ja/kokka-koshinku/zh-Hans--ja/index.html', 'disk', {
      javaScriptEnabled
    })
    await page.locator('.search-box [name=q]').fill('放管服')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.url()).toMatch(/ja\/search\/index\.html\?q=/)
    if (javaScriptEnabled) await expect.poll(() => hits(page).count()).toBeGreaterThan(0)
    else {
      expect(await page.locator('main noscript p').isVisible()).toBe(true)
      expect(await page.locator('#search-form').isVisible()).toBe(false)
      expect(await page.locator('main noscript a').first().isVisible()).toBe(true)
    }
    await close()
  }
})

test('hostile text is found and shown as text', async () => {
  const { page, close } = await open(searched('攻撃 onerror'))
  await expect.poll(() => hits(page).count()).toBeGreaterThan(0)
  expect(await page.locator('main img').count()).toBe(0)
  await page.locator('[name=q]').fill('<img src=x onerror=alert(1)>')
  await page.keyboard.press('Enter')
  await expect.poll(() => hits(page).count()).toBeGreaterThan(0)
  await page.locator('[name=q]').fill('<b>何もない</b>')
  await status(page, '<b>何もない</b>')
  await close()
})

test('the key / leads to the field, and the field is left alone', async () => {
  const { page, close } = await open(searched('放管服'))
  await page.keyboard.press('/')
  await page.keyboard.type('1/2')
  expect(await page.locator('[name=q]').inputValue()).toBe('放管服1/2')
  await close()
})

test('a file of the index that is missing is told, and tried again', async () => {
  const { page } = await open('ja/search/index.html', 'host')
  await page.route('**/search/small-07/*', route => route.abort())
  await page.locator('[name=q]').fill('k1007')
  await status(page, '読み込めませんでした')
  await page.unroute('**/search/small-07/*')
  await page.keyboard.press('Enter')
  await status(page, /^1件/)
  await page.context().close()
})

test.each(looks)('what was found has no violation and no overflow at $width px, $colorScheme', async look => {
  for (const query of ['放管服', 'innovation', '見つからない']) {
    const options = {
      viewport: { width: look.width, height: 800 },
      colorScheme: look.colorScheme,
      bypassCSP: true
    }
    const { page, close } = await open(searched(query), 'host', options)
    await status(page, /./)
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
    expect(await violations(page)).toEqual([])
    await close()
  }
})
