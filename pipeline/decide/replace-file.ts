import { mkdir, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { decode } from '../../src/import/decode.ts'
import { explainError } from '../explain-error.ts'
import { UsageError } from '../usage-error.ts'
import { withLock } from './lock.ts'

/**
 * Put a text in the place of a file, or take the file away, if it still is what it should be. What stands there is
 * looked at right before it is replaced, and the new text is on disk by then: an interruption leaves the old file or the
 * new one.
 *
 * @param corpus - folder of the corpus, absolute.
 * @param path - the file, absolute.
 * @param isExpected - tells whether the text that is there may go; `undefined` where there is no file.
 * @param text - the new text; `null` takes the file away.
 * @returns whether it was done.
 * @throws UsageError where it cannot be written.
 */
export function replaceFile(
  corpus: string,
  path: string,
  isExpected: (text: string | undefined) => boolean,
  text: string | null
): Promise<boolean> {
  return withLock(corpus, path, async () => {
    try {
      const real = await realpath(path).catch(() => path)
      const next = text === null ? undefined : await writeBeside(real, text)
      if (!isExpected(await readText(real))) {
        if (next !== undefined) await rm(next, { force: true })
        return false
      }
      await (next === undefined ? rm(real, { force: true }) : rename(next, real))
      return true
    } catch (error) {
      throw new UsageError(`cannot write ${path}: ${explainError(error)}`)
    }
  })
}

/** Read a file as texts of the corpus are read, without its byte order mark; nothing where there is none. */
export async function readText(path: string): Promise<string | undefined> {
  try {
    return decode(await readFile(path), 'text').text
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

/** Write a text to disk beside the file that it shall replace, under the one name that only the lock's holder uses. */
async function writeBeside(path: string, text: string): Promise<string> {
  await mkdir(dirname(path), { recursive: true })
  const next = join(dirname(path), `.${basename(path)}.new`)
  await rm(next, { force: true })
  const old = await stat(path).catch(() => undefined)
  const file = await open(next, 'wx', old?.mode)
  try {
    await file.writeFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
  return next
}
