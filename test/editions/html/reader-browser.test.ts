import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { browser } from '../../browser/browser.ts'
import { readerPage, writeSite } from './pages.ts'

let folder: string
let faults: string[] = []

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'taiyaku-reader-'))
  writeSite(folder)
})

afterEach(async () => {
  await Promise.all(browser.contexts().map(context => context.close()))
  expect(faults).toEqual([])
  faults = []
})

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
})

/** Open the reader's page from disk; what the console says and every request that leaves the disk fails the test. */
async function open(query = '', options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  page.on('console', message => faults.push(message.text()))
  page.on('pageerror', error => faults.push(String(error)))
  page.on('request', request => {
    if (!request.url().startsWith('file:')) faults.push(request.url())
  })
  await page.goto(pathToFileURL(join(folder, readerPage)).href + query)
  return page
}

const clause = '6-16-i1--h3-6-c1'
const active = (page: Page, property: string) => page.evaluate(`document.activeElement.${property}`)

test.each([
  { javaScriptEnabled: true, width: 1280 },
  { javaScriptEnabled: true, width: 360 },
  { javaScriptEnabled: false, width: 1280 }
])('the order can be chosen (script: $javaScriptEnabled, $width px)', async ({ width, ...options }) => {
  const page = await open('', { ...options, viewport: { width, height: 800 } })
  const orders = async () => [
    await page.locator('.source-order').isVisible(),
    await page.locator('.target-order').isVisible()
  ]
  expect(await orders()).toEqual([true, false])
  await page.locator('#order-target').check()
  expect(await orders()).toEqual([false, true])
  const target = await page.locator('.target-order .row:has([id="text-h3-6-c1"]) > .target').boundingBox()
  const source = await page.locator('.target-order .row:has([id="text-h3-6-c1"]) > .source').boundingBox()
  if (!source || !target) throw new Error('expected both cells to be shown')
  expect(source.x > target.x + target.width - 1).toBe(width === 1280)
  expect(source.y >= target.y + target.height).toBe(width === 360)
  if (width === 1280) expect(await page.locator('.in-target-order a').first().isVisible()).toBe(true)
})

test('what is chosen stands in the address, and is there again without it', async () => {
  const page = await open()
  await page.locator('#order-target').check()
  await page.locator('#view-omissions').check()
  await page.locator('#view-review').check()
  expect(page.url()).toMatch(/\?order=target&omissions=yes&review=yes$/)
  await page.goto(pathToFileURL(join(folder, readerPage)).href)
  expect(await page.locator('#order-target').isChecked()).toBe(true)
  expect(await page.locator('#view-omissions').isChecked()).toBe(true)
  await page.goto(`${pathToFileURL(join(folder, readerPage)).href}?view=target`)
  expect(await page.locator('#order-source').isChecked()).toBe(true)
  expect(await page.locator('#view-target').isChecked()).toBe(true)
})

test.each([true, false])('what was left out is folded and unfolded (script: %s)', async javaScriptEnabled => {
  const page = await open('', { javaScriptEnabled })
  const omission = page.locator('[id="omission-6-16-i2"]')
  const fold = page.locator('#section-6-16 .fold a')
  expect(await fold.isVisible()).toBe(false)
  await page.locator('#view-omissions').check()
  expect(await omission.isVisible()).toBe(false)
  expect(await fold.textContent()).toBe('訳出なし：1節')
  await fold.click()
  await expect.poll(() => omission.isVisible()).toBe(true)
})

test.each([
  true,
  false
])('a place in the other text leads there, and back to its row (script: %s)', async javaScriptEnabled => {
  const page = await open('', { javaScriptEnabled })
  await page.locator('[id="2--h3-2"] a.place').click()
  await expect.poll(() => page.locator('[id="text-h3-2"]').isVisible()).toBe(true)
  if (javaScriptEnabled) expect(await page.locator('.source-order').isVisible()).toBe(false)
  await page.locator('.target-order .to-row[href="#6-16-i1--h3-6-c1"]').click()
  await expect.poll(() => page.locator(`[id="${clause}"]`).isVisible()).toBe(true)
  if (javaScriptEnabled) expect(await page.locator('.target-order').isVisible()).toBe(false)
})

