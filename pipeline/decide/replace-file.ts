import { readFile } from 'node:fs/promises'
import { decode } from '../../src/readers/encoding/decode.ts'
import { encodeLike } from '../../src/readers/encoding/encode.ts'
import { hasCode, removeFile, writeFileWhole } from '../output/write-file.ts'

/**
 * Put a text in the place of a file of the corpus, or take the file away, if it still is what it should be. The file keeps
 * its encoding and its byte order mark. Call it with the lock of the corpus in hand.
 *
 * @param path - the file, absolute.
 * @param isExpected - tells whether the text that is there may go; `undefined` where there is no file.
 * @param text - the new text; `null` takes the file away.
 * @returns whether it was done.
 * @throws UsageError where it cannot be written.
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

/** Read a file as texts of the corpus are read, without its byte order mark; `undefined` if there is none. */
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
