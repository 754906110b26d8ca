import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, readFileSync, watch } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import * as z from 'zod'
import { root, runHere, startProgram } from '../run.ts'
import {
  document,
  makeCorpus,
  makeFolder,
  readFiles,
  shared,
  under,
  withVersion,
  writeFiles
} from '../temporary-corpus.ts'

const alignment = 'parks/alignment/zh-Hans--ja.yaml'
const accept = (corpus: string, ...words: string[]) => runHere('accept', '--corpus', corpus, ...words)
const edited = document['ja.md'].replace('中小企業の発展を支援する', '中小企業の成長を強く支援する')

test('--all accepts every bead, and accepting again changes no byte', async () => {
  const corpus = makeCorpus()
  expect(await accept(corpus, '--all', '--dry-run')).toEqual({
    status: 0,
    stdout: `would write 5 beads to ${alignment}\n`,
    stderr: ''
  })
  expect(readFiles(corpus)).not.toHaveProperty([alignment])
  expect(await accept(corpus, '--all')).toEqual({
    status: 0,
    stdout: `wrote 5 beads to ${alignment}\n`,
    stderr: ''
  })
  const first = readFiles(corpus)
  expect(await accept(corpus, '--all')).toEqual({ status: 0, stdout: 'Nothing to accept.\n', stderr: '' })
  expect(await accept(corpus, '--document', 'parks')).toMatchObject({ stdout: 'Nothing to accept.\n' })
  expect(readFiles(corpus)).toEqual(first)
  expect((await runHere('review', '--ci', '--corpus', corpus)).status).toBe(0)
})

test('--bead accepts only the beads named, and one unknown id leaves all as it is', async () => {
  const corpus = makeCorpus(under('other'))
  expect(await accept(corpus, '--document', 'parks', '--bead', 'h1--h1', 'nope')).toEqual({
    status: 2,
    stdout: '',
    stderr: 'taiyaku: no bead nope in parks: nothing was written\n'
  })
  expect(readFiles(corpus)).not.toHaveProperty([alignment])
  await accept(corpus, '--document', 'parks', '--bead', 'h1--h1', '--bead', '1--1')
  const lines = readFiles(corpus)
    [alignment]?.split('\n')
    .filter(line => line.startsWith('- '))
  expect(lines?.map(line => /id: ([^,]+)/.exec(line)?.[1])).toEqual(['h1--h1', '1--1'])
})

const withBack = {
  'parks/document.yaml': document['document.yaml'].replace(
    'provenance:',
    '  - source: ja\n    target: zh-Hans\n    relation: translation\nprovenance:'
  )
}
const back = 'parks/alignment/ja--zh-Hans.yaml'

test('an id that beads of two bitexts have is refused, unless --bitext chooses one', async () => {
  const corpus = makeCorpus(withBack)
  for (const id of ['1--1', 'h1--h1..1--1'])
    expect(await accept(corpus, '--document', 'parks', '--bead', id)).toEqual({
      status: 2,
      stdout: '',
      stderr: `taiyaku: ${id} names beads of several bitexts of parks, expected --bitext zh-Hans--ja or --bitext ja--zh-Hans: nothing was written\n`
    })
  const chosen = ['--document', 'parks', '--bead', '1--1', '--bitext', 'ja--zh-Hans']
  expect(await accept(corpus, ...chosen)).toMatchObject({ status: 0, stdout: `wrote 1 bead to ${back}\n` })
  expect(readFiles(corpus)).not.toHaveProperty([alignment])
  expect(await accept(corpus, '--document', 'parks', '--bitext', 'zh-Hans--ja')).toMatchObject({
    stdout: `wrote 5 beads to ${alignment}\n`
  })
})

test('--bitext names a bitext of one document', async () => {
  const corpus = makeCorpus(withBack)
  expect(await accept(corpus, '--document', 'parks', '--bitext', 'zh-Hans--en')).toMatchObject({
    status: 2,
    stderr:
      'taiyaku: no bitext zh-Hans--en in parks, expected one of zh-Hans--ja, ja--zh-Hans: nothing was written\n'
  })
  expect(await accept(corpus, '--all', '--bitext', 'zh-Hans--ja')).toMatchObject({
    status: 2,
    stderr: 'taiyaku: --bitext goes with --document\n'
  })
})

test('beads that were decided are told from those that only got new paths', async () => {
  const corpus = makeCorpus()
  await accept(corpus, '--all')
  const renumber = (text: string) => text.replace('## 一、', '## 二、')
  writeFiles(corpus, {
    'parks/zh-Hans.md': renumber(document['zh-Hans.md']),
    'parks/ja.md': renumber(document['ja.md'])
  })
  expect((await accept(corpus, '--all', '--dry-run')).stdout).toBe(
    `would write new paths of 4 beads to ${alignment}\n`
  )
  writeFiles(corpus, { 'parks/ja.md': renumber(edited) })
  expect((await accept(corpus, '--all')).stdout).toBe(
    `wrote 1 bead, and new paths of 3 more, to ${alignment}\n`
  )
  expect((await accept(corpus, '--undo')).stdout).toBe(
    `undid 1 bead, and new paths of 3 more, in ${alignment}\n`
  )
})

