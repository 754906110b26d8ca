import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { writeFileWhole } from '../output/write-file.ts'

/**
 * Read a cached text.
 *
 * @returns `undefined` if there is no such file, it has another key, or it is damaged.
 */
export async function readCached(path: string, key: string): Promise<string | undefined> {
  const kept = await readFile(path, 'utf8').catch(() => '')
  const end = kept.indexOf('\n')
  const text = kept.slice(end + 1)
  return kept.slice(0, end) === seal(key, text) ? text : undefined
}

/** Cache a text in a file with a key, replacing its previous content. On failure, nothing is cached. */
export async function writeCached(path: string, key: string, text: string): Promise<void> {
  try {
    await writeFileWhole(path, `${seal(key, text)}\n${text}`, false)
  } catch {
    // A folder that cannot be written costs time, not results.
  }
}

function seal(key: string, text: string): string {
  return createHash('sha256')
    .update(JSON.stringify([key, text]))
    .digest('hex')
}
