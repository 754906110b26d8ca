import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { OutputFile } from '../../src/nodes/index.ts'
import { lookAt, writeFileWhole } from './write-file.ts'

/** A file as it is in the output folder. */
export interface Standing {
  /** Path below the output folder, with `/`. */
  readonly path: string
  /** Bytes. */
  readonly size: number
  /** When it was last written, in milliseconds since 1970. */
  readonly time: number
  /** SHA-256 of its bytes, as `digest` writes it. */
  readonly hash: string
}

/** What became of some files. */
export interface WrittenFiles {
  /** The files as they are now, in the order given. */
  readonly files: readonly Standing[]
  /** How many of them were new or different. */
  readonly written: number
}

/**
 * Write files, touching only those that differ.
 *
 * @param folder - absolute path of the output folder.
 * @throws UsageError where one cannot be written.
 */
export async function writeEach(folder: string, files: readonly OutputFile[]): Promise<WrittenFiles> {
  const standing: Standing[] = []
  let written = 0
  for (const { path, text, bytes } of files) {
    const content = Buffer.from(text ?? bytes)
    if (await writeIfDifferent(join(folder, path), content)) written += 1
    const { size, mtimeMs } = statSync(join(folder, path))
    standing.push({ path, size, time: mtimeMs, hash: digest(content) })
  }
  return { files: standing, written }
}

/** Tell whether files stand as they were left: nobody has touched them since. */
export function areStanding(folder: string, files: readonly Standing[]): boolean {
  return files.every(file => {
    const now = lookAt(join(folder, file.path))
    return now?.size === file.size && now.mtimeMs === file.time
  })
}

/** Write a file where it is not there or another, and tell whether it was. */
export async function writeIfDifferent(path: string, bytes: Buffer): Promise<boolean> {
  const old = lookAt(path)
  if (old?.isFile() && old.size === bytes.length && readFileSync(path).equals(bytes)) return false
  await writeFileWhole(path, bytes, false)
  return true
}

/** Hash the bytes of a file: 64 hexadecimal digits, as `sha256sum` prints them. */
export function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
