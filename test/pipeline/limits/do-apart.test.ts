import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { expect, test, vi } from 'vitest'
import { doApart } from '../../../pipeline/limits/do-apart.ts'
import { runHere } from '../run.ts'
import { makeCorpus, makeFolder, writeFiles } from '../temporary-corpus.ts'

// Threads that read the sources are what is looked at here.
vi.unmock('../../../pipeline/worker-pool.ts')

const paragraph = 'The council supports small enterprises, and builds a hundred parks by 2025.\n\n'

test('a large text is read in a thread apart as a small one is here', async () => {
  const folder = makeFolder({ 'small.md': paragraph, 'large.md': paragraph.repeat(2000) })
  const [small, large] = ['small.md', 'large.md'].map(name => join(folder, name))
  const read = (file = '') => doApart('import', [file, { locale: 'en' }], [file])
  const { markdown } = await read(small)
  expect((await read(large)).markdown).toHaveLength(markdown.length + 1999 * paragraph.length)
})

test('what is wrong with a file is told as it is here', async () => {
  const file = join(makeFolder({ 'a.docx': 'no archive' }), 'a.docx')
  await expect(doApart('import', [file, {}], [file])).rejects.toThrow(
    /a\.docx:1:1: Unexpected bytes, expected a DOCX file: /
  )
})

test('a job that takes more time or memory than it may is stopped and named', async () => {
  const file = join(makeFolder({ 'a.md': paragraph.repeat(2000) }), 'a.md')
  const limited = (limits: { time: number; memory: number }) => doApart('import', [file, {}], [file], limits)
  await expect(limited({ time: 1, memory: 9000 })).rejects.toThrow(
    `cannot read ${file}: it takes more than 0.001 s`
  )
  await expect(limited({ time: 1e9, memory: 8 })).rejects.toThrow(
    `cannot read ${file}: it takes more than 8 MB`
  )
})

test('a DOCX that unpacks to hundreds of megabytes is refused before it does', async () => {
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(40_000_000), 'a.xml': strToU8('<a/>') })
  const file = join(makeFolder({ 'bomb.docx': bomb }), 'bomb.docx')
  const { status, stderr } = await runHere('import', file)
  expect(status).toBe(2)
  expect(stderr).toMatch(
    /^taiyaku: \S+bomb\.docx:1:1: Unexpected part word\/document\.xml that unpacks to 40000000 bytes/
  )
})

test('a text that is refused stops no other document', async () => {
  const corpus = makeCorpus()
  writeFiles(corpus, {
    'other/document.yaml':
      'title: { ja: A }\nupdated: 2026-01-02\nbitexts:\n  - { source: zh-Hans, target: ja, relation: translation }\nprovenance: {}\n',
    'other/zh-Hans.md': '甲。\n',
    'other/ja.md': `${'>'.repeat(90)} a\n${'b\n'.repeat(5000)}`
  })
  const output = join(makeFolder(), 'out')
  const outcome = await runHere('build', '--corpus', corpus, '--output', output)
  expect(outcome.status).toBe(2)
  expect(outcome.stdout).toMatch(/^1 bitext: /)
  expect(outcome.stderr).toMatch(
    /^taiyaku: other\/ja\.md:1:1[^\n]* Unexpected 5001 lines in 90 nested quotes/
  )
})