test('an edit makes one bead stale; accepting it changes its line alone, and keeps comments', async () => {
  const corpus = makeCorpus()
  await accept(corpus, '--all', '--reviewer', '翻訳者', '--date', '2026-01-02')
  const before = `# mine\n${readFiles(corpus)[alignment]}`
  writeFiles(corpus, { [alignment]: before, 'parks/ja.md': edited })
  expect((await accept(corpus, '--all')).stdout).toBe(`wrote 1 bead to ${alignment}\n`)
  const after = readFiles(corpus)[alignment]?.split('\n') ?? []
  const changed = before.split('\n').filter((line, index) => line !== after[index])
  expect(changed).toHaveLength(1)
  expect(changed[0]).toContain('中小企業の発展を支援する')
})

test.each([
  ['--date', '13.7.2020'],
  ['--date', '2023-02-29'],
  ['--reviewer', ' ']
])('%s %j, which could not be read back, is refused', async (option, value) => {
  const corpus = makeCorpus()
  const { status, stdout, stderr } = await accept(corpus, '--all', option, value)
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toMatch(/^taiyaku: nothing was written: [^\n]+\n$/)
  expect(readFiles(corpus)).not.toHaveProperty([alignment])
})

test('an alignment file that cannot be read is never written over', async () => {
  const corpus = makeCorpus({ [alignment]: '- { id: h1--h1\n' })
  const { status, stderr } = await accept(corpus, '--all')
  expect(status).toBe(2)
  expect(stderr).toMatch(/^taiyaku: parks\/alignment\/zh-Hans--ja\.yaml:\d+:\d+/)
  expect(readFiles(corpus)[alignment]).toBe('- { id: h1--h1\n')
})

test.each([
  [
    'a misspelt key',
    '- { id: old, state: accepted, source: [{ path: "9", text: 甲 }], target: [], notes: why }\n',
    '1:77'
  ],
  ['a mark of a merge', '<<<<<<< HEAD\n', '1:1']
])('%s is named with its place, and nothing is written over it', async (_name, text, place) => {
  const corpus = makeCorpus({ [alignment]: text })
  const { status, stdout, stderr } = await accept(corpus, '--all')
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toContain(`${alignment}:${place}`)
  expect(stderr.trim().split('\n')).toHaveLength(1)
  expect(readFiles(corpus)[alignment]).toBe(text)
})

test('--undo goes with --dry-run, and with nothing that chooses beads', async () => {
  const corpus = makeCorpus()
  await accept(corpus, '--all')
  const before = readFiles(corpus)
  expect((await accept(corpus, '--undo', '--dry-run')).stdout).toBe(`would undo 5 beads in ${alignment}\n`)
  expect(await accept(corpus, '--undo', '--document', 'parks')).toMatchObject({ status: 2, stdout: '' })
  expect(readFiles(corpus)).toEqual(before)
})

test('in the document of this repository, accepting one bead changes one line, also after a paragraph came in before it', async () => {
  const corpus = makeFolder()
  cpSync(join(root, 'corpus'), corpus, { recursive: true })
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', ...words], {
      cwd: corpus,
      encoding: 'utf8'
    })
  const [document, name] = ['kokka-koshinku', 'kokka-koshinku/alignment/zh-Hans--ja.yaml']
  const texts = readFiles(corpus)
  const source = texts[`${document}/zh-Hans.md`] ?? ''
  const first = source.indexOf('\n\n', source.indexOf('\n# ')) + 2
  writeFiles(corpus, {
    [name]: withVersion(texts[name] ?? ''),
    [`${document}/zh-Hans.md`]: `${source.slice(0, first)}本意见自发布之日起施行。\n\n${source.slice(first)}`
  })
  git('init', '-q')
  git('add', '.')
  git('commit', '-q', '-m', 'edited')
  const review = await runHere('review', '--json', '--corpus', corpus)
  const rows = z.array(z.object({ bead: z.string(), decision: z.string() })).parse(JSON.parse(review.stdout))
  expect(rows).toEqual([{ bead: expect.any(String), decision: 'new' }])
  await accept(corpus, '--document', document, '--bead', rows[0]?.bead ?? '')
  expect(git('diff', '--numstat')).toBe(`1\t0\t${name}\n`)
  git('commit', '-q', '-a', '-m', 'accepted')
  const line = readFiles(corpus)
    [name]?.split('\n')
    .find(text => text.includes('施行'))
  expect(line).toMatch(/^- \{ id: omission-.+, state: accepted, /)
  expect((await runHere('review', '--ci', '--corpus', corpus)).status).toBe(0)
})

