import { existsSync, lstatSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isWithin } from '../folders.ts'
import { UsageError } from '../usage-error.ts'
import { digest, writeIfDifferent } from './write-each.ts'
import { lookAt } from './write-file.ts'

/** Name of the file that lists written files, in the format of `sha256sum`. */
const listName = 'files.txt'

/** A file written by an earlier build. */
export interface Listed {
  /** Path below the output folder, with `/`. */
  readonly path: string
  /** SHA-256 of its bytes; version 0.1.0 stored none. */
  readonly hash?: string | undefined
}

/** Outcome for files of an earlier build that this one no longer has. */
export interface Swept {
  /** Number of deleted files. */
  readonly removed: number
  /** Paths of files that were kept, because they may not be what the build wrote. */
  readonly left: readonly string[]
}

/**
 * Read the list of the last build in an output folder.
 *
 * @throws UsageError if there is a list that no build wrote.
 */
export function readListed(folder: string): readonly Listed[] {
  const path = join(folder, listName)
  if (!existsSync(path)) return []
  const lines = lookAt(path)?.isFile() ? readFileSync(path, 'utf8').split(/\r?\n/) : ['a folder']
  const entries = lines.filter(line => line !== '').map(readEntry)
  if (entries.every(({ hash }) => hash !== undefined)) return entries
  if (isOfFirstVersion(entries)) return entries
  throw new UsageError(
    `unexpected list ${path}, expected that of an earlier build: nothing was written; build into another folder, or move it away`
  )
}

function readEntry(line: string): Listed {
  const [, hash, path = line] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? []
  return { path, hash }
}

/** Tell whether a list is of version 0.1.0, which listed only paths, and always these. */
function isOfFirstVersion(entries: readonly Listed[]): boolean {
  const paths = new Set(entries.map(({ path }) => path))
  return ['404.html', 'index.html', 'assets/base.css', 'sitemap.xml'].every(path => paths.has(path))
}

/**
 * Delete the files of an earlier build that this one no longer has, and list the current ones. A file is kept if it is
 * not byte for byte what was written, if it is read-only, or if it is reached through a link out of the folder.
 *
 * @param folder - absolute path of the output folder.
 * @param before - the list of the last build.
 * @param now - this build's files.
 * @param keep - tells which files of an earlier build to keep although this one does not have them.
 */
export async function sweep(
  folder: string,
  before: readonly Listed[],
  now: readonly Required<Listed>[],
  keep: (path: string) => boolean
): Promise<Swept> {
  const paths = new Set(now.map(({ path }) => path))
  const others = [...new Map(before.map(file => [file.path, file])).values()].filter(
    ({ path }) => !paths.has(path)
  )
  const gone = others.filter(({ path }) => !keep(path) && lookAt(join(folder, path)) !== undefined)
  const [ours, left] = [gone.filter(file => isOurs(folder, file)), gone.filter(file => !isOurs(folder, file))]
  for (const { path } of ours) rmSync(join(folder, path))
  const kept = others.filter(({ path, hash }) => keep(path) && hash !== undefined)
  const listed = new Map([...kept, ...now].map(file => [file.path, file]))
  const lines = [...listed.values()].map(({ path, hash }) => ({ path, line: `${hash}  ${path}\n` }))
  lines.sort((one, other) => (one.path < other.path ? -1 : 1))
  await writeIfDifferent(join(folder, listName), Buffer.from(lines.map(({ line }) => line).join('')))
  return { removed: ours.length, left: left.map(({ path }) => path) }
}

function isOurs(folder: string, { path, hash }: Listed): boolean {
  const place = join(folder, path)
  const { mode } = lstatSync(place)
  const isPlain = lstatSync(place).isFile() && (mode & 0o222) !== 0
  if (!isPlain || !isWithin(realpathSync(dirname(place)), realpathSync(folder))) return false
  return digest(readFileSync(place)) === hash
}
