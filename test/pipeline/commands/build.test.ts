import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runHere } from '../run.ts'
import { document, makeCorpus, makeFolder, readFiles, under, writeFiles } from '../temporary-corpus.ts'

test('a second build writes nothing, and one edited character touches only its document and the indexes', async () => {
  const corpus = makeCorpus(under('other'))
  const output = join(makeFolder(), 'out')
  const build = () => runHere('build', '--corpus', corpus, '--output', output)
  expect(await build()).toEqual({
    status: 0,
    stderr: '',
    stdout: expect.stringMatching(/^2 bitexts: \d+ files written, 0 unchanged, 0 removed\n$/)
  })
  const before = readFiles(output)
  const time = statSync(join(output, 'index.html')).mtimeMs
  expect((await build()).stdout).toMatch(/^2 bitexts: 0 files written, /)
  expect(statSync(join(output, 'index.html')).mtimeMs).toBe(time)
  writeFiles(corpus, { 'parks/ja.md': document['ja.md'].replace('発展を', '發展を') })
  await build()
  const after = readFiles(output)
  const changed = Object.keys(before).filter(path => after[path] !== before[path])
  expect(changed).toContain('en/parks/zh-Hans--ja/index.html')
  expect(changed.filter(path => path.includes('other'))).toEqual([])
})

test('pages of a document that was taken out are taken out, and nothing else', async () => {
  const corpus = makeCorpus(under('other'))
  const output = join(makeFolder(), 'out')
  const build = () => runHere('build', '--corpus', corpus, '--output', output)
  await build()
  rmSync(join(corpus, 'other'), { recursive: true })
  writeFiles(output, { 'en/other/mine.txt': 'x' })
  expect((await build()).stdout).toMatch(/, [1-9]\d* removed\n$/)
  expect(Object.keys(readFiles(output)).filter(path => path.includes('/other/'))).toEqual([
    'en/other/mine.txt'
  ])
})

test('a build that was interrupted is made whole by the next', async () => {
  const corpus = makeCorpus()
  const output = join(makeFolder(), 'out')
  const build = () => runHere('build', '--corpus', corpus, '--output', output)
  await build()
  const whole = readFiles(output)
  writeFiles(output, { 'index.html': whole['index.html']?.slice(0, 20), 'en/index.html.123456': 'half' })
  rmSync(join(output, 'files.txt'))
  await build()
  expect(readFiles(output)).toMatchObject(whole)
})

test('the editions of every interface language stand where the layout says', async () => {
  const corpus = makeCorpus({
    'site.yaml': 'url: https://example.org/\ntitle: { en: Parks }\nlanguages: [ja, zh, en]\n'
  })
  const output = join(makeFolder(), 'out')
  await runHere('build', '--corpus', corpus, '--output', output)
  const paths = Object.keys(readFiles(output))
  for (const language of ['ja', 'zh-Hans', 'en'])
    for (const name of ['index.html', 'bilingual.md', 'bilingual.epub'])
      expect(paths).toContain(`${language}/parks/zh-Hans--ja/${name}`)
  expect(paths).toContain('bitext/parks/zh-Hans--ja.json')
  const listed = execFileSync('sha256sum', ['--check', '--strict', 'files.txt'], {
    cwd: output,
    encoding: 'utf8'
  })
  expect(listed.split('\n').slice(0, -1)).toEqual(
    paths
      .filter(path => path !== 'files.txt')
      .sort()
      .map(path => `${path}: OK`)
  )
})