test('killed on the way, accept leaves the old file or the new one', async () => {
  const texts = makeLongTexts()
  const expected = makeCorpus(texts)
  await accept(expected, '--all')
  writeFiles(expected, { 'parks/ja.md': texts['parks/ja.md'].replaceAll('建設', '設置') })
  const old = readFiles(expected)[alignment] ?? ''
  await accept(expected, '--all')
  const whole = [old, readFiles(expected)[alignment]]
  expect(whole[1]).not.toBe(old)
  const corpora = Array.from({ length: 3 }, () => makeCorpus({ ...readFiles(expected), [alignment]: old }))
  const survivors = await Promise.all(corpora.map(killAccept))
  for (const survivor of survivors) expect(whole.indexOf(survivor)).toBeGreaterThanOrEqual(0)
  for (const corpus of corpora) {
    expect((await accept(corpus, '--all')).status).toBe(0)
    expect(readFiles(corpus)[alignment]).toBe(whole[1])
  }
})

/** Texts long enough for the file to be written in more than one go. */
function makeLongTexts() {
  const lines = (text: (index: number) => string) =>
    Array.from({ length: 60 }, (_, index) => `${index + 1}. ${text(index)}\n`).join('')
  return {
    ...shared,
    ...under('parks'),
    'parks/zh-Hans.md': lines(index => `建设${index + 100}个园区。`),
    'parks/ja.md': lines(index => `${index + 100}カ所の園区を建設する。`)
  }
}

/** Kill the program as soon as it touches the folder of the file. */
async function killAccept(corpus: string): Promise<string> {
  const child = startProgram(['accept', '--all', '--corpus', corpus])
  const watcher = watch(join(corpus, 'parks/alignment'), () => child.kill('SIGKILL'))
  await once(child, 'close')
  watcher.close()
  return readFileSync(join(corpus, alignment), 'utf8')
}

test('a range takes all beads from one to the other, filters those of a kind', async () => {
  const corpus = makeCorpus()
  const { stdout } = await accept(corpus, '--document', 'parks', '--bead', 'h1--h1..1-p1-s1--1-p1-s1')
  expect(stdout).toBe(`wrote 3 beads to ${alignment}\n`)
  await accept(corpus, '--all')
  writeFiles(corpus, { 'parks/ja.md': `${edited}\n付記。\n` })
  expect((await accept(corpus, '--all', '--kind', 'omission')).stdout).toBe('Nothing to accept.\n')
  expect((await accept(corpus, '--all', '--kind', 'addition')).stdout).toBe(`wrote 1 bead to ${alignment}\n`)
  expect((await accept(corpus, '--all', '--decision', 'stale')).stdout).toBe(`wrote 1 bead to ${alignment}\n`)
  expect(await accept(corpus, '--document', 'parks', '--bead', '1--1..h1--h1')).toMatchObject({ status: 2 })
})

test('--undo takes acceptances back one by one, also the file that the first one made', async () => {
  const corpus = makeCorpus()
  await accept(corpus, '--document', 'parks', '--bead', 'h1--h1')
  const first = readFiles(corpus)[alignment]
  await accept(corpus, '--all')
  expect(await accept(corpus, '--undo')).toMatchObject({
    status: 0,
    stdout: `undid 4 beads in ${alignment}\n`
  })
  expect(readFiles(corpus)[alignment]).toBe(first)
  await accept(corpus, '--undo')
  expect(readFiles(corpus)).not.toHaveProperty([alignment])
  expect(await accept(corpus, '--undo')).toMatchObject({ status: 0, stdout: 'Nothing to undo.\n' })
})

test('--undo leaves a file alone that was changed since', async () => {
  const corpus = makeCorpus()
  await accept(corpus, '--all')
  const mine = `# mine\n${readFiles(corpus)[alignment]}`
  writeFiles(corpus, { [alignment]: mine })
  expect(await accept(corpus, '--undo')).toEqual({
    status: 2,
    stdout: '',
    stderr: `taiyaku: ${alignment} was changed since it was accepted: nothing was undone\n`
  })
  expect(readFiles(corpus)[alignment]).toBe(mine)
})

test('a bead that `check` has errors on is refused by name, left out of all, and taken with --force', async () => {
  const forbidden = document['ja.md'].replace('「放管服」改革', '規制緩和')
  const corpus = makeCorpus({ 'parks/ja.md': forbidden })
  const named = await accept(corpus, '--document', 'parks', '--bead', '1-p1-s1--1-p1-s1')
  expect(named).toMatchObject({ status: 2, stdout: '' })
  expect(named.stderr).toMatch(/^taiyaku: parks: 1-p1-s1--1-p1-s1 has errors: .+\(term-forbidden\)/)
  const all = await accept(corpus, '--all')
  expect(all).toMatchObject({ status: 0, stdout: `wrote 4 beads to ${alignment}\n` })
  expect(all.stderr).toMatch(/it was left out \(--force accepts it\)\n$/)
  expect((await accept(corpus, '--all', '--force')).stdout).toBe(`wrote 1 bead to ${alignment}\n`)
})
