import { expect, test } from 'vitest'
import { largestBody } from '../../../pipeline/server/read-body.ts'
import { type Asked, ask, makeDeskCorpus, ownHeaders, readFiles, serve, view } from './desk-server.ts'

const folder = makeDeskCorpus()
const server = await serve(folder)
const { port } = new URL(server.origin)
const own = ownHeaders(server)
const before = readFiles(folder)
const { version } = await view(server)
const body = JSON.stringify({
  document: 'parks',
  bitext: 'zh-Hans--ja',
  version,
  deed: { type: 'accept', beads: ['h1--h1'] }
})

test('the address with the key gives the page and a cookie that scripts and other sites cannot use', async () => {
  const { status, headers, text } = await ask(server, `/?key=${server.key}`)
  expect(status).toBe(200)
  expect(headers['set-cookie']).toEqual([`taiyaku-${port}=${server.key}; Path=/; HttpOnly; SameSite=Strict`])
  expect(headers['content-security-policy']).toMatch(/^default-src 'none'; .*frame-ancestors 'none'/)
  expect(headers['content-security-policy']).not.toMatch(/unsafe|\*|https?:/)
  expect(text).toMatch(/^<!DOCTYPE html>/)
  expect(text).not.toContain(server.key)
})

test('only the loopback interface is listened on', async () => {
  expect(new URL(server.url).hostname).toBe('127.0.0.1')
})

const refused: Record<string, Asked['headers']> = {
  'no key': { ...own, cookie: undefined },
  'another key': { ...own, cookie: `taiyaku-${port}=${'x'.repeat(32)}` },
  'half a key': { ...own, cookie: `taiyaku-${port}=${server.key.slice(0, 16)}` },
  'the key of another port': { ...own, cookie: `taiyaku-1=${server.key}` },
  'another host': { ...own, host: 'evil.example' },
  'another host with the same port': { ...own, host: `evil.example:${port}` },
  'a host that starts like ours': { ...own, host: `localhost.evil.example:${port}` },
  'another port': { ...own, host: '127.0.0.1:1' },
  'another origin': { ...own, origin: 'http://evil.example' },
  'an opaque origin': { ...own, origin: 'null' },
  'an origin on another port': { ...own, origin: 'http://127.0.0.1:1' },
  'our origin by another name': { ...own, origin: `http://localhost:${port}` },
  'another site': { ...own, 'sec-fetch-site': 'cross-site' },
  'another port of this site': { ...own, 'sec-fetch-site': 'same-site' }
}

test.each(Object.keys(refused))('%s is refused, whatever it asks for', async name => {
  const headers = refused[name] ?? {}
  for (const path of ['/api/act', '/api/undo'])
    expect((await ask(server, path, { method: 'POST', headers, body })).status).toBe(403)
  for (const path of ['/api/documents', '/api/events', '/assets/desk.js', '/nothing', '/'])
    expect((await ask(server, path, { headers })).status).toBe(403)
  expect(readFiles(folder)).toEqual(before)
})

test('what would change something is refused without an origin, and from the address bar', async () => {
  for (const headers of [
    { ...own, origin: undefined },
    { ...own, 'sec-fetch-site': 'none' }
  ])
    expect((await ask(server, '/api/act', { method: 'POST', headers, body })).status).toBe(403)
  expect(readFiles(folder)).toEqual(before)
})

test('a key in the address counts for the page alone', async () => {
  for (const path of ['/api/documents', '/assets/desk.js'])
    expect((await ask(server, `${path}?key=${server.key}`)).status).toBe(403)
  const headers = { ...own, cookie: undefined }
  const answer = await ask(server, `/api/act?key=${server.key}`, { method: 'POST', headers, body })
  expect(answer.status).toBe(403)
})

test.each(['localhost', '127.0.0.1', 'LOCALHOST', '[::1]'])('%s is a name of this machine', async name => {
  const headers = { ...own, host: `${name}:${port}`, origin: undefined }
  expect((await ask(server, '/api/documents', { headers })).status).toBe(200)
})

test.each([
  '/../package.json',
  '/assets/../page.ts',
  '/assets/%2e%2e/page.ts',
  '/assets/..%2fpage.ts',
  '/assets/',
  '/assets/constructor',
  '/__proto__',
  '/api/bitext?document=..&bitext=zh-Hans--ja',
  '/api/bitext?document=../corpus/parks&bitext=zh-Hans--ja',
  '/api/bitext?document=parks%00&bitext=zh-Hans--ja',
  '/api/bitext?document=parks&bitext=../../x',
  '/api/bitext?document=parks&bitext=__proto__',
  '/api/bitext',
  '//evil.example/api/documents',
  '/%ff'
])('%s leads nowhere', async path => {
  const { status, text } = await ask(server, path, { headers: own })
  expect(status).toBe(404)
  expect(text).not.toMatch(/\/(?:work|home|tmp)\/| at |Error:/)
})

const faults: Array<[string, number, Asked]> = [
  ['a body that is none', 400, { body: '' }],
  ['a body that is no JSON', 400, { body: '{' }],
  ['a body that is no UTF-8', 400, { body: Buffer.from([0x22, 0xff, 0x22]) }],
  ['an action of another kind', 400, { body: body.replace('"accept"', '"burn"') }],
  ['an action with more than there is', 400, { body: body.replace('{', '{"more":1,') }],
  ['an action without a version', 400, { body: body.replace(/"version":"\w+",/, '') }],
  ['JSON sent as a form', 415, { headers: { ...own, 'content-type': 'text/plain' } }],
  ['JSON sent as nothing', 415, { headers: { ...own, 'content-type': undefined } }],
  ['a long body', 413, { body: Buffer.alloc(largestBody + 1, 0x20) }],
  [
    'a long body of unknown length',
    413,
    {
      headers: { ...own, 'transfer-encoding': 'chunked' },
      body: Buffer.alloc(largestBody * 2, 0x20)
    }
  ],
  ['an action on another document', 404, { body: body.replace('"parks"', '"../parks"') }],
  ['a method that is none of the path', 405, { method: 'PUT' }]
]

test.each(faults)('%s is refused with %d, and nothing is written', async (_, status, asked) => {
  const answer = await ask(server, '/api/act', { method: 'POST', headers: own, body, ...asked })
  expect(answer.status).toBe(status)
  expect(answer.text).not.toMatch(/\n\s+at |Error:/)
  expect(readFiles(folder)).toEqual(before)
})

test('reading does not take what changes, nor the other way round', async () => {
  expect((await ask(server, '/api/documents', { method: 'POST', headers: own, body })).status).toBe(405)
  expect((await ask(server, '/api/act', { headers: own })).headers.allow).toBe('POST')
})
