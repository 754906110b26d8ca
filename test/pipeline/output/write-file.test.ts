import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { root } from '../run.ts'
import { makeFolder } from '../temporary-corpus.ts'

const size = 3_000_000
const writer = `
  import { writeFileWhole } from ${JSON.stringify(pathToFileURL(join(root, 'pipeline/output/write-file.ts')).href)}
  for (let round = 0; ; round++) {
    await writeFileWhole(process.argv[1], (round % 2 ? 'a' : 'b').repeat(${size}))
    if (round === 0) process.stdout.write('ready')
  }
`

test('twenty kills in the middle of writing leave a whole file each time', async () => {
  const path = join(makeFolder(), 'file.txt')
  for (let kill = 0; kill < 20; kill++) {
    const words = ['--import', import.meta.resolve('tsx'), '--input-type=module', '-e', writer, path]
    const child = spawn(process.execPath, words, { cwd: root })
    await once(child.stdout, 'data')
    setTimeout(() => child.kill('SIGKILL'), kill * 3)
    await once(child, 'close')
    const text = readFileSync(path, 'utf8')
    expect(text === 'a'.repeat(size) || text === 'b'.repeat(size)).toBe(true)
  }
})
