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
 * Write a file so that an interrupted write leaves the old file whole: the only way in which this program writes. A link
 * stays, and the file it leads to is written; so do permissions and owner. A file that is read-only is left as it is, and
 * so is a device or a pipe, which would be replaced by a file.
 *
 * @param lasting - whether it is to be on the disk for good at once, which takes time; not for what can be made again.
 * @throws UsageError where it cannot be written.
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
 * Take a file away; none is fine.
 *
 * @throws UsageError where it is read-only or cannot be taken away.
 */
export function removeFile(path: string): void {
  try {
    const real = followLinks(path)
    if (expectWritable(real)) rmSync(real)
  } catch (error) {
    throw new UsageError(`cannot remove ${path}: ${explainError(error)}`)
  }
}

/** Follow a link to a file, also where there is no file yet. */
function followLinks(path: string): string {
  const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false
  if (!isLink) return path
  return lookAt(path) ? realpathSync(path) : resolve(dirname(path), readlinkSync(path))
}

/** Whoever may do everything may replace a read-only file as well, so its own permissions are asked. */
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
    // Only root may give a file away; whoever may write it then owns it.
    if (!hasCode(error, 'EPERM')) throw error
  }
  fchmodSync(file, mode & 0o7777)
}

/** A new name is on the disk for good once its folder is; not every system can say so. */
function syncFolder(path: string): void {
  let folder: number | undefined
  try {
    folder = openSync(path, 'r')
    fsyncSync(folder)
  } catch {
    // The file itself is on the disk.
  } finally {
    if (folder !== undefined) closeSync(folder)
  }
}

/** Make a folder and those above it, one at a time: Node's own recursion never ends where none can be made, as in `/proc`. */
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

/** Look at what is at a path; `undefined` if nothing can. */
export function lookAt(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}

/** Tell whether something went wrong for a reason of the system, such as `ENOENT`. */
export function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
