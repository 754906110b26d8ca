import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { withLock } from '../../../pipeline/decide/lock.ts'
import { stateFolder } from '../../../pipeline/state-folder.ts'
import { makeFolder } from '../temporary-corpus.ts'

/** A corpus, and the lock that somebody left on it. */
async function makeLocked(holder: string, age = 0) {
  const corpus = join(makeFolder({ 'corpus/a.yaml': '' }), 'corpus')
  const locks = stateFolder(corpus, 'locks')
  let lock = ''
  await withLock(corpus, async () => {
    lock = join(locks, readdirSync(locks)[0] ?? '')
  })
  writeFileSync(lock, holder)
  const time = Date.now() / 1000 - age
  utimesSync(lock, time, time)
  return {
    lock,
    take: () => withLock(corpus, async () => 'done', { patience: 200 }),
    list: () => readdirSync(locks)
  }
}

test('whoever comes second waits until the first is done', async () => {
  const corpus = join(makeFolder({ 'corpus/a.yaml': '' }), 'corpus')
  const order: string[] = []
  const act = (name: string) =>
    withLock(corpus, async () => {
      order.push(name)
      await new Promise(resolve => setTimeout(resolve, 5))
      order.push(name)
    })
  await Promise.all([act('a'), act('b'), act('c')])
  for (const at of [0, 2, 4]) expect(order[at]).toBe(order[at + 1])
  expect(new Set(order).size).toBe(3)
})

test('the lock of a process that is gone is taken over', async () => {
  const { pid } = spawnSync(process.execPath, ['--version'])
  const { take, list } = await makeLocked(`${pid} ${hostname()}`)
  expect(await take()).toBe('done')
  expect(list()).toEqual([])
})

test('so is one that a process was killed on before its name was on it, and one that is too old', async () => {
  expect(await (await makeLocked('', 10)).take()).toBe('done')
  expect(await (await makeLocked(`${process.pid} elsewhere`, 3600)).take()).toBe('done')
})

test('so is one of an earlier process that had the number of this one', async () => {
  const { take, list } = await makeLocked(`${process.pid} ${hostname()}`, process.uptime() + 10)
  expect(await take()).toBe('done')
  expect(list()).toEqual([])
})

test('the lock of a process that is alive, here or on another machine, is left to it and is named', async () => {
  for (const holder of [`${process.ppid} ${hostname()}`, '1 elsewhere']) {
    const { lock, take, list } = await makeLocked(holder)
    await expect(take()).rejects.toThrow(
      /^another process is writing into .+corpus: nothing was written \(if there is none, delete /
    )
    await expect(take()).rejects.toThrow(lock)
    expect(list()).toHaveLength(1)
  }
})

test('of many that find a lock that was left, one after the other gets it', async () => {
  const { pid } = spawnSync(process.execPath, ['--version'])
  const { take, list } = await makeLocked(`${pid} ${hostname()}`)
  expect(await Promise.all([take(), take(), take(), take()])).toEqual(['done', 'done', 'done', 'done'])
  expect(list()).toEqual([])
})

test('where no lock can be made, the reason is given', async () => {
  const corpus = join(makeFolder({ 'corpus/a.yaml': '', '.taiyaku': 'a file' }), 'corpus')
  await expect(withLock(corpus, async () => 'done')).rejects.toThrow(
    /^cannot lock .+corpus: a file where a folder was expected$/
  )
})

test('locks keep out of Git, and a link to a corpus shares them', async () => {
  const folder = makeFolder({ 'project/corpus/a.yaml': '' })
  symlinkSync(join(folder, 'project/corpus'), join(folder, 'linked'))
  await withLock(join(folder, 'linked'), async () => {
    expect(readdirSync(stateFolder(join(folder, 'project/corpus'), 'locks'))).toHaveLength(1)
  })
  expect(readFileSync(join(folder, 'project/.taiyaku/.gitignore'), 'utf8')).toBe('*\n')
})
