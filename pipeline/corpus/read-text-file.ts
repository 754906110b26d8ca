import { readFile } from 'node:fs/promises'
import { relative } from 'node:path'
import { VFile } from 'vfile'
import { decode } from '../../src/import/index.ts'
import { UsageError } from '../usage-error.ts'

/** Largest text that is read, in bytes. */
const largest = 64 * 1024 * 1024

/**
 * Read a text: UTF-8, or UTF-16 behind a byte order mark.
 *
 * @param path - absolute path of the file.
 * @param root - folder that messages name the file from.
 * @returns the file; what cannot be decoded becomes a message on it, and its text stays empty.
 * @throws UsageError where the file cannot be read.
 */
export async function readTextFile(path: string, root: string): Promise<VFile> {
  const file = new VFile({ path: relative(root, path) || path })
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`cannot read ${file.path}: ${explainError(error)}`)
  })
  if (bytes.length > largest)
    throw new UsageError(`cannot read ${file.path}: ${bytes.length} bytes, expected at most ${largest}`)
  const { text, messages } = decode(bytes, 'text')
  for (const { reason, ruleId, place } of messages)
    file.message(reason, { ruleId, source: 'taiyaku', place }).fatal = true
  if (messages.length === 0) file.value = text
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
