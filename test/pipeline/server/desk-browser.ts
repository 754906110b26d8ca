import type { BrowserContextOptions, Page } from 'playwright-core'
import { browser } from '../../browser/browser.ts'
import { makeDeskCorpus, type Running, readFiles, serve } from './desk-server.ts'

/** The alignment file of the document that is served. */
export const alignment = 'parks/alignment/zh-Hans--ja.yaml'

/** Open the review page; what the console says, and every request that leaves the server, is a fault. */
export async function open(server: Running, options: BrowserContextOptions = {}) {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const faults: string[] = []
  page.on('console', message => faults.push(message.text()))
  page.on('pageerror', error => faults.push(String(error)))
  page.on('request', request => {
    if (!request.url().startsWith(server.origin)) faults.push(request.url())
  })
  await page.goto(server.url)
  await page.locator('body[data-ready]').waitFor()
  return { page, context, faults }
}

/** Serve a corpus of its own, and open its page. */
export async function start(files: Parameters<typeof makeDeskCorpus>[0] = {}, options = {}) {
  const folder = makeDeskCorpus(files)
  const server = await serve(folder)
  const lines = () => (readFiles(folder)[alignment] ?? '').split('\n').filter(line => line.startsWith('- '))
  return { folder, server, lines, ...(await open(server, options)) }
}

/** What the page says. */
export const said = (page: Page) => page.locator('#desk-status').textContent()
/** What the page warns of. */
export const warned = (page: Page) => page.locator('#desk-alert').textContent()
/** The id of the bead shown. */
export const shown = (page: Page) => page.locator('#desk-bead-body code').first().textContent()
/** How much the page says is left. */
export const left = (page: Page) => page.locator('#desk-left').textContent()
/** Press one key after the other. */
export const press = async (page: Page, ...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key)
}
