import { rmSync } from 'node:fs'
import { get } from 'node:http'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { under } from '../temporary-corpus.ts'
import {
  ask,
  deed,
  document,
  makeDeskCorpus,
  ownHeaders,
  type Running,
  serve,
  shared,
  view,
  writeFiles
} from './desk-server.ts'

/** Listen to the events of a server; gives those heard so far. */
async function listen(server: Running): Promise<Array<Record<string, unknown>>> {
  const heard: Array<Record<string, unknown>> = []
  const { cookie } = ownHeaders(server)
  await new Promise<void>(resolve => {
    get(`${server.origin}/api/events`, { headers: { cookie } }, response => {
      expect(response.headers['content-type']).toMatch(/^text\/event-stream/)
      let text = ''
      response.setEncoding('utf8').on('error', () => {})
      response.on('data', (chunk: string) => {
        const blocks = (text + chunk).split('\n\n')
        text = blocks.pop() ?? ''
        for (const block of blocks)
          if (block.startsWith('data: ')) heard.push(JSON.parse(block.slice('data: '.length)))
        resolve()
      })
    }).on('error', () => {})
  })
  return heard
}

const documents = async (server: Running) =>
  JSON.parse((await ask(server, '/api/documents', { headers: ownHeaders(server) })).text)

test('every page hears of a deed, and the output is built behind it', async () => {
  const build = vi.fn(async () => undefined)
  const server = await serve(makeDeskCorpus(), { build })
  await view(server)
  const pages = await Promise.all([listen(server), listen(server)])
  const { view: after } = await deed(server, { type: 'accept', beads: ['1--1'] })
  for (const heard of pages) {
    await expect
      .poll(() => heard)
      .toContainEqual({
        type: 'changed',
        document: 'parks',
        bitext: 'zh-Hans--ja',
        version: after.version
      })
    await expect.poll(() => heard, { timeout: 20_000 }).toContainEqual({ type: 'built' })
  }
  expect(build).toHaveBeenCalled()
})

test('what cannot be built is said', async () => {
  const folder = makeDeskCorpus()
  const server = await serve(folder, { build: async () => 'taiyaku: no' })
  const heard = await listen(server)
  writeFiles(folder, { 'parks/ja.md': `${document['ja.md']}\nさらに。\n` })
  await expect.poll(() => heard, { timeout: 20_000 }).toContainEqual({ type: 'built', fault: 'taiyaku: no' })
})

test('a text that is saved elsewhere is heard of, with a version of its own', async () => {
  const folder = makeDeskCorpus()
  const server = await serve(folder)
  const { version } = await view(server)
  const heard = await listen(server)
  writeFiles(folder, { 'parks/ja.md': document['ja.md'].replace('支援', '応援') })
  await expect.poll(() => heard.find(({ type }) => type === 'changed'), { timeout: 20_000 }).toBeDefined()
  const { version: now } = await view(server)
  expect(now).not.toBe(version)
  expect(heard.find(({ type }) => type === 'changed')?.version).toBe(now)
})

test('a changed termbase changes what is shown of every document', async () => {
  const folder = makeDeskCorpus()
  const server = await serve(folder)
  const { version } = await view(server)
  const heard = await listen(server)
  writeFiles(folder, { 'termbase.yaml': 'concepts:\n  park: { terms: { zh-Hans: [园区], ja: [園区] } }\n' })
  await expect.poll(() => heard.some(({ type }) => type === 'changed'), { timeout: 20_000 }).toBe(true)
  const now = await view(server)
  expect(now.version).not.toBe(version)
  expect(Object.keys(now.concepts)).toEqual(['park'])
  writeFiles(folder, shared)
})

test('documents that come, go or have faults are listed so', async () => {
  const folder = makeDeskCorpus()
  const server = await serve(folder)
  await expect
    .poll(() => documents(server))
    .toEqual({
      documents: [{ document: 'parks', bitexts: [{ bitext: 'zh-Hans--ja', left: 5, beads: 5 }], faults: [] }],
      faults: []
    })
  const names = async () =>
    (await documents(server)).documents.map((each: { document: string }) => each.document)
  writeFiles(folder, under('other'))
  await expect.poll(names, { timeout: 20_000 }).toEqual(['other', 'parks'])
  rmSync(join(folder, 'parks'), { recursive: true })
  await expect.poll(names, { timeout: 20_000 }).toEqual(['other'])
  writeFiles(folder, { 'other/document.yaml': 'title: 1\n' })
  await expect
    .poll(async () => (await documents(server)).documents[0].faults.join(), { timeout: 20_000 })
    .toMatch(/other\/document\.yaml:1/)
})

test('with one document asked for, the others are not there', async () => {
  const folder = makeDeskCorpus(under('other'))
  const server = await serve(folder, { document: 'other' })
  expect((await documents(server)).documents).toHaveLength(1)
  const path = '/api/bitext?document=parks&bitext=zh-Hans--ja'
  expect((await ask(server, path, { headers: ownHeaders(server) })).status).toBe(404)
  await expect(serve(folder, { document: 'nope' })).rejects.toThrow('no document nope')
  await expect(serve(`${folder}/nope`)).rejects.toThrow('cannot read the corpus')
})
