import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { browser } from '../browser/browser.ts'
import { runHere } from '../pipeline/run.ts'
import { makeFolder, readFiles } from '../pipeline/temporary-corpus.ts'
import { hostileCorpus } from './hostile-corpus.ts'
import { payloads } from './payloads.ts'

const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }
let output: string
let pages: string[]
let server: Server
let origin: string

beforeAll(async () => {
  const corpus = makeFolder(hostileCorpus)
  output = join(makeFolder(), 'out')
  const { status, stderr } = await runHere('build', '--corpus', corpus, '--output', output)
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  pages = Object.keys(readFiles(output)).filter(path => path.endsWith('.html'))
  server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '', 'http://x').pathname)
    const body = await readFile(join(output, path)).catch(() => undefined)
    const headers = { 'content-type': types[extname(path)] ?? 'text/plain', 'cache-control': 'max-age=600' }
    response.writeHead(body ? 200 : 404, headers).end(body)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
})
afterAll(() => {
  server?.close()
})

/** What in a page could run script or leave it: handlers, addresses that are scripts, elements that load. */
const dangers = `
  [...document.querySelectorAll('*')].flatMap(element =>
    [...element.attributes]
      .filter(({ name, value }) => /^on|^style$|^srcdoc$/i.test(name) ||
        (/^(?:href|src|action|formaction|data|xlink:href)$/i.test(name) &&
          /^[\\u0000-\\u0020]*(?:javascript|data|vbscript|blob):/i.test(value)))
      .map(({ name, value }) => element.tagName + ' ' + name + '=' + value)
      .concat(/^(?:IFRAME|OBJECT|EMBED|BASE|MARQUEE|AUDIO|VIDEO|IMG|STYLE|MATH)$/i.test(element.tagName) ? [element.tagName] : [])
  )`

/** Open a page as a browser shows it; what runs, what is asked for from elsewhere and what breaks a policy is a fault. */
async function open() {
  const found: string[] = []
  const context = await browser.newContext()
  await context.exposeFunction('hit', () => found.push('script ran'))
  // Routes would turn off the browser's cache, and each page load all scripts anew.
  context.on('request', request => {
    if (!request.url().startsWith(origin)) found.push(request.url())
  })
  const page = await context.newPage()
  page.on('dialog', dialog => dialog.dismiss())
  page.on('console', message => found.push(message.text()))
  page.on('pageerror', error => found.push(String(error)))
  const visit = async (address: string) => {
    await page.goto(origin + address, { waitUntil: 'load' })
    found.push(...(await page.evaluate<string[]>(dangers)))
  }
  return { page, context, found, visit }
}

test('hostile text runs nothing on any page, asks for nothing from elsewhere, and breaks no policy', async () => {
  expect(pages.length).toBeGreaterThan(4)
  const { page, context, found, visit } = await open()
  for (const path of pages) {
    await visit(path)
    for (let step = 0; step < 12; step += 1) await page.keyboard.press('Tab')
    expect({ path, found }).toEqual({ path, found: [] })
  }
  await context.close()
})

test('a hostile query is a text to search for', async () => {
  const { page, context, found, visit } = await open()
  for (const payload of payloads) {
    await visit(`en/search/index.html?q=${encodeURIComponent(payload)}`)
    expect(await page.inputValue('input[name="q"]')).toBe(payload.replace(/[\r\n]/g, ''))
    expect({ payload, found }).toEqual({ payload, found: [] })
  }
  await context.close()
})

test('hostile text is there as text', async () => {
  const page = await browser.newPage()
  await page.goto(pathToFileURL(join(output, 'en/hostile/zh-Hans--ja/index.html')).href)
  const text = (await page.evaluate<string>('document.body.textContent')).replace(/\s+/g, '')
  const seen = payloads.filter(payload => text.includes(payload.replace(/\s+/g, '')))
  // What is Markdown is read as Markdown: a link's address is no text.
  expect(seen.length).toBeGreaterThan(payloads.length * 0.7)
  await page.close()
})
