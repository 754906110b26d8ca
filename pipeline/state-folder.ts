import { existsSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { followLinks } from './folders.ts'
import { makeFolder } from './output/write-file.ts'

/** What is kept of a corpus between runs and is no cache. */
type Kept = 'locks' | 'undo'

/**
 * Name the folder for what is kept beside a corpus: `.taiyaku/<name of the corpus>/…`. A link to a corpus leads to the
 * same folder.
 *
 * @param corpus - absolute path.
 */
export function stateFolder(corpus: string, kept: Kept): string {
  const real = followLinks(corpus)
  return join(dirname(real), '.taiyaku', basename(real), kept)
}

/** Make the folder for what is kept beside a corpus; it keeps itself out of Git. */
export function makeStateFolder(corpus: string, kept: Kept): string {
  const folder = stateFolder(corpus, kept)
  makeFolder(folder)
  const ignore = join(folder, '..', '..', '.gitignore')
  if (!existsSync(ignore)) writeFileSync(ignore, '*\n')
  return folder
}
