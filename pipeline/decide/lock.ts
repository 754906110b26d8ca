import { createHash } from 'node:crypto'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { cacheFolder } from '../cache-folder.ts'
import { UsageError } from '../usage-error.ts'

const patience = 100
const pause = 50

/**
 * Do something while no other process does the same to a file. The lock of a process that is gone is taken over.
 *
 * @param corpus - folder of the corpus, absolute.
 * @param path - file to be written, absolute.
 * @throws UsageError where another process keeps the file for more than five seconds.
 */
export async function withLock<Result>(
  corpus: string,
  path: string,
  act: () => Promise<Result>
): Promise<Result> {
  const name = createHash('sha256').update(path).digest('hex').slice(0, 32)
  const folder = join(cacheFolder(corpus), 'locks')
  const lock = join(folder, name)
  await mkdir(folder, { recursive: true })
  for (let attempt = 0; !(await claim(lock)); attempt += 1) {
    if (attempt === patience) throw new UsageError(`another process is writing ${path}: nothing was written`)
    await wait(pause)
  }
  try {
    return await act()
  } finally {
    await rm(lock, { force: true })
  }
}

async function claim(lock: string): Promise<boolean> {
  try {
    await writeFile(lock, `${process.pid}`, { flag: 'wx' })
    return true
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    const holder = Number(await readFile(lock, 'utf8').catch(() => ''))
    if (holder > 0 && !isAlive(holder)) await rm(lock, { force: true })
    return false
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
