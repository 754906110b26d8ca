import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { cacheFolder } from '../cache-folder.ts'
import { explainError } from '../explain-error.ts'
import { UsageError } from '../usage-error.ts'

const patience = 100
const pause = 50
/** No write takes as long, in milliseconds: the process that such a lock names may be another one by now. */
const longest = 60_000
/** How long a process may take to put its number on its lock, in milliseconds. */
const naming = 1000

/**
 * Do something while no other process does the same to a file. The lock of a process that is gone is taken over.
 *
 * @param corpus - folder of the corpus, absolute.
 * @param path - file to be written, absolute.
 * @throws UsageError where another process keeps the file for more than five seconds, or no lock can be made.
 */
export async function withLock<Result>(
  corpus: string,
  path: string,
  act: () => Promise<Result>
): Promise<Result> {
  const name = createHash('sha256').update(path).digest('hex').slice(0, 32)
  const folder = cacheFolder(corpus, 'locks')
  const lock = join(folder, name)
  try {
    await mkdir(folder, { recursive: true })
    for (let attempt = 0; !(await claim(lock)); attempt += 1) {
      if (attempt === patience)
        throw new UsageError(`another process is writing ${path}: nothing was written`)
      await wait(pause)
    }
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(`cannot lock ${path}: ${explainError(error)}`)
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
    if (codeOf(error) !== 'EEXIST') throw error
    if (await isLeft(lock)) await takeAway(lock)
    return false
  }
}

/** Take a lock away that was left; one that came in its place meanwhile is put back. */
async function takeAway(lock: string): Promise<void> {
  const aside = `${lock}.${process.pid}`
  try {
    await rename(lock, aside)
    if (!(await isLeft(aside))) await writeFile(lock, await readFile(aside), { flag: 'wx' })
  } catch (error) {
    if (codeOf(error) !== 'ENOENT' && codeOf(error) !== 'EEXIST') throw error
  } finally {
    await rm(aside, { force: true })
  }
}

/** Tell whether the process that made a lock is gone, or has kept it for longer than any write takes. */
async function isLeft(lock: string): Promise<boolean> {
  try {
    const [holder, { mtimeMs }] = await Promise.all([readFile(lock, 'utf8'), stat(lock)])
    const age = Date.now() - mtimeMs
    return age > longest || (holder === '' ? age > naming : !isAlive(Number(holder)))
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false
    throw error
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}
