import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { record, undoLast } from '../../../pipeline/decide/journal.ts'
import { makeFolder, readFiles, writeFiles } from '../temporary-corpus.ts'

/** A corpus of two files, as an acceptance left them, and the journal. */
async function makeAccepted() {
  const folder = makeFolder({ 'corpus/a.yaml': 'a2', 'corpus/b.yaml': 'b1' })
  const corpus = join(folder, 'corpus')
  await record(corpus, [
    { name: 'a.yaml', before: 'a1', after: 'a2', beads: 1, refreshed: 0 },
    { name: 'b.yaml', before: null, after: 'b1', beads: 2, refreshed: 0 }
  ])
  const journal = join(folder, '.taiyaku/corpus/undo')
  const acts = () => readdirSync(journal).map(name => join(journal, name))
  return { corpus, acts }
}

test('all files of an acceptance are put back; one that it made goes', async () => {
  const { corpus } = await makeAccepted()
  expect(await undoLast(corpus, true)).toMatchObject([{ name: 'a.yaml' }, { name: 'b.yaml' }])
  expect(readFiles(corpus)).toEqual({ 'a.yaml': 'a2', 'b.yaml': 'b1' })
  expect(await undoLast(corpus)).toMatchObject([
    { name: 'a.yaml', beads: 1, refreshed: 0 },
    { name: 'b.yaml' }
  ])
  expect(readFiles(corpus)).toEqual({ 'a.yaml': 'a1' })
  expect(await undoLast(corpus)).toBeUndefined()
})

test('one file that was changed since leaves all of them as they are', async () => {
  const { corpus } = await makeAccepted()
  writeFiles(corpus, { 'b.yaml': 'mine' })
  await expect(undoLast(corpus)).rejects.toThrow('b.yaml was changed since it was accepted')
  expect(readFiles(corpus)).toEqual({ 'a.yaml': 'a2', 'b.yaml': 'mine' })
})

test('an undo that was interrupted is finished by the next', async () => {
  const { corpus } = await makeAccepted()
  writeFiles(corpus, { 'a.yaml': 'a1' })
  await undoLast(corpus)
  expect(readFiles(corpus)).toEqual({ 'a.yaml': 'a1' })
})

test('the last twenty acceptances are kept, and a broken entry is named', async () => {
  const { corpus, acts } = await makeAccepted()
  for (let at = 0; at < 25; at += 1)
    await record(corpus, [{ name: 'a.yaml', before: `a${at}`, after: `a${at + 1}`, beads: 1, refreshed: 0 }])
  expect(acts()).toHaveLength(20)
  writeFiles(corpus, { 'a.yaml': 'a25' })
  await undoLast(corpus)
  expect(readFiles(corpus)['a.yaml']).toBe('a24')
  const last = acts().at(-1) ?? ''
  writeFileSync(last, '{')
  await expect(undoLast(corpus)).rejects.toThrow(`cannot read ${last}: nothing was undone`)
})

test('what version 0.1.0 kept can be undone, and goes from where it was', async () => {
  const folder = makeFolder({ 'corpus/a.yaml': 'a2' })
  const corpus = join(folder, 'corpus')
  const own = createHash('sha256').update(corpus).digest('hex').slice(0, 16)
  const after = createHash('sha256').update('a2').digest('hex')
  writeFiles(folder, {
    [`node_modules/.cache/taiyaku/accepted/${own}/000000007.json`]: JSON.stringify([
      { name: 'a.yaml', before: 'a1', after, beads: 1 }
    ]),
    [`node_modules/.cache/taiyaku/locks/${own}/0123`]: '1'
  })
  await record(corpus, [{ name: 'a.yaml', before: 'a2', after: 'a3', beads: 1, refreshed: 0 }])
  writeFiles(corpus, { 'a.yaml': 'a3' })
  await undoLast(corpus)
  expect(readFiles(corpus)).toEqual({ 'a.yaml': 'a2' })
  await undoLast(corpus)
  expect(readFiles(corpus)).toEqual({ 'a.yaml': 'a1' })
  expect(Object.keys(readFiles(join(folder, 'node_modules')))).toEqual([])
})

test('a byte order mark and UTF-16 stay when an acceptance is taken back', async () => {
  const folder = makeFolder()
  const corpus = join(folder, 'corpus')
  for (const [name, encoding] of [
    ['a.yaml', 'utf8'],
    ['b.yaml', 'utf16le']
  ] as const) {
    writeFiles(corpus, { [name]: Buffer.from('\uFEFF訳2', encoding) })
    await record(corpus, [{ name, before: '訳1', after: '訳2', beads: 1, refreshed: 0 }])
    await undoLast(corpus)
    expect(readFileSync(join(corpus, name))).toEqual(Buffer.from('\uFEFF訳1', encoding))
  }
})
