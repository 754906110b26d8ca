import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runHere } from '../run.ts'
import { document, makeCorpus, makeFolder, shared, under, writeFiles } from '../temporary-corpus.ts'

const check = (corpus: string, ...words: string[]) => runHere('check', '--corpus', corpus, ...words)
const forbidden = under('parks', { 'ja.md': `${document['ja.md']}\n規制緩和。\n` })

test('a corpus without problems gives status 0 and nothing in any format', async () => {
  const corpus = makeCorpus()
  expect(await check(corpus)).toEqual({ status: 0, stdout: 'No problems found.\n', stderr: '' })
  expect(await check(corpus, '--format', 'json')).toEqual({ status: 0, stdout: '[]\n', stderr: '' })
  expect(await check(corpus, '--format', 'github')).toEqual({ status: 0, stdout: '', stderr: '' })
  expect(JSON.parse((await check(corpus, '--format', 'sarif')).stdout).runs[0].results).toEqual([])
})

test('an error gives status 1, a warning 0; JSON rows are those of the contract', async () => {
  const corpus = makeCorpus(forbidden)
  const { status, stdout, stderr } = await check(corpus, '--format', 'json')
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
  const rows: object[] = JSON.parse(stdout)
  for (const row of rows)
    expect(Object.keys(row)).toEqual([
      'file',
      'line',
      'column',
      'endLine',
      'endColumn',
      'ruleId',
      'severity',
      'reason'
    ])
  expect(rows).toContainEqual({
    file: 'parks/ja.md',
    line: 9,
    column: 1,
    endLine: 9,
    endColumn: 5,
    ruleId: 'term-forbidden',
    severity: 'error',
    reason: expect.stringContaining('規制緩和')
  })
  const mild = makeCorpus(under('parks', { 'ja.md': document['ja.md'].replace('100', '99') }))
  const warned = await check(mild, '--format', 'json')
  expect(warned.status).toBe(0)
  expect(warned.stdout).toContain('"ruleId": "number-mismatch"')
})

test('columns count UTF-16 units', async () => {
  const corpus = makeCorpus(under('parks', { 'ja.md': `${document['ja.md']}\n𠮷𠮷規制緩和。\n` }))
  expect(JSON.parse((await check(corpus, '--format', 'json')).stdout)).toContainEqual(
    expect.objectContaining({ ruleId: 'term-forbidden', line: 9, column: 5, endColumn: 9 })
  )
})

test('JSON names files from the corpus, SARIF and GitHub from the root of the repository', async () => {
  const repository = makeFolder()
  mkdirSync(join(repository, '.git'))
  const corpus = join(repository, 'texts', 'all')
  writeFiles(corpus, { ...shared, ...under('parks'), ...forbidden })
  const formats = {
    json: '"file": "parks/ja.md"',
    sarif: '"uri": "texts/all/parks/ja.md"',
    github: 'file=texts/all/parks/ja.md,'
  }
  for (const [format, place] of Object.entries(formats)) {
    const { status, stdout } = await check(corpus, '--format', format)
    expect(status).toBe(1)
    expect(stdout).toContain(place)
  }
})

test('--document leaves the others out', async () => {
  const corpus = makeCorpus({ ...under('bad', { ...document, 'ja.md': '' }) })
  expect((await check(corpus, '--document', 'parks')).status).toBe(0)
  expect((await check(corpus, '--document', 'bad')).status).toBe(2)
})
