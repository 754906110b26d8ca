import {
  closeSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { explainError } from '../explain-error.ts'
import { UsageError } from '../usage-error.ts'
import { clearStrays, nameTemporary } from './temporary-file.ts'

/**
 * Write a file atomically: an interrupted write leaves the old file intact. All files of this program are written this
 * way. If the path is a link, its target is written and the link kept, as are permissions and owner. A read-only file
 * is not overwritten, and neither is a device or a pipe, which would be replaced by a regular file.
 *
 * @param lasting - whether to flush the file to disk at once, which takes time; not needed for files that can be
 * rebuilt.
 * @throws UsageError if it cannot be written.
 */
export async function writeFileWhole(
  path: string,
  content: string | Uint8Array,
  lasting = true
): Promise<void> {
  try {
    const real = followLinks(path)
    const old = expectWritable(real)
    if (!old) makeFolder(dirname(real))
    clearStrays(dirname(real))
    const temporary = join(dirname(real), nameTemporary())
    try {
      fill(temporary, content, old, lasting)
      renameSync(temporary, real)
    } catch (error) {
      rmSync(temporary, { force: true })
      throw error
    }
    if (lasting) syncFolder(dirname(real))
  } catch (error) {
    const reason = hasCode(error, 'ENOENT') ? 'nothing can be made in that folder' : explainError(error)
    throw new UsageError(`cannot write ${path}: ${reason}`)
  }
}

/**
 * Delete a file, if it exists.
 *
 * @throws UsageError if it is read-only or cannot be deleted.
 */
export function removeFile(path: string): void {
  try {
    const real = followLinks(path)
    if (expectWritable(real)) rmSync(real)
  } catch (error) {
    throw new UsageError(`cannot remove ${path}: ${explainError(error)}`)
  }
}

/** Resolve a link to a file, even if the file does not exist yet. */
function followLinks(path: string): string {
  const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false
  if (!isLink) return path
  return lookAt(path) ? realpathSync(path) : resolve(dirname(path), readlinkSync(path))
}

/** Require that a file is writable by its own permissions, since a privileged user could replace a read-only file too. */
function expectWritable(path: string): Stats | undefined {
  const old = statSync(path, { throwIfNoEntry: false })
  if (!old) return undefined
  if (old.isDirectory()) throw new TypeError('a folder, expected a file')
  if (!old.isFile()) throw new TypeError('a device or a pipe, expected a file')
  if ((old.mode & 0o222) === 0) throw new TypeError('the file is read-only')
  return old
}

function fill(path: string, content: string | Uint8Array, old: Stats | undefined, lasting: boolean): void {
  const file = openSync(path, 'wx')
  try {
    writeFileSync(file, content)
    if (old) keepPermissions(file, old)
    if (lasting) fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

function keepPermissions(file: number, { uid, gid, mode }: Stats): void {
  try {
    if (process.getuid && (uid !== process.getuid() || gid !== process.getgid?.())) fchownSync(file, uid, gid)
  } catch (error) {
    // Only root may change the owner; for others, the writer becomes the owner.
    if (!hasCode(error, 'EPERM')) throw error
  }
  fchmodSync(file, mode & 0o7777)
}

/** Flush a folder, which makes a new name in it durable; not every system supports this. */
function syncFolder(path: string): void {
  let folder: number | undefined
  try {
    folder = openSync(path, 'r')
    fsyncSync(folder)
  } catch {
    // The file itself has been flushed.
  } finally {
    if (folder !== undefined) closeSync(folder)
  }
}

/** Make a folder and its parents one by one: Node's own recursion never ends where none can be made, as in `/proc`. */
export function makeFolder(path: string): void {
  if (lookAt(path)?.isDirectory()) return
  makeFolder(dirname(path))
  try {
    mkdirSync(path)
  } catch (error) {
    const isMade = hasCode(error, 'EEXIST') && lookAt(path)?.isDirectory()
    if (!isMade) throw error
  }
}

/** Return the file status of a path; `undefined` if it cannot be determined. */
export function lookAt(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}

/** Tell whether an error is a system error with a given code, such as `ENOENT`. */
export function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
