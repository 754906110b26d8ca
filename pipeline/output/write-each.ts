import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { OutputFile } from '../../src/nodes/index.ts'
import { lookAt, writeFileWhole } from './write-file.ts'

/** State of a file in the output folder. */
export interface WrittenFile {
  /** Path below the output folder, with `/`. */
  readonly path: string
  /** Size in bytes. */
  readonly size: number
  /** Time of its last write, in milliseconds since 1970. */
  readonly time: number
  /** SHA-256 of its bytes, as `digest` writes it. */
  readonly hash: string
}

/** Result of writing some files. */
export interface WrittenFiles {
  /** The current state of the files, in the order given. */
  readonly files: readonly WrittenFile[]
  /** Number of files that were new or different. */
  readonly written: number
}

/**
 * Write files, touching only those that differ.
 *
 * @param folder - absolute path of the output folder.
 * @throws UsageError if one cannot be written.
 */
export async function writeEach(folder: string, files: readonly OutputFile[]): Promise<WrittenFiles> {
  const standing: WrittenFile[] = []
  let written = 0
  for (const { path, text, bytes } of files) {
    const content = Buffer.from(text ?? bytes)
    if (await writeIfDifferent(join(folder, path), content)) written += 1
    const { size, mtimeMs } = statSync(join(folder, path))
    standing.push({ path, size, time: mtimeMs, hash: digest(content) })
  }
  return { files: standing, written }
}

/** Tell whether files are unchanged since they were written. */
export function areUnchanged(folder: string, files: readonly WrittenFile[]): boolean {
  return files.every(file => {
    const now = lookAt(join(folder, file.path))
    return now?.size === file.size && now.mtimeMs === file.time
  })
}

/** Write a file if it is missing or different, and tell whether it was written. */
export async function writeIfDifferent(path: string, bytes: Buffer): Promise<boolean> {
  const old = lookAt(path)
  if (old?.isFile() && old.size === bytes.length && readFileSync(path).equals(bytes)) return false
  await writeFileWhole(path, bytes, false)
  return true
}

/** Hash bytes with SHA-256, as 64 hexadecimal digits like `sha256sum`. */
export function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
