import { readFile } from 'node:fs/promises'
import { VFile } from 'vfile'
import { report } from '../../src/message/report.ts'
import { decode } from '../../src/readers/encoding/decode.ts'
import { explainError } from '../explain-error.ts'

/** Maximum size of a text, in bytes. */
const largest = 64 * 1024 * 1024

/**
 * Read a text: UTF-8, or UTF-16 after a byte order mark.
 *
 * @param path - absolute path of the file.
 * @param name - name of the file in messages, with `/`.
 * @returns the file; if it cannot be read or decoded, it has a message and an empty text.
 */
export async function readTextFile(path: string, name: string): Promise<VFile> {
  const file = new VFile({ path: name })
  try {
    const bytes = await readFile(path)
    if (bytes.length > largest) throw new RangeError(`${bytes.length} bytes, more than ${largest}`)
    const { text, messages } = decode(bytes, 'text')
    for (const { reason, place } of messages) report(file, 'encoding-malformed', reason, place)
    if (messages.length === 0) file.value = text
  } catch (error) {
    report(
      file,
      'file-unreadable',
      `Unexpected error on reading (${explainError(error)}), expected a text file`
    )
  }
  return file
}

/** Tell whether a file could be read. Fatal messages on it so far concern its bytes. */
export function isReadable(file: VFile): boolean {
  return !file.messages.some(message => message.fatal)
}
