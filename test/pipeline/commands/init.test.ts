import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { askForSite } from '../../../pipeline/commands/init.ts'
import { runHere } from '../run.ts'
import { makeFolder } from '../temporary-corpus.ts'

test('a corpus from init can be checked, reviewed and built, and a second init refuses it', async () => {
  const folder = makeFolder()
  const corpus = join(folder, 'corpus')
  const init = [
    'init',
    '--yes',
    '--title',
    'Rooms: "A"',
    '--url',
    'https://rooms.example',
    '--corpus',
    corpus
  ]
  const first = await runHere(...init)
  expect(first).toMatchObject({ status: 0, stderr: '' })
  expect(first.stdout).toContain('npx taiyaku build')
  expect(readdirSync(corpus).sort()).toEqual(['example', 'site.yaml', 'termbase.yaml'])
  expect(await runHere('check', '--corpus', corpus)).toMatchObject({ status: 0, stderr: '' })
  const review = await runHere('review', '--json', '--corpus', corpus)
  const rows: { bead: string }[] = JSON.parse(review.stdout)
  const paths = ['h1', 'h2', 'h2-p1-s1', 'h2-p1-s2', 'h3', 'h3-p1-s1', 'h3-p1-s2']
  expect(rows.map(({ bead }) => bead)).toEqual(paths.map(path => `${path}--${path}`))
  const output = join(folder, 'output')
  expect(await runHere('build', '--corpus', corpus, '--output', output)).toMatchObject({
    status: 0,
    stderr: ''
  })
  expect(readFileSync(join(output, 'en/index.html'), 'utf8')).toContain('Rooms: "A"')
  const second = await runHere(...init)
  expect(second).toMatchObject({ status: 2, stdout: '' })
  expect(second.stderr).toContain('holds example already, expected an empty folder')
})

test.each([
  ['--url=rooms', 'Unexpected `rooms`, expected a web address with http or https'],
  ['--url=ftp:x', 'Unexpected `ftp:x`, expected a web address with http or https'],
  ['--title=', 'Unexpected blank text, expected text that is not empty']
])('%s is refused before anything is written', async (option, reason) => {
  const corpus = join(makeFolder(), 'corpus')
  const { status, stderr } = await runHere('init', '--yes', option, '--corpus', corpus)
  expect({ status, stderr }).toEqual({ status: 2, stderr: `taiyaku: nothing was written: ${reason}\n` })
  expect(() => readdirSync(corpus)).toThrow('ENOENT')
})

test('what was not given is asked for, and an empty answer takes what is offered', async () => {
  const [input, output] = [new PassThrough(), new PassThrough()]
  const asked: string[] = []
  output.on('data', (question: Buffer) => {
    asked.push(String(question))
    input.write(asked.length === 1 ? 'Rooms\n' : '\n')
  })
  expect(await askForSite({}, input, output)).toEqual({ title: 'Rooms', url: 'https://example.org/' })
  expect(asked).toEqual([
    'Title of the site (Taiyaku): ',
    'Address where it will be served (https://example.org/): '
  ])
})

test('an input that ends takes what is offered', async () => {
  const [input, output] = [new PassThrough(), new PassThrough()]
  input.end()
  output.resume()
  expect(await askForSite({ title: 'Rooms' }, input, output)).toEqual({
    title: 'Rooms',
    url: 'https://example.org/'
  })
})
