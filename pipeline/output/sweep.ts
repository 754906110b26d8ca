import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { writeIfDifferent } from './write-each.ts'

/** Name of the file that lists what the program wrote, so that it takes out nothing else. */
const listName = 'files.txt'

/**
 * Take out what an earlier build wrote and this one has no more, and list what is there now.
 *
 * @param folder - absolute path of the output folder.
 * @param paths - of this build's files, below the folder.
 * @param keep - tells which files of an earlier build stay, though this one does not have them.
 * @returns how many were taken out.
 */
export async function sweep(
  folder: string,
  paths: readonly string[],
  keep: (path: string) => boolean
): Promise<number> {
  const now = new Set(paths)
  const before = (await readList(folder)).filter(path => !now.has(path))
  const gone = before.filter(path => !keep(path))
  for (const path of gone) await rm(join(folder, path), { force: true })
  const list = [...now, ...before.filter(keep)].sort()
  await writeIfDifferent(join(folder, listName), list.map(path => `${path}\n`).join(''))
  return gone.length
}

/** Read the list of the last build; lines that lead out of the folder are passed over. */
async function readList(folder: string): Promise<string[]> {
  const text = await readFile(join(folder, listName), 'utf8').catch(() => '')
  return text
    .split('\n')
    .filter(path => path !== '' && !path.startsWith('/') && !path.split(/[\\/]/).includes('..'))
}
