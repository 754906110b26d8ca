import { existsSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { followLinks } from './folders.ts'
import { makeFolder } from './output/write-file.ts'

/** Kinds of state of a corpus that are kept between runs and are not caches. */
type Kept = 'locks' | 'undo'

/**
 * Return the folder for the state of a corpus: `.taiyaku/<name of the corpus>/…` next to it. A link to a corpus gives
 * the same folder.
 *
 * @param corpus - absolute path.
 */
export function stateFolder(corpus: string, kept: Kept): string {
  const real = followLinks(corpus)
  return join(dirname(real), '.taiyaku', basename(real), kept)
}

/** Make the folder for the state of a corpus, which is ignored by Git. */
export function makeStateFolder(corpus: string, kept: Kept): string {
  const folder = stateFolder(corpus, kept)
  makeFolder(folder)
  const ignore = join(folder, '..', '..', '.gitignore')
  if (!existsSync(ignore)) writeFileSync(ignore, '*\n')
  return folder
}
