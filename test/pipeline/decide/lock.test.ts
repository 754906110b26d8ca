import { spawnSync } from 'node:child_process'
import { readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cacheFolder } from '../../../pipeline/cache-folder.ts'
import { withLock } from '../../../pipeline/decide/lock.ts'
import { makeFolder } from '../temporary-corpus.ts'

/** A folder with a corpus, a file in it, and the lock that somebody left on it. */
async function makeLocked(holder: string, age = 0) {
  const folder = makeFolder({ 'corpus/a.yaml': '' })
  const corpus = join(folder, 'corpus')
  const path = join(corpus, 'a.yaml')
  const locks = cacheFolder(corpus, 'locks')
  let lock = ''
  await withLock(corpus, path, async () => {
    lock = join(locks, readdirSync(locks)[0] ?? '')
  })
  writeFileSync(lock, holder)
  const time = Date.now() / 1000 - age
  utimesSync(lock, time, time)
  return { take: () => withLock(corpus, path, async () => 'done'), list: () => readdirSync(locks) }
}

test('whoever comes second waits until the first is done', async () => {
  const corpus = join(makeFolder({ 'corpus/a.yaml': '' }), 'corpus')
  const order: string[] = []
  const act = (name: string) =>
    withLock(corpus, join(corpus, 'a.yaml'), async () => {
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
  const { take, list } = await makeLocked(`${pid}`)
  expect(await take()).toBe('done')
  expect(list()).toEqual([])
})

test('so is one that a process was killed on before its name was on it, and one that is too old', async () => {
  expect(await (await makeLocked('', 10)).take()).toBe('done')
  expect(await (await makeLocked(`${process.pid}`, 3600)).take()).toBe('done')
})

test('the lock of a process that is alive is left to it', async () => {
  const { take, list } = await makeLocked(`${process.ppid}`)
  await expect(take()).rejects.toThrow(/^another process is writing .+a\.yaml: nothing was written$/)
  expect(list()).toHaveLength(1)
})

test('where no lock can be made, the reason is given', async () => {
  const folder = makeFolder({ 'corpus/a.yaml': '', node_modules: 'a file' })
  const corpus = join(folder, 'corpus')
  await expect(withLock(corpus, join(corpus, 'a.yaml'), async () => 'done')).rejects.toThrow(
    /^cannot lock .+a\.yaml: a file where a folder was expected$/
  )
})
