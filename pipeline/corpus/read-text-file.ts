import { readFile } from 'node:fs/promises'
import { relative } from 'node:path'
import { VFile } from 'vfile'
import { report } from '../../src/message/index.ts'
import { UsageError } from '../usage-error.ts'

/** Largest text that is read, in bytes. */
const largest = 64 * 1024 * 1024

/**
 * Read a UTF-8 text, without its byte order mark.
 *
 * @param path - absolute path of the file.
 * @param root - folder that messages name the file from.
 * @returns the file; what is not UTF-8 becomes a message on it, and its text stays empty.
 * @throws UsageError where the file cannot be read.
 */
export async function readTextFile(path: string, root: string): Promise<VFile> {
  const file = new VFile({ path: relative(root, path) || path })
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`cannot read ${file.path}: ${explainError(error)}`)
  })
  if (bytes.length > largest)
    throw new UsageError(`cannot read ${file.path}: ${bytes.length} bytes, expected at most ${largest}`)
  try {
    file.value = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const place = placeOfFault(bytes)
    report(
      file,
      'encoding-malformed',
      `Unexpected byte 0x${place.byte.toString(16)}, expected UTF-8 text`,
      place
    )
  }
  return file
}

/** Say what a system error means, without its code and call. */
export function explainError(error: NodeJS.ErrnoException): string {
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: 'no such file or folder',
    EACCES: 'permission denied',
    EPERM: 'operation not permitted',
    EISDIR: 'a folder, expected a file',
    ENOTDIR: 'a file where a folder was expected',
    EROFS: 'the file system is read-only',
    ENOSPC: 'no space left'
  }
  return reasons[error.code ?? ''] ?? error.message
}

/** Find the first byte that is not UTF-8, with its line and column. */
function placeOfFault(bytes: Uint8Array): { line: number; column: number; byte: number } {
  const decoder = new TextDecoder('utf-8')
  let line = 1
  let start = 0
  for (let at = 0; at <= bytes.length; at++) {
    if (at < bytes.length && bytes[at] !== 0x0a) continue
    const text = decoder.decode(bytes.subarray(start, at))
    const column = text.indexOf('\ufffd')
    if (column >= 0 && !isValid(bytes.subarray(start, at))) {
      const before = new TextEncoder().encode(text.slice(0, column)).length
      return { line, column: column + 1, byte: bytes[start + before] ?? 0 }
    }
    line++
    start = at + 1
  }
  return { line: 1, column: 1, byte: bytes[0] ?? 0 }
}

function isValid(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
