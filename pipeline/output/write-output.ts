import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { OutputFile } from '../../src/nodes/index.ts'
import { writeFileWhole } from './write-file.ts'

/** Name of the file that lists what the program wrote, so that it takes out nothing else. */
const listName = 'files.txt'

/** What became of the files of a build. */
export interface Written {
  /** Files that were new or different. */
  readonly written: number
  /** Files that were as they should be. */
  readonly unchanged: number
  /** Files of an earlier build that this one has no more. */
  readonly removed: number
}

/**
 * Write the files of a build, touching only those that differ, and take out those of an earlier build that are gone.
 *
 * @param folder - absolute path of the output folder.
 * @param files - with paths below it.
 * @param keep - tells which files of an earlier build stay, though this one does not have them.
 */
export async function writeOutput(
  folder: string,
  files: readonly OutputFile[],
  keep: (path: string) => boolean
): Promise<Written> {
  const before = await readList(folder)
  const now = new Set(files.map(file => file.path))
  const kept = before.filter(path => !now.has(path) && keep(path))
  const gone = before.filter(path => !now.has(path) && !keep(path))
  let written = 0
  for (const { path, text } of files) if (await writeIfDifferent(join(folder, path), text)) written++
  for (const path of gone) await rm(join(folder, path), { force: true })
  const list = [...now, ...kept].sort()
  await writeIfDifferent(join(folder, listName), list.map(path => `${path}\n`).join(''))
  return { written, unchanged: files.length - written, removed: gone.length }
}

async function writeIfDifferent(path: string, text: string): Promise<boolean> {
  const old = await readFile(path, 'utf8').catch(() => undefined)
  if (old === text) return false
  await writeFileWhole(path, text)
  return true
}

/** Read the list of the last build; lines that lead out of the folder are passed over. */
async function readList(folder: string): Promise<string[]> {
  const text = await readFile(join(folder, listName), 'utf8').catch(() => '')
  return text
    .split('\n')
    .filter(path => path !== '' && !path.startsWith('/') && !path.split(/[\\/]/).includes('..'))
}
