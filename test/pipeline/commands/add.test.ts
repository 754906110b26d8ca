import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root, runHere } from '../run.ts'
import { document, makeCorpus, makeFolder, readFiles, under } from '../temporary-corpus.ts'

test('a newcomer adds a text and its translation, builds, and reviews', async () => {
  const received = makeFolder({ 'notice.md': document['zh-Hans.md'], 'notice.ja.md': document['ja.md'] })
  const corpus = join(makeFolder(), 'corpus')
  const where = ['--corpus', corpus, '--output', join(corpus, '../output')]
  const add = (file: string, locale: string) =>
    runHere('add', join(received, file), '--document', 'parks', '--locale', locale, ...where)
  expect(await add('notice.md', 'zh-CN')).toMatchObject({ status: 0, stdout: 'wrote parks/zh-Hans.md\n' })
  expect(await runHere('build', ...where)).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^0 bitexts: /)
  })
  expect(await add('notice.ja.md', 'ja')).toMatchObject({
    status: 0,
    stderr: 'relation of zh-Hans and ja: translation (99% of the source is expected to be rendered)\n'
  })
  const files = readFiles(corpus)
  expect(Object.keys(files)).toEqual([
    'parks/document.yaml',
    'parks/ja.md',
    'parks/sources/notice.ja.md',
    'parks/sources/notice.md',
    'parks/zh-Hans.md',
    'site.yaml'
  ])
  expect(files['parks/document.yaml']?.replace(/\d{4}-\d\d-\d\d/, 'TODAY')).toBe(`title:
  zh-Hans: 关于园区的意见
  ja: 園区に関する意見
updated: TODAY
bitexts:
  - source: zh-Hans
    target: ja
    relation: translation
provenance:
  zh-Hans:
    file: notice.md
  ja:
    file: notice.ja.md
`)
  expect(files['parks/sources/notice.md']).toBe(document['zh-Hans.md'])
  expect(await runHere('build', ...where)).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^1 bitext: /),
    stderr: ''
  })
  const rows: { decision: string }[] = JSON.parse((await runHere('review', '--json', ...where)).stdout)
  expect(rows.map(row => row.decision)).toEqual(['new', 'new', 'new', 'new', 'new'])
  expect((await runHere('check', ...where)).status).toBe(0)
})

test('the second text finds out that it is a summary', async () => {
  const own = join(root, 'corpus/kokka-koshinku')
  const corpus = join(makeFolder(), 'corpus')
  for (const [file, locale] of [
    ['zh-Hans.md', 'zh-Hans'],
    ['ja.md', 'ja']
  ] as const)
    await runHere('add', join(own, file), '--document', 'zones', '--locale', locale, '--corpus', corpus)
  expect(readFiles(corpus)['zones/document.yaml']).toContain('relation: summary')
})

test('a text that is there already is only written over with --force, and --dry-run shows what that does', async () => {
  const corpus = makeCorpus()
  await runHere('accept', '--all', '--corpus', corpus)
  const before = readFiles(corpus)
  const text = document['ja.md']
    .replace('発展を支援する', '成長を支援する')
    .replace('「放管服」改革を深化させる。', '')
  const file = join(makeFolder({ 'new.md': text }), 'new.md')
  const add = (...words: string[]) =>
    runHere('add', file, '--document', 'parks', '--locale', 'ja', '--corpus', corpus, ...words)
  const tried = await add('--dry-run')
  expect(tried).toMatchObject({ status: 0, stderr: '' })
  expect(tried.stdout).toContain('-中小企業の発展を支援する。\n+中小企業の成長を支援する。')
  expect(tried.stdout).toMatch(
    /^\d+ accepted beads stay as they are, 1 become stale, 1 orphaned; \d+ beads are new\.\n/
  )
  expect(tried.stdout).toMatch(/\n {2}stale 1-p2--1-p2 reworded in the target \(/)
  expect(tried.stdout).toMatch(/\n {2}orphaned 1-p1-s1--1-p1-s1 removed in the target \(/)
  expect(await add()).toEqual({
    status: 2,
    stdout: tried.stdout,
    stderr: 'taiyaku: nothing was written: parks/ja.md is there already (--force writes over it)\n'
  })
  expect(readFiles(corpus)).toEqual(before)
  expect((await add('--force')).status).toBe(0)
  const after = readFiles(corpus)
  expect(after['parks/ja.md']).toContain('成長を支援する')
  expect(after['parks/sources/new.md']).toBe(text)
  expect(after['parks/alignment/zh-Hans--ja.yaml']).toBe(before['parks/alignment/zh-Hans--ja.yaml'])
})

test('files of one name are both kept as received', async () => {
  const received = makeFolder({ 'zh/text.md': document['zh-Hans.md'], 'ja/text.md': document['ja.md'] })
  const corpus = join(makeFolder(), 'corpus')
  for (const [folder, locale] of [
    ['zh', 'zh'],
    ['ja', 'ja']
  ] as const)
    await runHere(
      'add',
      join(received, folder, 'text.md'),
      '--document',
      'parks',
      '--locale',
      locale,
      '--corpus',
      corpus
    )
  expect(readFiles(corpus)).toMatchObject({
    'parks/sources/text.md': document['zh-Hans.md'],
    'parks/sources/ja-text.md': document['ja.md']
  })
})

test('a description with comments keeps them, and one with faults stops the command before it writes', async () => {
  const description =
    '# mine\ntitle: { ja: 園区 } # short\nupdated: 2026-01-01\nbitexts: []\nprovenance: {}\n'
  const corpus = makeCorpus(under('first', { 'document.yaml': description, 'ja.md': document['ja.md'] }))
  const file = join(makeFolder(document), 'zh-Hans.md')
  const add = () => runHere('add', file, '--document', 'first', '--locale', 'zh-Hans', '--corpus', corpus)
  expect((await add()).status).toBe(0)
  expect(readFiles(corpus)['first/document.yaml']).toMatch(
    /^# mine\ntitle: \{ ja: 園区, zh-Hans: 关于园区的意见 \} # short\n/
  )
  const broken = makeCorpus(under('first', { 'document.yaml': `${description}title: {}\n` }))
  const before = readFiles(broken)
  const outcome = await runHere('add', file, '--document', 'first', '--locale', 'zh-Hans', '--corpus', broken)
  expect(outcome).toMatchObject({ status: 2, stdout: '' })
  expect(outcome.stderr).toMatch(/^taiyaku: nothing was written: \S+document\.yaml:6:1[^\n]*\n$/)
  expect(readFiles(broken)).toEqual(before)
})

test.each([
  ['an empty file', { 'x.txt': '' }],
  ['no file', {}],
  ['a folder', { 'x.txt/y': '' }]
])('%s is named, and nothing is written', async (_, files) => {
  const folder = makeFolder(files)
  const corpus = join(folder, 'corpus')
  for (const words of [['add', '--document', 'x', '--locale', 'ja', '--corpus', corpus], ['import']]) {
    const outcome = await runHere(...words, join(folder, 'x.txt'))
    expect(outcome).toMatchObject({ status: 2, stdout: '' })
    expect(outcome.stderr).toMatch(/^taiyaku: [^\n]+\n$/)
  }
  expect(Object.keys(readFiles(folder)).filter(path => path.startsWith('corpus'))).toEqual([])
})
