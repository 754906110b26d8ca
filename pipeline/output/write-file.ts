import { mkdirSync, type Stats, statSync } from 'node:fs'
import { dirname } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import { explainError } from '../explain-error.ts'
import { UsageError } from '../usage-error.ts'

/**
 * Write a text file so that an interrupted write leaves the old file whole. A device or a pipe is refused: it would be
 * replaced by a file.
 *
 * @param lasting - whether it is to be on the disk for good at once, which takes time; not for what can be made again.
 * @throws UsageError where it cannot be written.
 */
export async function writeFileWhole(path: string, text: string | Uint8Array, lasting = true): Promise<void> {
  try {
    const old = lookAt(path)
    if (old && !old.isFile() && !old.isDirectory()) throw new TypeError('a device or a pipe, expected a file')
    if (!old) makeFolder(dirname(path))
    // A call that waits costs a small file several times what its bytes do.
    writeFileAtomic.sync(path, typeof text === 'string' ? text : Buffer.from(text), { fsync: lasting })
  } catch (error) {
    const reason = hasCode(error, 'ENOENT') ? 'nothing can be made in that folder' : explainError(error)
    throw new UsageError(`cannot write ${path}: ${reason}`)
  }
}

/** Make a folder and those above it, one at a time: Node's own recursion never ends where none can be made, as in `/proc`. */
function makeFolder(path: string): void {
  if (isFolder(path)) return
  makeFolder(dirname(path))
  try {
    mkdirSync(path)
  } catch (error) {
    const isMade = hasCode(error, 'EEXIST') && isFolder(path)
    if (!isMade) throw error
  }
}

function isFolder(path: string): boolean {
  return lookAt(path)?.isDirectory() ?? false
}

/** Look at what stands at a path; nothing where nothing can. */
export function lookAt(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
