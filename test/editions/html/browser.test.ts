import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { browser, overflow, violations } from '../../browser/browser.ts'
import { pages, readerPage, writeSite } from './pages.ts'

const widths = [360, 1280] as const
let folder: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'taiyaku-render-'))
  writeSite(folder)
})

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
})

/** Open a page from disk; what the console says and every request that leaves the disk is a fault. */
async function open(path: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const faults: string[] = []
  page.on('console', message => faults.push(message.text()))
  page.on('pageerror', error => faults.push(String(error)))
  page.on('request', request => {
    if (!request.url().startsWith('file:')) faults.push(request.url())
  })
  const [file = '', query = ''] = path.split(/(?=[?#])/)
  await page.goto(pathToFileURL(join(folder, file)).href + query)
  return { page, context, faults }
}

const cases = pages
  .filter(({ path }) => path.includes('/'))
  .flatMap(({ path }) => widths.map(width => ({ path, width })))

test.each(cases)('$path has no fault at $width px: no violation, no overflow, no request', async ({
  path,
  width
}) => {
  const { page, context, faults } = await open(path, { viewport: { width, height: 800 } })
  expect(faults).toEqual([])
  expect(await overflow(page)).toBe(0)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await violations(page), colorScheme).toEqual([])
  }
  await context.close()
})

test('the policy refuses script and style in the page', async () => {
  const { page, context, faults } = await open(readerPage)
  await page.evaluate(`
    const script = document.createElement('script')
    script.textContent = 'document.title = "hacked"'
    document.head.append(script)
  `)
  expect(await page.title()).not.toBe('hacked')
  expect(faults.join()).toMatch(/Content Security Policy/)
  await context.close()
})

test('source and target stand side by side on a desktop, one below the other on a phone', async () => {
  for (const width of widths) {
    const { page, context } = await open(readerPage, { viewport: { width, height: 800 } })
    const source = await page.locator('#section-6-16 .cell.source').nth(1).boundingBox()
    const target = await page.locator('#section-6-16 .cell.target').nth(1).boundingBox()
    if (!source || !target) throw new Error('expected both cells to be shown')
    expect(target.y >= source.y + source.height).toBe(width === 360)
    expect(target.x > source.x + source.width - 1).toBe(width === 1280)
    await context.close()
  }
})

const shown = async (page: Page) => ({
  source: await page.locator('#section-6-16 .cell.source').nth(1).isVisible(),
  target: await page.locator('#section-6-16 .cell.target').nth(1).isVisible(),
  omission: await page.locator('[id="omission-6-16-i2"]').isVisible()
})

test.each([true, false])('the view can be chosen (script: %s)', async javaScriptEnabled => {
  const { page, context } = await open(readerPage, { javaScriptEnabled })
  expect(await shown(page)).toEqual({ source: true, target: true, omission: true })
  await page.locator('#view-source').check()
  expect(await shown(page)).toEqual({ source: true, target: false, omission: false })
  await page.locator('#order-source').check()
  await page.locator('#view-target').check()
  expect(await page.locator('.target-order').isVisible()).toBe(javaScriptEnabled)
  await page.locator('#order-source').check()
  expect(await shown(page)).toEqual({ source: false, target: true, omission: false })
  await page.locator('#view-both').check()
  await page.locator('#view-omissions').check()
  expect(await shown(page)).toEqual({ source: true, target: true, omission: false })
  await context.close()
})

test.each([
  true,
  false
])('states and scores are shown to those who ask (script: %s)', async javaScriptEnabled => {
  const { page, context } = await open(readerPage, { javaScriptEnabled })
  const state = page.locator('[id="6--h3-6"] .state')
  expect(await state.isVisible()).toBe(false)
  expect(await page.locator('[id="2--h3-2"] .state').isVisible()).toBe(true)
  await page.locator('#view-review').check()
  expect(await state.textContent()).toMatch(/機械.*確度0\.88/)
  expect(await state.isVisible()).toBe(true)
  await context.close()
})

test.each([
  { width: 360, javaScriptEnabled: true, shown: false },
  { width: 360, javaScriptEnabled: false, shown: true },
  { width: 1280, javaScriptEnabled: true, shown: true }
])('contents at $width px (script: $javaScriptEnabled) are open: $shown', async ({
  width,
  shown,
  ...options
}) => {
  const { page, context } = await open(readerPage, { viewport: { width, height: 800 }, ...options })
  const entry = page.locator('.contents li a').first()
  expect(await entry.isVisible()).toBe(shown)
  if (!shown) await page.locator('.contents summary').click()
  expect(await entry.isVisible()).toBe(true)
  await context.close()
})

test('what has the focus of the keyboard is outlined', async () => {
  const { page, context } = await open(readerPage)
  const outlines = new Set<unknown>()
  for (let press = 0; press < 40; press += 1) {
    await page.keyboard.press('Tab')
    outlines.add(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle'))
  }
  expect([...outlines]).toEqual(['solid'])
  await context.close()
})

test('a view in the address is shown, and the chosen one stands there', async () => {
  const { page, context } = await open(`${readerPage}?view=source`)
  expect(await shown(page)).toEqual({ source: true, target: false, omission: false })
  await page.locator('#view-target').check()
  expect(page.url()).toMatch(/\?view=target&order=target$/)
  await page.locator('#view-both').check()
  expect(page.url()).toMatch(/index\.html$/)
  await context.close()
})

test('pointing at or focusing a clause lights its counterparts wherever they stand', async () => {
  const { page, context } = await open(readerPage)
  const lit = () => page.locator('.lit').count()
  await page.locator('#section-2 > .row.heading .segment').first().hover()
  expect(await lit()).toBe(6)
  await page.locator('[id="6-16-i1--h3-6-c1"] a.permalink').focus()
  expect(await lit()).toBe(4)
  await context.close()
})

test('without script every link to a clause, a term and a note leads there', async () => {
  const { page, context } = await open(readerPage, { javaScriptEnabled: false })
  for (const selector of ['.bead a.term', '.bead a.note-mark', '.bead a.place', '.target-order a.to-row']) {
    const link = page.locator(selector).first()
    const href = (await link.getAttribute('href')) ?? ''
    await link.click()
    await expect.poll(() => page.url()).toMatch(new RegExp(`${href}$`))
    expect(await page.locator(`:target`).isVisible()).toBe(true)
  }
  await context.close()
})

test('the skip link comes first and leads to the text', async () => {
  const { page, context } = await open(readerPage)
  await page.keyboard.press('Tab')
  expect(await page.evaluate('document.activeElement.className')).toBe('skip')
  await page.keyboard.press('Enter')
  expect(page.url()).toMatch(/#page-main$/)
  await context.close()
})
