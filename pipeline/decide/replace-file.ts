import { readFile } from 'node:fs/promises'
import { decode } from '../../src/readers/encoding/decode.ts'
import { encodeLike } from '../../src/readers/encoding/encode.ts'
import { hasCode, removeFile, writeFileWhole } from '../output/write-file.ts'

/**
 * Replace or delete a file of the corpus, if its content is still as expected. The file keeps its encoding and its byte
 * order mark. Call this while holding the lock of the corpus.
 *
 * @param path - the file, absolute.
 * @param isExpected - tells whether the current text may be replaced; its argument is `undefined` if there is no file.
 * @param text - the new text; `null` deletes the file.
 * @returns whether the file was replaced or deleted.
 * @throws UsageError if it cannot be written.
 */
export async function replaceFile(
  path: string,
  isExpected: (text: string | undefined) => boolean,
  text: string | null
): Promise<boolean> {
  const old = await readBytes(path)
  if (!isExpected(old && decode(old, 'text').text)) return false
  if (text === null) removeFile(path)
  else await writeFileWhole(path, encodeLike(text, old))
  return true
}

/** Read a file like a text of the corpus, without its byte order mark; `undefined` if there is none. */
export async function readText(path: string): Promise<string | undefined> {
  const bytes = await readBytes(path)
  return bytes && decode(bytes, 'text').text
}

async function readBytes(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path)
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined
    throw error
  }
}
