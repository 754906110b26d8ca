import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { runHere } from '../run.ts'
import {
  document,
  type Files,
  makeCorpus,
  makeFolder,
  readFiles,
  under,
  writeFiles
} from '../temporary-corpus.ts'

const chinese = document['zh-Hans.md']
const japanese = document['ja.md']
const description = document['document.yaml']
const kuohao = (depth: number) => `${'（'.repeat(depth)}深${'）'.repeat(depth)}`
const lists = (depth: number, between: string) =>
  Array.from({ length: depth }, (_, level) => `${'  '.repeat(level)}- 深`).join(between)

/** What a file holds, and the one line that every command says of it. */
const broken: ReadonlyArray<readonly [string, Files, string]> = [
  [
    'an empty text',
    { 'ja.md': '' },
    'ja.md:1:1: Unexpected file without a segment, expected headings, sentences or lists'
  ],
  [
    'a text of front matter only',
    { 'ja.md': '---\ntitle: x\n---\n' },
    'ja.md:1:1: Unexpected file without a segment, expected headings, sentences or lists'
  ],
  [
    'GBK bytes',
    { 'zh-Hans.md': Uint8Array.from([0x23, 0x20, 0xb9, 0xfa, 0xbc, 0xd2, 0x0a]) },
    'zh-Hans.md:1:3: Unexpected byte 0xB9 at offset 2, expected utf-8 text: save the file as UTF-8'
  ],
  [
    'UTF-16 without a mark',
    { 'zh-Hans.md': Buffer.from(chinese, 'utf16le') },
    'zh-Hans.md:1:7: Unexpected byte 0x8E at offset 6, expected utf-8 text: save the file as UTF-8'
  ],
  ['a NUL character', { 'ja.md': `${japanese}a\0b\n` }, 'ja.md:8:2: Unexpected NUL character, expected text'],
  [
    'a line of 10 MB',
    { 'ja.md': `${japanese}\n${'園'.repeat(3_500_000)}\n` },
    'ja.md:9:1: Unexpected paragraph of 3500001 characters, expected at most 32768: put blank lines between its parts'
  ],
  [
    'a thousand nested quotes',
    { 'ja.md': `${'> '.repeat(1000)}深い。\n` },
    'ja.md:1:1: Unexpected 1000 nested blocks, expected at most 100'
  ],
  [
    'a thousand nested lists on one line',
    { 'ja.md': `${'- '.repeat(1000)}深い。\n` },
    'ja.md:1:1: Unexpected 1000 nested blocks, expected at most 100'
  ],
  [
    'a thousand nested lists on as many lines',
    { 'ja.md': lists(1000, '\n\n') },
    'ja.md:201:1: Unexpected 101 nested blocks, expected at most 100'
  ],
  [
    'a thousand nested marks',
    { 'ja.md': `${'*a '.repeat(1000)}x${' a*'.repeat(1000)}\n` },
    'ja.md:1:596-1:598: Unexpected marks nested too deep, expected at most 100 in each other'
  ],
  [
    'a merge conflict in a text',
    { 'ja.md': '<<<<<<< HEAD\n# 甲\n>>>>>>> other\n' },
    'ja.md:1:1-1:8: Unexpected merge conflict marker `<<<<<<<`, expected one version of the lines around it'
  ],
  [
    'a merge conflict about a block of code',
    { 'ja.md': '甲。\n\n<<<<<<< HEAD\n```js\n=======\n```ts\n>>>>>>> other\na()\n```\n' },
    'ja.md:3:1-3:8: Unexpected merge conflict marker `<<<<<<<`, expected one version of the lines around it'
  ],
  [
    'a key that stands twice',
    { 'document.yaml': `${description}title: {}\n` },
    'document.yaml:10:1-10:2: Unexpected second key `title`, expected each key once'
  ],
  [
    'an alias to nothing',
    { 'document.yaml': description.replace('{}', '*nowhere') },
    'document.yaml:9:13-9:21: Unexpected alias `*nowhere`, expected an anchor `&nowhere` before it'
  ],
  [
    'a merge conflict in YAML',
    { 'document.yaml': `<<<<<<< HEAD\n${description}` },
    'document.yaml:1:1-1:8: Unexpected merge conflict marker `<<<<<<<`, expected one version of the lines around it'
  ],
  [
    'no text of a locale',
    { 'ja.md': undefined },
    'ja.md:1:1: Unexpected error on reading (no such file or folder), expected a text file'
  ],
  [
    'a folder for a text',
    { 'ja.md': undefined, 'ja.md/x': '' },
    'ja.md:1:1: Unexpected error on reading (a folder, expected a file), expected a text file'
  ],
  [
    'no document.yaml',
    { 'document.yaml': undefined },
    'document.yaml:1:1: Unexpected error on reading (no such file or folder), expected a text file'
  ],
  [
    'an empty document.yaml',
    { 'document.yaml': '' },
    'document.yaml:1:1-1:1: Unexpected empty value, expected a mapping with `title`, `updated`, `bitexts`, `provenance`, `subject`, `markdown`, `profile`, `base`'
  ],
  [
    'a malformed language tag',
    { 'document.yaml': description.replace('target: ja', 'target: ja_JP') },
    'document.yaml:7:13-7:18: Unexpected `ja_JP`, expected a language tag such as zh-Hans'
  ],
  [
    'a language tag that is a path',
    { 'document.yaml': description.replace('target: ja', 'target: ../ja') },
    'document.yaml:7:13-7:18: Unexpected `../ja`, expected a language tag such as zh-Hans'
  ],
  [
    'a malformed tag in front matter',
    { 'ja.md': `---\nlocale: ja_JP\n---\n\n${japanese}` },
    'ja.md:2:9-2:14: Unexpected `ja_JP`, expected a language tag such as zh-Hans'
  ],
  [
    'a source file out of its folder',
    { 'document.yaml': description.replace('{}', '{ ja: { file: ../../x } }') },
    'document.yaml:9:27-9:34: Unexpected `../../x`, expected a file name below `sources/`'
  ],
  [
    'an alignment that is none',
    {
      'alignment/zh-Hans--ja.yaml': '- { id: a, state: maybe, source: [], target: [{ path: p1, text: x }] }\n'
    },
    'alignment/zh-Hans--ja.yaml:1:19-1:24: Unexpected `maybe`, expected `accepted` or `rejected`'
  ]
]

