import type { IncomingMessage } from 'node:http'
import { expect, test } from 'vitest'
import { performAction, undoAction } from '../../../pipeline/server/act.ts'
import { findBitext, openDesk } from '../../../pipeline/server/desk.ts'
import { bitextName, viewDesk } from '../../../pipeline/server/desk-view.ts'
import { cookieName, refuseRequest } from '../../../pipeline/server/guard.ts'
import { openReview } from '../../../pipeline/server/review-corpus.ts'
import { settle } from '../../../pipeline/server/settle.ts'
import { watchCorpus } from '../../../pipeline/server/watch-corpus.ts'
import type { DeskEvent } from '../../../src/review-ui/protocol.ts'
import { document, makeCorpus, readFiles, writeFiles } from '../temporary-corpus.ts'

const name = 'zh-Hans--ja'
const path = `parks/alignment/${name}.yaml`

/** Open a corpus, and read its document. */
async function open(folder: string) {
  const desk = await openDesk({ corpus: folder })
  const read = async () => {
    const document = await desk.read('parks')
    const found = document && findBitext(document, name)
    if (!document || !found) throw new Error('expected the document with its bitext')
    return { ...found, document }
  }
  return { desk, read }
}

test('a document is read once, anew where its files changed, and one that is not there is nothing', async () => {
  const folder = makeCorpus()
  const { desk, read } = await open(folder)
  const first = await read()
  expect((await read()).document).toBe(first.document)
  writeFiles(folder, { 'parks/ja.md': document['ja.md'].replace('支援', '応援') })
  expect((await read()).view.version).not.toBe(first.view.version)
  expect(await desk.read('nowhere')).toBeUndefined()
  await expect(openDesk({ corpus: folder }, 'nowhere')).rejects.toThrow('no document nowhere')
})

test('a bitext is shown by its name with every bead, and how many are left', async () => {
  const { desk, read } = await open(makeCorpus())
  const { bitext, view } = await read()
  expect(bitextName(bitext)).toBe(name)
  expect(viewDesk('parks', bitext, desk.corpus().termbase)).toEqual(view)
  expect([view.left, view.beads]).toEqual([5, 5])
})

test('a deed writes, on what was seen alone, and is taken back to the byte', async () => {
  const folder = makeCorpus()
  const { desk, read } = await open(folder)
  const { view } = await read()
  const seen = { document: 'parks', bitext: name, version: view.version }
  const deed = { type: 'accept' as const, beads: ['1--1'] }
  const done = await performAction(desk, { ...seen, deed }, { reviewer: 'me' })
  expect(done).toMatchObject({ outcome: 'done', names: [path] })
  expect(readFiles(folder)[path]).toMatch(/^- .*id: 1--1, state: accepted.*reviewer: me/mu)
  expect(await performAction(desk, { ...seen, deed }, {})).toMatchObject({ outcome: 'conflict' })
  const { version } = (await read()).view
  expect(await undoAction(desk, { ...seen, version })).toMatchObject({ outcome: 'done' })
  expect(readFiles(folder)[path]).toBeUndefined()
})

test('decisions on beads that stand are settled without aligning again, and any other file is read again', async () => {
  const folder = makeCorpus()
  const { desk, read } = await open(folder)
  const { view, bitext } = await read()
  const deed = { type: 'accept' as const, beads: ['1--1'] }
  await performAction(desk, { document: 'parks', bitext: name, version: view.version, deed }, {})
  const text = readFiles(folder)[path] ?? ''
  const stateIn = (found: typeof bitext | undefined) =>
    found?.bitext.beads.find(({ id }) => id === '1--1')?.state
  expect(stateIn(await settle(bitext, text, desk.corpus()))).toBe('accepted')
  expect(await settle(bitext, text.replace('id: 1--1', 'id: other'), desk.corpus())).toBeUndefined()
  writeFiles(folder, { [path]: text.replace('state: accepted', 'state: rejected') })
  const again = await read()
  expect(stateIn(again.bitext)).not.toBe('accepted')
  expect(again.bitext.source).toBe(bitext.source)
})

test('a review tells of a deed, and of a text that was changed meanwhile', async () => {
  const folder = makeCorpus()
  const events: DeskEvent[] = []
  const review = await openReview({
    folders: { corpus: folder },
    stamp: {},
    tell: event => events.push(event)
  })
  const read = await review.read('parks')
  const version = (read && findBitext(read, name)?.view.version) ?? ''
  const deed = { type: 'accept' as const, beads: ['1--1'] }
  expect(await review.act({ document: 'parks', bitext: name, version, deed })).toMatchObject({
    outcome: 'done'
  })
  expect(events).toContainEqual({ type: 'progress' })
  expect(events).toContainEqual(expect.objectContaining({ type: 'changed', bitext: name }))
  events.length = 0
  writeFiles(folder, { 'parks/ja.md': document['ja.md'].replace('支援', '応援') })
  await review.look(['parks/ja.md'])
  expect(events).toContainEqual(expect.objectContaining({ type: 'changed', bitext: name }))
  await review.close()
})

test('a corpus that is watched says what changed, and what was received or is being written is no change', async () => {
  const folder = makeCorpus()
  const heard: string[] = []
  let settled = 0
  const watcher = await watchCorpus(folder, [], {
    changed: async paths => {
      heard.push(...paths)
    },
    settled: async () => {
      settled += 1
    }
  })
  writeFiles(folder, { 'parks/sources/notice.md': 'x', 'parks/.ja.md': 'x' })
  writeFiles(folder, { 'parks/ja.md': `${document['ja.md']}\n` })
  await expect.poll(() => heard, { timeout: 60_000 }).toContain('parks/ja.md')
  await expect.poll(() => settled, { timeout: 60_000 }).toBeGreaterThan(0)
  await watcher.close()
  expect(heard.filter(each => /sources|\.ja/.test(each))).toEqual([])
})

const gate = { port: 8000, token: 'secret' }
const own = { host: '127.0.0.1:8000', cookie: 'a=b; taiyaku-8000=secret' }

test.each([
  [undefined, 'GET', own, undefined],
  [undefined, 'GET', { host: 'localhost:8000' }, 'secret'],
  ['unexpected host', 'GET', { ...own, host: 'example.org' }, undefined],
  ['unexpected origin', 'POST', own, undefined],
  ['unexpected origin', 'GET', { ...own, origin: 'https://example.org' }, undefined],
  ['unexpected origin', 'GET', { ...own, 'sec-fetch-site': 'cross-site' }, undefined],
  ['missing key', 'GET', { host: own.host, cookie: 'taiyaku-8000=guess' }, undefined],
  [undefined, 'POST', { ...own, origin: 'http://127.0.0.1:8000' }, undefined]
])('%s is what %s with %j is answered', (reason, method, headers, key) => {
  expect(cookieName(gate)).toBe('taiyaku-8000')
  expect(refuseRequest({ method, headers } as unknown as IncomingMessage, gate, key)).toBe(reason)
})
