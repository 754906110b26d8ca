import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Folder of a document with the received files, none of which is processed. */
const received = 'sources'

/**
 * Fingerprint all inputs of a document: a file by its bytes, a folder by its files, a missing path by its absence.
 *
 * @param paths - absolute.
 * @returns 64 hexadecimal digits; `undefined` if something cannot be read.
 */
export async function hashFiles(paths: readonly string[]): Promise<string | undefined> {
  const hash = createHash('sha256')
  try {
    for (const path of paths) await add(hash, path)
    return hash.digest('hex')
  } catch {
    return undefined
  }
}

async function add(hash: ReturnType<typeof createHash>, path: string): Promise<void> {
  if (!existsSync(path)) {
    hash.update('absent\n')
    return
  }
  const entries = await readdir(path, { withFileTypes: true }).catch(() => undefined)
  if (!entries) {
    const bytes = await readFile(path)
    hash.update(`file ${bytes.length}\n`).update(bytes)
    return
  }
  const names = entries.map(({ name }) => name).filter(name => name !== received && !name.startsWith('.'))
  for (const name of names.sort()) {
    hash.update(`in ${JSON.stringify(name)}\n`)
    await add(hash, join(path, name))
  }
  hash.update('out\n')
}
