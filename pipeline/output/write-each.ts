import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { OutputFile } from '../../src/nodes/index.ts'
import { writeFileWhole } from './write-file.ts'

/** A file as it stands in the output folder. */
export interface Standing {
  /** Path below the output folder, with `/`. */
  readonly path: string
  /** Bytes. */
  readonly size: number
  /** When it was last written, in milliseconds since 1970. */
  readonly time: number
}

/** What became of some files. */
export interface WrittenFiles {
  /** The files as they stand now, in the order given. */
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
  for (const file of files) {
    if (await writeIfDifferent(join(folder, file.path), file.text ?? file.bytes)) written += 1
    standing.push(await look(folder, file.path))
  }
  return { files: standing, written }
}

/** Tell whether files stand as they were left: nobody has touched them since. */
export async function areStanding(folder: string, files: readonly Standing[]): Promise<boolean> {
  const looks = files.map(async file => {
    const now = await look(folder, file.path).catch(() => undefined)
    return now?.size === file.size && now.time === file.time
  })
  return (await Promise.all(looks)).every(isSame => isSame)
}

async function look(folder: string, path: string): Promise<Standing> {
  const { size, mtimeMs } = await stat(join(folder, path))
  return { path, size, time: mtimeMs }
}

/** Write a file where it is not there or another, and tell whether it was. */
export async function writeIfDifferent(path: string, content: string | Uint8Array): Promise<boolean> {
  const old = await readFile(path).catch(() => undefined)
  if (old?.equals(Buffer.from(content))) return false
  await writeFileWhole(path, content, false)
  return true
}