test.each(broken)('%s is named with its place, and stops only its document', async (_, files, line) => {
  const corpus = makeCorpus({ ...under('bad'), ...under('bad', files) })
  const where = ['--corpus', corpus, '--output', join(makeFolder(), 'out')]
  const built = await runHere('build', ...where)
  expect(built.status).toBe(2)
  expect(built.stderr.split('\n')[0]).toBe(`taiyaku: bad/${line}`)
  expect(built.stdout).toMatch(/^1 bitext: /)
  const checked = await runHere('check', '--format', 'json', ...where)
  expect(checked).toMatchObject({ status: 2, stderr: built.stderr })
  const [, place = '', reason] = /^(\S+:\d+:\d+)\S*: (.*)$/.exec(line) ?? []
  const rows: {
    file: string
    line: number | null
    column: number | null
    reason: string
    severity: string
  }[] = JSON.parse(checked.stdout)
  expect(rows).toContainEqual(expect.objectContaining({ reason, severity: 'error' }))
  const row = rows.find(found => found.reason === reason)
  expect(`bad/${place}`).toBe(`${row?.file}:${row?.line ?? 1}:${row?.column ?? 1}`)
  const reviewed = await runHere('review', '--json', ...where)
  expect(reviewed.status).toBe(2)
  expect(JSON.parse(reviewed.stdout)).toHaveLength(5)
})

