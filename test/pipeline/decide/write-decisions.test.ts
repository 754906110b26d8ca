import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, lstatSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { writeDecisions } from '../../../pipeline/decide/write-decisions.ts'
import type { Decision } from '../../../src/nodes/index.ts'
import { writeAlignment } from '../../../src/schema/write-alignment.ts'
import { randomFrom } from '../../review/edited-document.ts'
import { compiled } from '../run.ts'
import { makeFolder, readFiles } from '../temporary-corpus.ts'

const name = 'parks/alignment/zh-Hans--ja.yaml'
const description = { source: 'zh-Hans', target: 'ja', relation: 'translation' } as const

/** Few decisions on long texts: writing takes longer than reading. */
function decisionsOf(word: string): Decision[] {
  return Array.from({ length: 20 }, (_, at) => ({
    id: `b${at}`,
    state: 'accepted' as const,
    source: [{ path: `${at}`, text: word.repeat(3000 + at) }],
    target: [{ path: `${at}`, text: '訳' }]
  }))
}

const [one, other] = [
  writeAlignment(undefined, decisionsOf('甲')),
  writeAlignment(undefined, decisionsOf('乙'))
]

function processed(text: string | undefined) {
  return { description, alignment: text === undefined ? undefined : new VFile({ path: name, value: text }) }
}

test('a file that was changed since it was read is not written over', async () => {
  const corpus = makeFolder({ [`corpus/${name}`]: one })
  const folder = join(corpus, 'corpus')
  await expect(
    writeDecisions(processed(other), decisionsOf('丙'), { corpus: folder, slug: 'parks' })
  ).rejects.toThrow(`${name} was changed meanwhile: nothing was written`)
  await expect(
    writeDecisions(processed(undefined), decisionsOf('丙'), { corpus: folder, slug: 'parks' })
  ).rejects.toThrow('was changed meanwhile')
  expect(readFiles(folder)[name]).toBe(one)
})

test('of two that write at once one wins, and the other is told', async () => {
  const folder = join(makeFolder({ [`corpus/${name}`]: one }), 'corpus')
  const write = (word: string) =>
    writeDecisions(processed(one), decisionsOf(word), { corpus: folder, slug: 'parks' })
  const outcomes = await Promise.allSettled([write('乙'), write('丙')])
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
})

test.each([
  'utf8',
  'utf16le'
] as const)('a byte order mark is no change and stays, as %s does', async encoding => {
  const folder = join(makeFolder({ [`corpus/${name}`]: Buffer.from(`\uFEFF${one}`, encoding) }), 'corpus')
  await writeDecisions(processed(one), decisionsOf('乙'), { corpus: folder, slug: 'parks' })
  expect(readFileSync(join(folder, name))).toEqual(Buffer.from(`\uFEFF${other}`, encoding))
})

test('a file that is read-only stays', async () => {
  const folder = join(makeFolder({ [`corpus/${name}`]: one }), 'corpus')
  chmodSync(join(folder, name), 0o444)
  await expect(
    writeDecisions(processed(one), decisionsOf('乙'), { corpus: folder, slug: 'parks' })
  ).rejects.toThrow(/^cannot write .+zh-Hans--ja\.yaml: the file is read-only$/)
  expect(readFiles(folder)).toEqual({ [name]: one })
})

test('the permissions of the file stay, and so does a link to it', async () => {
  const outside = makeFolder({ 'shared.yaml': one })
  const folder = join(makeFolder({ 'corpus/parks/alignment/.keep': '' }), 'corpus')
  chmodSync(join(outside, 'shared.yaml'), 0o640)
  symlinkSync(join(outside, 'shared.yaml'), join(folder, name))
  await writeDecisions(processed(one), decisionsOf('乙'), { corpus: folder, slug: 'parks' })
  expect(lstatSync(join(folder, name)).isSymbolicLink()).toBe(true)
  expect(readFiles(outside)).toEqual({ 'shared.yaml': other })
  expect(statSync(join(outside, 'shared.yaml')).mode & 0o777).toBe(0o640)
})

test('killed at a hundred points, a write leaves the old file or the new one, and blocks no later write', async () => {
  const folder = join(makeFolder({ [`corpus/${name}`]: one }), 'corpus')
  const random = randomFrom(4)
  const waiting = [startWriting(folder), startWriting(folder)]
  for (let kills = 0; kills < 100; kills += 1) {
    const child = waiting.shift()
    if (!child) throw new Error('Unexpected end of processes, expected one more')
    // The next ones start while this one writes, so that a hundred of them take little time of their own.
    waiting.push(startWriting(folder))
    await child.says('ready')
    child.process.stdin.write('go\n')
    await child.says('written')
    await wait(random() * 40)
    child.process.kill('SIGKILL')
    await once(child.process, 'close')
    expect([one, other]).toContain(readFileSync(join(folder, name), 'utf8'))
  }
  for (const child of waiting) child.process.kill('SIGKILL')
  writeFileSync(join(folder, name), one)
  await writeDecisions(processed(one), decisionsOf('乙'), { corpus: folder, slug: 'parks' })
  expect(readFiles(folder)).toEqual({ [name]: other })
}, 900_000)

/** Start a process that writes when it is told to. */
function startWriting(folder: string) {
  const child = spawn(process.execPath, [compiled('test/pipeline/decide/write-in-turns.ts'), folder], {
    stdio: ['pipe', 'pipe', 'inherit']
  })
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  const says = async (word: string): Promise<void> => {
    while (!said.includes(word)) {
      if (child.exitCode !== null) throw new Error(`Unexpected end of a process, expected ${word}`)
      await Promise.race([once(child.stdout, 'data'), once(child, 'close')])
    }
  }
  return { process: child, says }
}
