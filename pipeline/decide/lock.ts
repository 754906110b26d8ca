import { readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { explainError } from '../explain-error.ts'
import { hasCode } from '../output/write-file.ts'
import { isProcessGone } from '../process-gone.ts'
import { makeStateFolder } from '../state-folder.ts'
import { UsageError } from '../usage-error.ts'

/** Maximum time to wait for a lock, in milliseconds. */
const patience = 20_000
const pause = 50
/** Interval at which the holder of a lock renews it, in milliseconds. */
const beat = 5000
/** Time after which a lock that was not renewed has expired, in milliseconds. */
const longest = 60_000
/** Time that a process may take to write its name to its lock, in milliseconds. */
const naming = 1000

/**
 * Do something while no other process writes to a corpus. The lock of a dead process is taken over.
 *
 * @param corpus - its folder, absolute.
 * @param act - must not take the lock again.
 * @param limits - maximum times to wait, in milliseconds.
 * @throws UsageError if another process holds the lock for longer, or none can be made.
 */
export async function withLock<Result>(
  corpus: string,
  act: () => Promise<Result>,
  limits = { patience }
): Promise<Result> {
  const lock = await take(corpus, limits.patience)
  const beating = setInterval(() => {
    const now = new Date()
    utimes(lock, now, now).catch(() => {})
  }, beat)
  try {
    return await act()
  } finally {
    clearInterval(beating)
    await rm(lock, { force: true })
  }
}

async function take(corpus: string, patience: number): Promise<string> {
  try {
    const lock = join(makeStateFolder(corpus, 'locks'), 'corpus')
    const start = performance.now()
    while (!(await claim(lock))) {
      if (performance.now() - start > patience) throw held(corpus, lock)
      await wait(pause)
    }
    return lock
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(`cannot lock ${corpus}: ${explainError(error)}`)
  }
}

function held(corpus: string, lock: string): UsageError {
  return new UsageError(
    `another process is writing into ${corpus}: nothing was written (if there is none, delete ${lock})`
  )
}

async function claim(lock: string): Promise<boolean> {
  if (await create(lock)) return true
  if (await isLeft(lock)) await takeAway(lock)
  return false
}

/** Remove an abandoned lock. Only one process at a time does this, so that no new lock is removed with it. */
async function takeAway(lock: string): Promise<void> {
  const turn = `${lock}.turn`
  if (await create(turn)) {
    if (await isLeft(lock)) await rm(lock, { force: true })
    await rm(turn, { force: true })
  } else if (await isLeft(turn)) await rm(turn, { force: true })
}

async function create(path: string): Promise<boolean> {
  try {
    await writeFile(path, `${process.pid} ${hostname()}`, { flag: 'wx' })
    return true
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false
    throw error
  }
}

/** Tell whether a lock was abandoned: its process is gone, or has not renewed it for too long. */
async function isLeft(lock: string): Promise<boolean> {
  try {
    const [holder, { mtimeMs }] = await Promise.all([readFile(lock, 'utf8'), stat(lock)])
    const age = Date.now() - mtimeMs
    const [, pid, host] = /^(\d+) (.*)$/.exec(holder) ?? []
    if (pid === undefined) return age > naming
    return age > longest || (host === hostname() && isProcessGone(Number(pid), mtimeMs))
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return false
    throw error
  }
}