test('commands other than build go on without the broken document, and accept writes the others', async () => {
  const corpus = makeCorpus({ ...under('bad', { ...document, 'ja.md': '' }) })
  const accepted = await runHere('accept', '--all', '--corpus', corpus)
  expect(accepted.status).toBe(2)
  expect(accepted.stdout).toBe('wrote 5 beads to parks/alignment/zh-Hans--ja.yaml\n')
  expect(Object.keys(readFiles(corpus))).not.toContain('bad/alignment/zh-Hans--ja.yaml')
})

const harmless: ReadonlyArray<readonly [string, Files]> = [
  ['a byte order mark', { 'zh-Hans.md': `\ufeff${chinese}`, 'document.yaml': `\ufeff${description}` }],
  ['UTF-16 behind a mark', { 'zh-Hans.md': Buffer.from(`\ufeff${chinese}`, 'utf16le') }],
  [
    'lines that end in CR and LF',
    {
      'zh-Hans.md': chinese.replaceAll('\n', '\r\n'),
      'ja.md': japanese.replaceAll('\n', '\r\n'),
      'document.yaml': description.replaceAll('\n', '\r\n')
    }
  ]
]

let plain: Record<string, string>
beforeAll(async () => {
  plain = await buildParks({})
})

test.each(harmless)('%s changes no byte of the output', async (_, files) => {
  expect(await buildParks(files)).toEqual(plain)
})

test.each([
  ['brackets without a counterpart', '開く（閉じない。\n\n閉じる）だけ。\n'],
  ['a thousand nested brackets', `${kuohao(1000)}。\n`],
  ['a thousand nested brackets in a list', `- 甲${kuohao(1000)}、乙\n`],
  ['ninety nested lists', lists(90, '\n')],
  ['links to nowhere', '[[[[[甲](x)](y)](z)][q]\n']
])('%s are built with their text whole', async (_, text) => {
  const files = await buildParks({ 'ja.md': `${japanese}\n${text}` })
  expect(Object.keys(files)).toEqual(Object.keys(plain))
  const { stdout } = await runHere(
    'check',
    '--format',
    'json',
    '--corpus',
    makeCorpus(under('parks', { 'ja.md': `${japanese}\n${text}` }))
  )
  expect(JSON.parse(stdout)).toBeInstanceOf(Array)
})

test('a bracket without a counterpart is a warning at its place', async () => {
  const corpus = makeCorpus(under('parks', { 'ja.md': `${japanese}\n開く（閉じない。\n` }))
  const { status, stdout } = await runHere('check', '--format', 'json', '--corpus', corpus)
  expect(status).toBe(0)
  expect(JSON.parse(stdout)).toContainEqual(
    expect.objectContaining({
      ruleId: 'bracket-unbalanced',
      file: 'parks/ja.md',
      line: 9,
      column: 3,
      severity: 'warning'
    })
  )
})

async function buildParks(files: Files): Promise<Record<string, string>> {
  const output = join(makeFolder(), 'out')
  const corpus = makeCorpus(under('parks', files))
  expect(await runHere('build', '--corpus', corpus, '--output', output)).toMatchObject({
    status: 0,
    stderr: ''
  })
  return readFiles(output)
}

test('pages of a document that breaks stay as they were until it is mended', async () => {
  const corpus = makeCorpus(under('other'))
  const output = join(makeFolder(), 'out')
  const build = () => runHere('build', '--corpus', corpus, '--output', output)
  await build()
  const before = readFiles(output)
  writeFiles(corpus, { 'other/ja.md': 'a\0', 'parks/ja.md': `${japanese}\n新しい文。\n` })
  expect(await build()).toMatchObject({ status: 2 })
  const during = readFiles(output)
  for (const path of Object.keys(before).filter(name => name.startsWith('en/other/')))
    expect(during[path]).toBe(before[path])
  expect(during['en/parks/zh-Hans--ja/index.html']).toContain('新しい文')
  writeFiles(corpus, under('other'))
  writeFiles(corpus, under('parks'))
  await build()
  expect(readFiles(output)).toEqual(before)
})