test('after any edit a build gives the bytes that one from nothing gives', async () => {
  const corpus = makeCorpus({ ...under('other'), ...under('third') })
  const output = join(makeFolder(), 'out')
  const build = (from: string, to: string) => runHere('build', '--corpus', from, '--output', to)
  const edits: Array<() => unknown> = [
    () => writeFiles(corpus, { 'parks/ja.md': document['ja.md'].replace('発展を', '發展を') }),
    () =>
      writeFiles(corpus, {
        'other/document.yaml': document['document.yaml'].replace('2026-01-02', '2026-02-03')
      }),
    () =>
      writeFiles(corpus, { 'termbase.yaml': 'concepts:\n  sme:\n    terms:\n      zh-Hans: [中小企业]\n' }),
    () => runHere('accept', '--corpus', corpus, '--all'),
    () => rmSync(join(corpus, 'third'), { recursive: true }),
    () =>
      writeFiles(corpus, {
        'site.yaml': 'url: https://example.org/a/\ntitle: { en: A }\nlanguages: [en, ja]\n'
      }),
    () => writeFiles(output, { 'en/parks/zh-Hans--ja/index.html': 'somebody wrote this' }),
    () => rmSync(join(output, 'en/parks'), { recursive: true })
  ]
  await build(corpus, output)
  for (const edit of edits) {
    await edit()
    expect((await build(corpus, output)).status).toBe(0)
    const copy = makeFolder(readFiles(corpus))
    const whole = join(makeFolder(), 'out')
    await build(copy, whole)
    expect(readFiles(output)).toEqual(readFiles(whole))
  }
})

test('a build takes out only what is byte for byte what it wrote', async () => {
  const corpus = makeCorpus({ ...under('other'), ...under('third') })
  const output = join(makeFolder(), 'out')
  const build = () => runHere('build', '--corpus', corpus, '--output', output)
  await build()
  for (const slug of ['other', 'third']) rmSync(join(corpus, slug), { recursive: true })
  const [edited, readOnly] = ['en/other/zh-Hans--ja/index.html', 'en/third/zh-Hans--ja/index.html']
  writeFiles(output, { [edited]: 'mine now' })
  chmodSync(join(output, readOnly), 0o444)
  const { status, stderr } = await build()
  expect(status).toBe(0)
  expect(stderr).toBe(
    `taiyaku: ${edited} and 1 more of an earlier build: not known to be as they were built, so left in place and no longer listed\n`
  )
  const left = Object.keys(readFiles(output)).filter(path => /other|third/.test(path))
  expect(left).toEqual([edited, readOnly])
  expect(await build()).toMatchObject({ status: 0, stderr: '' })
})

test('a list that no build wrote stops a build before it writes; that of 0.1.0 takes nothing out', async () => {
  const corpus = makeCorpus()
  const foreign = makeFolder({ 'files.txt': 'thesis.md\n', 'thesis.md': 'mine' })
  const before = readFiles(foreign)
  const refused = await runHere('build', '--corpus', corpus, '--output', foreign)
  expect(refused).toMatchObject({ status: 2, stdout: '' })
  expect(refused.stderr).toMatch(/^taiyaku: unexpected list \S+files\.txt, expected that of an earlier build/)
  expect(readFiles(foreign)).toEqual(before)
  const old = '404.html\nassets/base.css\nen/gone/index.html\nindex.html\nsitemap.xml\n'
  const output = makeFolder({ 'files.txt': old, 'en/gone/index.html': 'perhaps mine' })
  expect(await runHere('build', '--corpus', corpus, '--output', output)).toMatchObject({
    status: 0,
    stderr: expect.stringMatching(/^taiyaku: en\/gone\/index\.html of an earlier build: not known to be/)
  })
  expect(existsSync(join(output, 'en/gone/index.html'))).toBe(true)
})

test('an output folder in the corpus, around it, or in a document it links to is refused', async () => {
  const project = makeFolder({ 'elsewhere/keep.txt': '' })
  const corpus = join(project, 'corpus')
  writeFiles(corpus, readFiles(makeCorpus()))
  symlinkSync(join(project, 'elsewhere'), join(corpus, 'linked'))
  symlinkSync(corpus, join(project, 'alias'))
  const before = readFiles(project)
  for (const folder of ['corpus', 'corpus/out', '.', 'elsewhere/out', 'alias/out', '../..']) {
    const outcome = await runHere('build', '--corpus', corpus, '--output', join(project, folder))
    expect(outcome).toMatchObject({ status: 2, stdout: '' })
    expect(outcome.stderr).toMatch(/^taiyaku: cannot build into [^\n]+; nothing was written\n$/)
  }
  expect(readFiles(project)).toEqual(before)
})
