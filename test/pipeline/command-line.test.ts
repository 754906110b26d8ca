import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runHere, runProgram } from './run.ts'
import { document, makeCorpus, makeFolder, readFiles } from './temporary-corpus.ts'

const commands = ['init', 'build', 'check', 'review', 'accept', 'serve', 'align', 'import', 'add', 'learn']

test.each([
  '--help',
  'help',
  ...commands.map(command => `${command} --help`)
])('%s prints help and succeeds', async words => {
  const { status, stdout, stderr } = await runHere(...words.split(' '))
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toMatch(/^Usage: taiyaku/)
  if (words.length < 7) for (const command of commands) expect(stdout).toContain(`\n  ${command} `)
})

test.each(['--version', 'check --version'])('%s prints the version of the package', async words => {
  const { version } = JSON.parse(await readFile('package.json', 'utf8'))
  expect(await runHere(...words.split(' '))).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: '' })
})

test.each([
  ['', 'expected a command'],
  ['--corpus x', 'expected a command'],
  ['bake', "unknown command 'bake'"],
  ['biuld', "unknown command 'biuld' (Did you mean build?)"],
  ['build --fast', "unknown option '--fast'"],
  ['build parks', "too many arguments for 'build'"],
  ['build --output', "option '--output <folder>' argument missing"],
  ['check --format xml', "option '--format <format>' argument 'xml' is invalid"],
  ['align a.md b.md --relation parody', "option '--relation <relation>' argument 'parody' is invalid"],
  ['align a.md b.md --from zh_CN', 'unexpected language tag "zh_CN", expected a BCP 47 tag'],
  ['align a.md b.md', 'a.md:1:1: Unexpected error on reading'],
  ['align --lines a.txt b.txt', 'a.txt:1:1: Unexpected error on reading'],
  ['import', "missing required argument 'file'"],
  ['add x.txt', "required option '--document <slug>' not specified"],
  ['add x.txt --document x --locale zh_CN', 'unexpected language tag "zh_CN", expected a BCP 47 tag'],
  ['accept', 'accept takes either --all or --document SLUG'],
  ['accept --all --document x', 'accept takes either --all or --document SLUG'],
  ['accept --all --bead x', '--bead goes with --document']
])('%j is wrong use: status 2, one line on stderr', async (words, reason) => {
  const { status, stdout, stderr } = await runHere(...words.split(' ').filter(Boolean))
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toMatch(/^taiyaku: [^\n]+\n$/)
  expect(stderr).toContain(reason)
})

test('the program itself: results on stdout, errors on stderr, no colour into a pipe, paths from the caller', async () => {
  const corpus = makeCorpus({ 'parks/alignment/zh-Hans--ja.yaml': '- [\n' })
  const folder = join(corpus, '..')
  const relative = corpus.slice(folder.length + 1)
  const env = { INIT_CWD: folder, CI: '1', FORCE_COLOR: '1' }
  const [checked, unknown] = await Promise.all([
    runProgram(['check', '--corpus', relative], { env }),
    runProgram(['bake'])
  ])
  expect(checked.status).toBe(2)
  expect(checked.stdout).toMatch(/^parks\/alignment\/zh-Hans--ja\.yaml\n {2}\d+:\d+/)
  expect(checked.stderr).toMatch(/^taiyaku: parks\/alignment\/zh-Hans--ja\.yaml:\d/)
  expect(checked.stdout + checked.stderr).not.toContain('\u001b')
  expect(unknown).toEqual({
    status: 2,
    stdout: '',
    stderr: "taiyaku: unknown command 'bake' (--help lists what there is)\n"
  })
})

test('the output does not change with the time zone, the language or the folder of the machine', async () => {
  const corpus = makeCorpus()
  const outputs = [makeFolder(), makeFolder(), makeFolder()]
  const machines = [
    { env: { TZ: 'Pacific/Kiritimati', LANG: 'ja_JP.UTF-8', LC_ALL: 'ja_JP.UTF-8' }, cwd: '/' },
    { env: { TZ: 'America/Adak', LANG: 'C', LC_ALL: 'C', NO_COLOR: '1' }, cwd: makeFolder(document) }
  ]
  const built = await Promise.all(
    machines.map((machine, index) =>
      runProgram(['build', '--corpus', corpus, '--output', outputs[index] ?? ''], machine)
    )
  )
  for (const { status, stderr } of built) expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  await runHere('--corpus', corpus, '--output', outputs[2] ?? '', 'build')
  const [first, second, third] = outputs.map(readFiles)
  expect(second).toEqual(first)
  expect(third).toEqual(first)
  expect(JSON.stringify(first)).not.toContain(corpus)
})
