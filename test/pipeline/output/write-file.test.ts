import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { writeFileWhole } from '../../../pipeline/output/write-file.ts'
import { compiled, root } from '../run.ts'
import { makeFolder } from '../temporary-corpus.ts'

const size = 3_000_000
const writer = `
  import { writeFileWhole } from ${JSON.stringify(pathToFileURL(compiled('pipeline/output/write-file.ts')).href)}
  for (let round = 0; ; round++) {
    await writeFileWhole(process.argv[1], (round % 2 ? 'a' : 'b').repeat(${size}))
    if (round === 0) process.stdout.write('ready')
  }
`

test('twenty kills in the middle of writing leave a whole file each time', async () => {
  const path = join(makeFolder(), 'file.txt')
  for (let kill = 0; kill < 20; kill++) {
    const words = ['--input-type=module', '-e', writer, path]
    const child = spawn(process.execPath, words, { cwd: root })
    await once(child.stdout, 'data')
    setTimeout(() => child.kill('SIGKILL'), kill * 3)
    await once(child, 'close')
    const text = readFileSync(path, 'utf8')
    expect(text === 'a'.repeat(size) || text === 'b'.repeat(size)).toBe(true)
  }
})

test('where no file can be, it says so, and nothing is replaced', async () => {
  const folder = makeFolder()
  const [pipe, file] = [join(folder, 'pipe'), join(folder, 'file')]
  execFileSync('mkfifo', [pipe])
  writeFileSync(file, '')
  await expect(writeFileWhole(pipe, 'a')).rejects.toThrow(
    `cannot write ${pipe}: a device or a pipe, expected a file`
  )
  expect(statSync(pipe).isFIFO()).toBe(true)
  await expect(writeFileWhole(folder, 'a')).rejects.toThrow('a folder, expected a file')
  await expect(writeFileWhole(join(file, 'a/b'), 'a')).rejects.toThrow('a file where a folder was expected')
})

test('a folder in which nothing can be made holds nobody up', async () => {
  for (const path of ['/proc/nowhere/deeper/file', '/proc/file'])
    await expect(writeFileWhole(path, 'a')).rejects.toThrow(`cannot write ${path}: `)
})

test('folders that are missing are made, by two at once too', async () => {
  const folder = makeFolder()
  await Promise.all(['a', 'b'].map(name => writeFileWhole(join(folder, 'new/deep', name), name)))
  expect(readFileSync(join(folder, 'new/deep/b'), 'utf8')).toBe('b')
})