test('a link to a clause opens in the order that was chosen', async () => {
  const page = await open(`?order=target#${clause}`)
  expect(await page.locator('.source-order').isVisible()).toBe(false)
  expect(await page.locator('.target-order .target .lit').textContent()).toContain('放管服')
  await page.locator('.target-order .row:has([id="text-h3-2"]) .permalink').click()
  await expect
    .poll(async () => (await page.locator('.target-order .target .lit').allTextContents()).join())
    .toContain('自主的革新能力')
  expect(page.url()).toMatch(/\?order=target#2--h3-2$/)
})

test('a clause that the chosen order does not hold is shown in the other, and the address says so', async () => {
  const page = await open('?order=target#omission-6-16-i2')
  expect(await page.locator('[id="omission-6-16-i2"]').isVisible()).toBe(true)
  expect(page.url()).toMatch(/html#omission-6-16-i2$/)
})

test('the place in the text is kept when the order changes', async () => {
  const page = await open('', { viewport: { width: 1280, height: 300 } })
  const top = (selector: string) =>
    page.locator(selector).evaluate(row => Math.round(row.getBoundingClientRect().top))
  await page.locator('#section-6-16 > .row.heading').evaluate(row => row.scrollIntoView())
  const before = await top('#section-6-16 > .row:has([id="6-16-i1--h3-6-c1"])')
  await page.locator('.source-order .to-views').dispatchEvent('click')
  await page.locator('#order-target').check()
  const row = '.target-order .row:has([id="text-h3-6-c1"])'
  expect(Math.abs((await top(row)) - before)).toBeLessThan(150)
})

test('the bar above the columns names the section, and opens contents and views on a phone', async () => {
  const page = await open('', { viewport: { width: 360, height: 600 } })
  await page.locator('#section-6').evaluate(section => section.scrollIntoView())
  await expect.poll(() => page.locator('.source-order .here').first().textContent()).toContain('营造高质量')
  const before = await page.evaluate('scrollY')
  await page.locator('.source-order .to-views').dispatchEvent('click')
  expect(await page.locator('.views').evaluate(views => views.matches(':popover-open'))).toBe(true)
  await page.keyboard.press('Escape')
  await expect.poll(() => page.locator('.views[popover]').count()).toBe(0)
  expect(await page.evaluate('scrollY')).toBe(before)
  await page.locator('.source-order .to-contents').dispatchEvent('click')
  await page.locator('.contents .in-source-order a').first().click()
  await expect.poll(() => page.locator('.contents[popover]').count()).toBe(0)
})

test('a link to a clause whose side is not shown lights its counterpart', async () => {
  const page = await open(`?view=source#${clause}`)
  expect(await page.locator('.source-order .source .lit').textContent()).toContain('放管服')
  expect(await page.locator(`[id="${clause}"]`).isVisible()).toBe(false)
})

test('another language of the interface shows the same place in the same view', async () => {
  const page = await open(`?view=source#${clause}`)
  await page.locator('.languages a[lang="en"]').click()
  await page.waitForURL(url => url.pathname.includes('/en/'))
  expect(page.url()).toMatch(new RegExp(`\\?view=source#${clause}$`))
})

test('an address that is cut off within a character opens the page', async () => {
  const page = await open('#%E4%B8')
  expect(await page.locator('.source-order').isVisible()).toBe(true)
})

test('what is tapped stays lit after the finger is lifted, also where it stands elsewhere', async () => {
  const page = await open('', { hasTouch: true, isMobile: true, viewport: { width: 360, height: 800 } })
  const segment = page.locator(`[id="${clause}"] .segment`)
  const { width = 0, height = 0 } = (await segment.boundingBox()) ?? {}
  await segment.tap({ position: { x: width - 5, y: height - 5 } })
  expect(await page.locator('.source-order .source .lit').textContent()).toContain('放管服')
  expect(await page.locator('.copy').first().isVisible()).toBe(true)
  expect(await page.evaluate('getComputedStyle(document.querySelector(".copy")).opacity')).toBe('1')
})

test('the section that is read is marked in the contents', async () => {
  const page = await open('', { viewport: { width: 1280, height: 400 } })
  const current = page.locator('.contents [aria-current="location"]')
  await page.locator('#section-6').evaluate(section => section.scrollIntoView())
  await expect.poll(() => current.textContent()).toMatch(/六、营造高质量发展环境/)
  await page.locator('#order-target').evaluate(input => (input as { click?: () => void }).click?.())
  await page.locator('[id="text-h3-2"]').evaluate(segment => segment.scrollIntoView())
  await expect.poll(() => current.textContent()).toMatch(/2\. 自主的革新能力の向上/)
  expect(await current.count()).toBe(1)
})

test.each([
  360, 1280
])('a term opens a card by keyboard and Escape gives the focus back (%d px)', async width => {
  const page = await open('', { viewport: { width, height: 800 } })
  const term = page.locator(`[id="${clause}"] a.term`).first()
  await term.focus()
  await page.keyboard.press('Enter')
  const card = page.locator('#page-card')
  expect(await card.isVisible()).toBe(true)
  expect(await card.textContent()).toMatch(/放管服.*行政の簡素化を内容とする改革。/s)
  expect(await active(page, 'id')).toBe('page-card')
  expect(page.url()).not.toContain('#term')
  const box = await card.boundingBox()
  expect(box && box.x >= 0 && box.x + box.width <= width && box.y + box.height <= 800).toBe(true)
  await page.keyboard.press('Escape')
  expect(await card.isVisible()).toBe(false)
  expect(await active(page, 'className')).toBe('term')
})

test('a card leads to the concordance of its term', async () => {
  const page = await open('', { hasTouch: true })
  await page.locator(`[id="${clause}"] a.term`).first().tap()
  await page.locator('#page-card .to-concordance a').tap()
  await page.waitForURL(/\/ja\/terms\/fangguanfu\/index\.html$/)
})

test('a note opens where it is used, and its button closes it', async () => {
  const page = await open()
  await page.locator(`[id="${clause}"] a.note-mark`).click()
  const card = page.locator('#page-card')
  expect(await card.textContent()).toContain('行政の簡素化を内容とする改革である')
  await card.locator('.close').click()
  expect(await card.isVisible()).toBe(false)
})

const copied = `深化“放管服”改革
「放管服」改革（注）の深化等

关于促进高质量发展的若干意见（国发〔2020〕7号・2020年7月17日発表） 六、营造高质量发展环境 （十六）优化营商环境 [簡体中国語・構成（要約）・公式の条文ではない]
公式の原文：http://www.gov.cn/content_5527765.htm
質の高い発展の促進に関する若干の意見 【構成】 6. 質の高い発展環境の形成促進 [日本語・要約・ある会社]
https://example.org/taiyaku/ja/kokka-koshinku/zh-Hans--ja/index.html#${clause}`

/** Take what a page writes to the clipboard; the clipboard of the machine stays as it is. */
const takeClipboard = `
  navigator.clipboard.writeText = async text => { globalThis.written = text }`

test('both texts are copied with their citation by keyboard, and the page says so', async () => {
  const page = await open()
  await page.evaluate(takeClipboard)
  await page.locator(`[id="${clause}"] .permalink`).focus()
  await page.keyboard.press('Tab')
  expect(await active(page, 'className')).toBe('copy')
  expect(await active(page, 'ariaLabel')).toMatch(/^両言語を出典とともにコピー: 「放管服」改革/)
  await page.keyboard.press('Enter')
  await expect
    .poll(() => page.locator('#page-status').textContent())
    .toBe('両言語を出典とともにコピーしました')
  expect(await page.evaluate('written')).toBe(copied)
})

test('the same is copied in the order of the target', async () => {
  const page = await open('?order=target')
  await page.evaluate(takeClipboard)
  await page.locator('.target-order .row:has([id="text-h3-6-c1"])').hover()
  await page.locator('.target-order .row:has([id="text-h3-6-c1"]) .copy').click()
  expect(await page.evaluate('written')).toBe(copied)
})

test('what nobody has reviewed, and what was left out, is copied with that', async () => {
  const page = await open()
  await page.evaluate(takeClipboard)
  await page.locator('[id="omission-6-16-i2"]').hover()
  await page.locator('[id="omission-6-16-i2"] .copy').click()
  expect(await page.evaluate('written')).toMatch(
    /^放宽市场准入\n— 訳出なし\n\n.*\n公式の原文：.*\n\[機械・未確認\]\nhttps:/
  )
})

test('where a page may not write to the clipboard, the text is selected to be copied by hand', async () => {
  const page = await open()
  await page.evaluate('navigator.clipboard.writeText = async () => { throw new Error("refused") }')
  await page.evaluate('document.execCommand = () => false')
  await page.locator(`[id="${clause}"] .copy`).focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => active(page, 'value')).toBe(copied)
  expect(await page.evaluate('getSelection().toString()')).toBe(copied)
  expect(await page.locator('#page-status').textContent()).toBe('次の文章を選んでコピーしてください')
})

test('without script there is no button that does nothing', async () => {
  const page = await open('', { javaScriptEnabled: false })
  expect(await page.locator('main button').count()).toBe(0)
})
