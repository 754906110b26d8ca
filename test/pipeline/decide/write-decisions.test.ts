import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { writeDecisions } from '../../../pipeline/decide/write-decisions.ts'
import type { Decision } from '../../../src/nodes/index.ts'
import { writeAlignment } from '../../../src/schema/index.ts'
import { makeFolder, readFiles } from '../temporary-corpus.ts'

const name = 'parks/alignment/zh-Hans--ja.yaml'
const description = { source: 'zh-Hans', target: 'ja', relation: 'translation' } as const

function decisionsOf(word: string): Decision[] {
  return Array.from({ length: 400 }, (_, at) => ({
    id: `b${at}`,
    state: 'accepted' as const,
    source: [{ path: `${at}`, text: `${word}${at}`.repeat(20) }],
    target: [{ path: `${at}`, text: word }]
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

test('killed at any of a hundred points, a write leaves the old file or the new one, and blocks no later write', async () => {
  const folder = join(makeFolder({ [`corpus/${name}`]: one }), 'corpus')
  const path = join(folder, name)
  const script = fileURLToPath(new URL('write-in-turns.ts', import.meta.url))
  const start = () =>
    spawn(process.execPath, ['--import', import.meta.resolve('tsx'), script, folder], {
      stdio: ['pipe', 'pipe', 'inherit']
    })
  let kills = 0
  for (let waiting = start(); kills < 100; kills += 1) {
    const child = waiting
    await once(child.stdout, 'data')
    // The next process starts while this one writes, so that a hundred of them take no time of their own.
    waiting = start()
    child.stdin.write('go\n')
    await once(child.stdout, 'data')
    const until = performance.now() + ((kills * 7919) % 1000) / 100
    while (performance.now() < until) await Promise.resolve()
    child.kill('SIGKILL')
    await once(child, 'close')
    expect([one, other]).toContain(readFileSync(path, 'utf8'))
    if (kills === 99) waiting.kill('SIGKILL')
  }
  writeFileSync(path, one)
  const written = await writeDecisions(processed(one), decisionsOf('乙'), { corpus: folder, slug: 'parks' })
  expect(written?.after).toBe(other)
  expect(readFileSync(path, 'utf8')).toBe(other)
}, 300_000)
