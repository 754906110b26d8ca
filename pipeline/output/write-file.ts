import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import { explainError } from '../explain-error.ts'
import { UsageError } from '../usage-error.ts'

/**
 * Write a text file so that an interrupted write leaves the old file whole.
 *
 * @throws UsageError where it cannot be written.
 */
export async function writeFileWhole(path: string, text: string | Uint8Array): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFileAtomic(path, typeof text === 'string' ? text : Buffer.from(text))
  } catch (error) {
    throw new UsageError(`cannot write ${path}: ${explainError(error)}`)
  }
}
