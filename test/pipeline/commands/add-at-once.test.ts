import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Outcome, startProgram } from '../run.ts'
import { document, type Files, makeFolder, readFiles } from '../temporary-corpus.ts'

/** Start an `add` in a process of its own that tells where it is held, and where it waits. */
function startAdd(words: readonly string[], hold: { HOLD_AT?: string; HOLD_UNTIL?: string } = {}) {
  const NODE_OPTIONS = `--import ${new URL('../hold-at.mjs', import.meta.url).href}`
  const child = startProgram(['add', ...words], { env: { NODE_OPTIONS, ...hold } })
  const written = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (text: string) => {
      written[name] += text
    })
  const ended = new Promise<Outcome>(resolve => {
    child.on('close', status => {
      resolve({ status, ...written, stderr: written.stderr.replace(/^(?:held|waits)\n/gm, '') })
    })
  })
  const stopped = new Promise<string | undefined>(resolve => {
    const look = () => {
      const mark = /^(?:held|waits)$/m.exec(written.stderr)?.[0]
      if (mark) resolve(mark)
    }
    child.stderr.on('data', look)
    child.on('close', () => resolve(undefined))
  })
  return { ended, stopped }
}

/** Hold a first `add` while it writes, let a second one come as far as it can, and see how both end. */
async function addAtOnce(received: Files, calls: readonly [string, string, string][], holdAt: string) {
  const folder = makeFolder(received)
  const corpus = join(folder, 'corpus')
  const [first = [], second = []] = calls.map(([file, slug, locale]) => [
    join(folder, file),
    ...['--document', slug, '--locale', locale, '--corpus', corpus]
  ])
  const release = join(folder, 'release')
  const held = startAdd(first, { HOLD_AT: holdAt, HOLD_UNTIL: release })
  expect(await held.stopped).toBe('held')
  const other = startAdd(second)
  const wayOfOther = await other.stopped
  writeFileSync(release, '')
  const outcomes = [await held.ended, await other.ended] as const
  return { outcomes, wayOfOther, files: readFiles(corpus) }
}

const [zh, ja] = [document['zh-Hans.md'], document['ja.md']]

test('two texts added at once to one document are both in it', async () => {
  const { outcomes, wayOfOther, files } = await addAtOnce(
    { 'a/text.md': zh, 'b/text.md': ja },
    [
      ['a/text.md', 'parks', 'zh-Hans'],
      ['b/text.md', 'parks', 'ja']
    ],
    'document.yaml'
  )
  expect(outcomes).toMatchObject([
    { status: 0, stdout: 'wrote parks/zh-Hans.md\n' },
    { status: 0, stdout: 'wrote parks/ja.md\n' }
  ])
  expect(wayOfOther).toBe('waits')
  expect(files).toMatchObject({
    'parks/zh-Hans.md': expect.stringContaining('园区'),
    'parks/ja.md': expect.stringContaining('園区'),
    'parks/sources/text.md': zh,
    'parks/sources/ja-text.md': ja
  })
  expect(files['parks/document.yaml']).toMatch(
    /bitexts:\n {2}- source: zh-Hans\n {4}target: ja\n.* {2}zh-Hans:\n {4}file: text.md\n {2}ja:\n {4}file: ja-text.md\n/s
  )
})

test('two documents added at once to a new corpus are both in it', async () => {
  const { outcomes, files } = await addAtOnce(
    { 'a.md': zh, 'b.md': ja },
    [
      ['a.md', 'parks', 'zh-Hans'],
      ['b.md', 'gardens', 'ja']
    ],
    'site.yaml'
  )
  expect(outcomes).toMatchObject([{ status: 0 }, { status: 0 }])
  expect(Object.keys(files)).toEqual([
    'gardens/document.yaml',
    'gardens/ja.md',
    'gardens/sources/b.md',
    'parks/document.yaml',
    'parks/sources/a.md',
    'parks/zh-Hans.md',
    'site.yaml'
  ])
  expect(files).toMatchObject({ 'parks/sources/a.md': zh, 'gardens/sources/b.md': ja })
})

test('of two files added at once as one text of a document, one is taken, and the other is told', async () => {
  const { outcomes, files } = await addAtOnce(
    { 'a/text.md': ja, 'b/text.md': ja.replaceAll('中小企業', '大企業') },
    [
      ['a/text.md', 'parks', 'ja'],
      ['b/text.md', 'parks', 'ja']
    ],
    'parks/ja.md'
  )
  expect(outcomes).toMatchObject([
    { status: 0, stdout: 'wrote parks/ja.md\n', stderr: '' },
    {
      status: 2,
      stderr: 'taiyaku: nothing was written: parks/ja.md is there already (--force writes over it)\n'
    }
  ])
  expect(files['parks/ja.md']).toContain('中小企業')
  expect(Object.keys(files).filter(path => path.includes('/sources/'))).toEqual(['parks/sources/text.md'])
  expect(files['parks/sources/text.md']).toBe(ja)
})
