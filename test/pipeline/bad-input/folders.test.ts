import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runHere } from '../run.ts'
import { document, makeCorpus, makeFolder, readFiles, writeFiles } from '../temporary-corpus.ts'

const names = 'small letters, figures, "-" and "."'

test.each([
  'My Folder',
  '園区',
  'a..b',
  'A',
  '-x',
  'x\u001b[31m'
])('the folder name %j stops only its document', async name => {
  const corpus = makeCorpus({ [`${name}/document.yaml`]: '' })
  const { status, stdout, stderr } = await runHere(
    'build',
    '--corpus',
    corpus,
    '--output',
    join(makeFolder(), 'out')
  )
  expect(status).toBe(2)
  expect(stdout).toMatch(/^1 bitext: /)
  expect(stderr).toBe(
    `taiyaku: ${name.replace('\u001b', '\\u{1b}')}:1:1: Unexpected folder name, expected ${names}\n`
  )
})

test.each([
  '../parks',
  '/etc',
  'a/b',
  '',
  'PARKS',
  '..'
])('the slug %j is refused by every command that takes one', async slug => {
  const corpus = makeCorpus()
  const before = readFiles(corpus)
  const file = join(makeFolder(document), 'ja.md')
  for (const words of [['check'], ['review'], ['accept'], ['add', file, '--locale', 'ja']]) {
    const outcome = await runHere(...words, '--document', slug, '--corpus', corpus)
    expect(outcome.status).toBe(2)
    expect(outcome.stdout).toBe('')
    expect(outcome.stderr.split('\n')).toHaveLength(2)
  }
  expect(readFiles(corpus)).toEqual(before)
})

test('a document that is not there is named beside those that are', async () => {
  const corpus = makeCorpus()
  expect(await runHere('check', '--document', 'forest', '--corpus', corpus)).toEqual({
    status: 2,
    stdout: '',
    stderr: `taiyaku: no document forest in ${corpus}, expected one of parks\n`
  })
})

test('links that lead in a circle are named, and links to folders are followed', async () => {
  const corpus = makeCorpus()
  const elsewhere = makeFolder(document)
  symlinkSync('loop', join(corpus, 'loop'))
  symlinkSync(elsewhere, join(corpus, 'linked'))
  mkdirSync(join(corpus, 'text'))
  writeFiles(join(corpus, 'text'), { ...document, 'ja.md': undefined })
  symlinkSync('ja.md', join(corpus, 'text', 'ja.md'))
  const { status, stdout, stderr } = await runHere(
    'build',
    '--corpus',
    corpus,
    '--output',
    join(makeFolder(), 'out')
  )
  expect(status).toBe(2)
  expect(stdout).toMatch(/^2 bitexts: /)
  expect(stderr.split('\n')).toEqual([
    'taiyaku: loop/document.yaml:1:1: Unexpected error on reading (links that lead in a circle), expected a text file',
    'taiyaku: text/ja.md:1:1: Unexpected error on reading (links that lead in a circle), expected a text file',
    ''
  ])
})

test.each([
  ['a file', (folder: string) => join(folder, 'plain')],
  ['a path below a file', (folder: string) => join(folder, 'plain', 'out')],
  ['a folder where a page is to be', (folder: string) => join(folder, 'taken')]
])('an output that is %s is named in one line, and the corpus stays', async (_, outputOf) => {
  const corpus = makeCorpus()
  const before = readFiles(corpus)
  const folder = makeFolder({ plain: 'x', 'taken/index.html/x': 'x' })
  const output = outputOf(folder)
  const { status, stdout, stderr } = await runHere('build', '--corpus', corpus, '--output', output)
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toMatch(/^taiyaku: cannot write \S+: [^\n]+\n$/)
  expect(readFiles(corpus)).toEqual(before)
  expect(readFiles(folder)).toMatchObject({ plain: 'x', 'taken/index.html/x': 'x' })
})

test.each(['nowhere', 'plain'])('a corpus that is %s is named', async name => {
  const folder = makeFolder({ plain: 'x' })
  for (const command of ['build', 'check', 'review']) {
    const { status, stdout, stderr } = await runHere(
      command,
      '--corpus',
      join(folder, name),
      '--output',
      join(folder, 'out')
    )
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(
      /^taiyaku: cannot read the corpus \S+: (?:no such file or folder|a file where a folder was expected)\n$/
    )
  }
})

test('an alignment folder that is a file is not taken for one without decisions', async () => {
  const corpus = makeCorpus({ 'parks/alignment': 'x' })
  const { status, stderr } = await runHere('accept', '--all', '--corpus', corpus)
  expect(status).toBe(2)
  expect(stderr).toBe(
    `taiyaku: cannot read ${join(corpus, 'parks/alignment')}: a file where a folder was expected\n`
  )
})

test('what another build or a person put into the output stays there', async () => {
  const corpus = makeCorpus()
  const output = join(makeFolder(), 'out')
  await runHere('build', '--corpus', corpus, '--output', output)
  writeFileSync(join(output, 'CNAME'), 'example.org')
  writeFileSync(join(output, 'files.txt'), '../keep\n/etc/passwd\nen/gone/index.html\n')
  writeFiles(join(output, '..'), { keep: 'x' })
  await runHere('build', '--corpus', corpus, '--output', output)
  expect(readFiles(join(output, '..'))).toMatchObject({ keep: 'x', 'out/CNAME': 'example.org' })
})
