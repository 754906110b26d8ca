import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { openListeners } from '../../../pipeline/server/events.ts'
import { commonHeaders, html, json, send } from '../../../pipeline/server/respond.ts'
import { chooseLanguage, routes } from '../../../pipeline/server/routes.ts'
import { shippedInterface } from '../../../src/wording/index.ts'
import { afterTests } from '../../clean-up.ts'

/** Answer every request in one way, until the tests of the file are done. */
async function answering(answer: (response: ServerResponse) => void): Promise<string> {
  const server = createServer((_, response) => answer(response))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  afterTests(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}

test('an answer is sent whole, with the headers that keep it from others', async () => {
  const response = await fetch(await answering(response => send(response, json(409, { text: '放管服' }))))
  expect(response.status).toBe(409)
  expect(await response.json()).toEqual({ text: '放管服' })
  for (const [name, value] of Object.entries(commonHeaders)) expect(response.headers.get(name)).toBe(value)
  expect(html(200, '<p>').type).toBe('text/html; charset=utf-8')
})

test('every page that listens hears what is told, and its stream ends when the server does', async () => {
  const listeners = openListeners()
  const url = await answering(listeners.add)
  const pages = await Promise.all([fetch(url), fetch(url)])
  listeners.tell({ type: 'progress' })
  listeners.close()
  for (const page of pages) expect(await page.text()).toBe('retry: 1000\n\ndata: {"type":"progress"}\n\n')
})

test.each([
  ['', undefined, 'en'],
  ['', 'fr-FR, ja;q=0.8, en;q=0.5', 'ja'],
  ['', 'zh-TW', 'zh-Hans'],
  ['?language=ja', 'en', 'ja'],
  ['?language=xx', 'de, fr', 'en']
])('of the address "%s" and the languages %s of the browser comes %s', (query, languages, chosen) => {
  const request = { headers: { 'accept-language': languages } } as IncomingMessage
  expect(chooseLanguage(request, new URL(`http://127.0.0.1/${query}`), shippedInterface)).toBe(chosen)
})

test('what changes something is asked for by POST alone', () => {
  const posts = [...routes].filter(([, { method }]) => method === 'POST').map(([path]) => path)
  expect(posts).toEqual(['/api/act', '/api/undo'])
})
