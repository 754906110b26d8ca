import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { runCommandLine as runHere } from '../../../pipeline/command-line.ts'
import { startProgram } from '../run.ts'

const outcome = z.object({
  source: z.string(),
  target: z.string(),
  beads: z
    .array(z.looseObject({ kind: z.string(), source: z.array(z.looseObject({ text: z.string() })) }))
    .optional(),
  error: z.string().optional()
})

const numbers = [1, 2, 3, 4, 5, 6]
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pairs-'))
  const write = (name: string, content: string) => writeFile(join(folder, name), content)
  for (const number of numbers) {
    const more = number === 1 ? 60 : 1
    await write(`${number}.ja.txt`, `第${number}条 企業を支援する。\n知的財産権を保護する。\n`.repeat(more))
    await write(`${number}.zh.txt`, `第${number}条 支持企业。\n保护知识产权。\n`.repeat(more))
  }
  await write('a.zh-Hans.md', '# 意见\n\n一、支持企业。保护知识产权。\n')
  await write('a.ja.md', '# 意見\n\n一、企業を支援する。知的財産権を保護する。\n')
})
afterAll(() => rm(folder, { recursive: true }))

function start(...words: string[]): ChildProcessWithoutNullStreams {
  return startProgram(['align', ...words], { cwd: folder })
}

async function run(input: string, ...words: string[]) {
  const program = start(...words)
  program.stdin.end(input)
  const [stdout, stderr, [status]] = await Promise.all([
    text(program.stdout),
    text(program.stderr),
    once(program, 'close')
  ])
  return { stdout, stderr, status }
}

function read(stdout: string) {
  const lines = stdout.split('\n').slice(0, -1)
  return lines.map(line => outcome.parse(JSON.parse(line)))
}

const list = numbers.map(number => `${number}.ja.txt\t${number}.zh.txt\n`).join('')

describe('align --pairs', () => {
  it('prints one line a pair in the order of the list, however long each takes', async () => {
    const { stdout, status, stderr } = await run(list, '--pairs', '-', '--lines', '--jobs', '2')
    expect([status, stderr]).toEqual([0, ''])
    const results = read(stdout)
    expect(results.map(({ source, target }) => `${source} ${target}`)).toEqual(
      numbers.map(number => `${number}.ja.txt ${number}.zh.txt`)
    )
    expect(results.map(({ beads }) => beads?.[0]?.source[0]?.text)).toEqual(
      numbers.map(number => `第${number}条 企業を支援する。`)
    )
  })

  it('prints the same bytes with one thread and with two', async () => {
    const [one, two] = await Promise.all(
      ['1', '2'].map(jobs => run(list, '--pairs', '-', '--lines', '--jobs', jobs))
    )
    expect(one?.stdout).not.toBe('')
    expect(two?.stdout).toBe(one?.stdout)
  })

  it('goes on behind a pair that fails, says where and why, and ends with 2', async () => {
    const rows = [
      '2.ja.txt\t2.zh.txt',
      'gone.txt\t3.zh.txt',
      'alone.txt',
      '4.ja.txt\t4.zh.txt\tja\tno_tag',
      '5.ja.txt\t5.zh.txt'
    ]
    await writeFile(join(folder, 'bad.tsv'), rows.join('\r\n'))
    const { stdout, status, stderr } = await run('', '--pairs', 'bad.tsv', '--lines', '--jobs', '2')
    expect(status).toBe(2)
    expect(read(stdout).map(({ beads, error }) => [beads?.length, error])).toEqual([
      [2, undefined],
      [undefined, expect.stringContaining('no such file')],
      [undefined, 'Unexpected one field, expected source, target, from and to with tabs between'],
      [undefined, expect.stringContaining('"no_tag"')],
      [2, undefined]
    ])
    expect(stderr.split('\n').map(line => line.slice(0, 19))).toEqual([
      'taiyaku: bad.tsv:2:',
      'taiyaku: bad.tsv:3:',
      'taiyaku: bad.tsv:4:',
      ''
    ])
  })

  it('answers each line of stdin without waiting for the next one', async () => {
    const program = start('--pairs', '-', '--lines', '--jobs', '2')
    const answers = createInterface(program.stdout)[Symbol.asyncIterator]()
    for (const number of [3, 4, 5]) {
      program.stdin.write(`${number}.ja.txt\t${number}.zh.txt\n`)
      const { value } = await answers.next()
      expect(outcome.parse(JSON.parse(value)).source).toBe(`${number}.ja.txt`)
    }
    program.stdin.end()
    expect(await once(program, 'close')).toEqual([0, null])
  })

  it('passes over comments and blank lines, and aligns Markdown as align does', async () => {
    const { stdout } = await run(
      '# corpus\n\na.zh-Hans.md\ta.ja.md\n',
      '--pairs',
      '-',
      '--relation',
      'translation'
    )
    const alone = await run('', 'a.zh-Hans.md', 'a.ja.md', '--relation', 'translation')
    expect(stdout).toBe(
      `{"source":"a.zh-Hans.md","target":"a.ja.md","beads":[${alone.stdout.trim().replaceAll('\n', ',')}]}\n`
    )
  })

  it('prints the rungs of a ladder as strings', async () => {
    const { stdout } = await run(
      '2.ja.txt\t2.zh.txt\tja\tzh-Hans\n',
      '--pairs',
      '-',
      '--lines',
      '--format',
      'ladder'
    )
    const { beads } = z.object({ beads: z.array(z.string()) }).parse(JSON.parse(stdout))
    expect(beads).toEqual([expect.stringMatching(/^\[0\]:\[0\]:/), expect.stringMatching(/^\[1\]:\[1\]:/)])
  })

  it.each([
    ['a list that cannot be read', ['--pairs', 'gone.tsv'], 'gone.tsv'],
    ['a malformed tag', ['--pairs', 'list', '--from', 'no_tag'], 'no_tag'],
    ['a termbase that cannot be read', ['--pairs', 'list', '--termbase', 'gone.yaml'], 'gone.yaml'],
    ['no jobs', ['--pairs', 'list', '--jobs', '0'], 'whole number'],
    ['jobs for one pair', ['--jobs', '2', 'a', 'b'], '--pairs'],
    ['files beside a list', ['--pairs', 'list', 'a.ja.md'], 'a.ja.md'],
    ['a file without the other', ['a.ja.md'], 'target']
  ])('refuses %s', async (_, words, named) => {
    const stderr = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    try {
      expect(await runHere(['align', ...words])).toBe(2)
      expect(stderr.mock.calls).toEqual([[expect.stringContaining(named)]])
    } finally {
      stderr.mockRestore()
    }
  })
})
