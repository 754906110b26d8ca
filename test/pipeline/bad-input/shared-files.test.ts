import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runHere } from '../run.ts'
import { makeCorpus, makeFolder, readFiles, shared, under, writeFiles } from '../temporary-corpus.ts'

test.each([
  [
    'termbase.yaml',
    'concepts: [\n',
    '2:1',
    'Unexpected characters, expected YAML: Flow sequence in block collection must be sufficiently indented and end with a ]'
  ],
  ['termbase.yaml', '', '1:1', 'Unexpected empty value, expected a mapping with `concepts`'],
  [
    'termbase.yaml',
    `concepts: ${'['.repeat(50_000)}`,
    '1:111',
    'Unexpected 101 values nested in each other, expected at most 100'
  ],
  [
    'termbase.yaml',
    `concepts: ${'x'.repeat(10_000_000)}`,
    '1:11',
    `Unexpected \`${'x'.repeat(60)}…\`, expected a mapping from concept ids`
  ],
  [
    'site.yaml',
    'url: https://example.org/\ntitle: { en: Parks }\nlanguages: [en, fr]\n',
    '3:17',
    'Unexpected `fr`, expected one of ja, zh-Hans, en'
  ],
  [
    'site.yaml',
    'url: javascript:alert(1)\ntitle: { en: Parks }\nlanguages: [en]\n',
    '1:6',
    'Unexpected `javascript:alert(1)`, expected a web address with http or https'
  ],
  [
    'site.yaml',
    'url: https://example.org/\n<<<<<<< ours\n',
    '2:1',
    'Unexpected merge conflict marker `<<<<<<<`, expected one version of the lines around it'
  ]
])('a broken %s (%#) is named with its place, and changes nothing', async (name, content, place, reason) => {
  const corpus = makeCorpus()
  const output = join(makeFolder(), 'out')
  const where = ['--corpus', corpus, '--output', output]
  await runHere('build', ...where)
  await runHere('accept', '--all', ...where)
  const before = { corpus: readFiles(corpus), output: readFiles(output) }
  writeFiles(corpus, { [name]: content })
  for (const words of [['build'], ['check', '--format', 'json'], ['review'], ['accept', '--all']]) {
    const { status, stdout, stderr } = await runHere(...words, ...where)
    expect(status).toBe(2)
    expect(stderr.split('\n')[0]).toMatch(`taiyaku: ${name}:${place}`)
    expect(stderr.split('\n')[0]).toContain(reason)
    expect(stdout).not.toContain('Nothing to')
    if (words[0] === 'check')
      expect(JSON.parse(stdout)).toContainEqual(
        expect.objectContaining({ file: name, reason, severity: 'error' })
      )
  }
  expect(readFiles(output)).toEqual(before.output)
  expect({ ...readFiles(corpus), [name]: '' }).toEqual({ ...before.corpus, [name]: '' })
})

test('without site.yaml only build has something to say', async () => {
  const corpus = makeCorpus({ 'site.yaml': undefined })
  const where = ['--corpus', corpus, '--output', join(makeFolder(), 'out')]
  expect(await runHere('build', ...where)).toEqual({
    status: 2,
    stdout: '',
    stderr: `taiyaku: no site.yaml in ${corpus}, expected one with url, title and languages\n`
  })
  expect((await runHere('check', ...where)).status).toBe(0)
  expect((await runHere('review', ...where)).status).toBe(0)
})

test('a corpus without termbase or documents is built', async () => {
  const corpus = makeFolder({ 'site.yaml': shared['site.yaml'], 'README.md': 'no document' })
  const where = ['--corpus', corpus, '--output', join(makeFolder(), 'out')]
  expect(await runHere('build', ...where)).toMatchObject({ status: 0, stderr: '' })
  expect(await runHere('check', '--format', 'json', ...where)).toEqual({
    status: 0,
    stdout: '[]\n',
    stderr: ''
  })
})

test('a document whose only text has no counterpart yet is no error, and has no page', async () => {
  const description = 'title: { ja: 園区 }\nupdated: 2026-01-01\nbitexts: []\nprovenance: {}\n'
  const corpus = makeCorpus(under('first', { 'document.yaml': description, 'ja.md': '# 園区\n' }))
  const output = join(makeFolder(), 'out')
  const built = await runHere('build', '--corpus', corpus, '--output', output)
  expect(built).toMatchObject({ status: 0, stderr: '' })
  expect(Object.keys(readFiles(output)).filter(path => path.includes('first'))).toEqual([])
})
