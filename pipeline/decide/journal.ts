import { createHash } from 'node:crypto'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import { cacheFolder } from '../cache-folder.ts'
import { writeFileWhole } from '../output/write-file.ts'
import { UsageError } from '../usage-error.ts'
import { withLock } from './lock.ts'

/** What an acceptance wrote. */
export interface Written {
  /** The alignment file, relative to the corpus, with `/`. */
  readonly name: string
  /** Its text before; `null` where there was no file. */
  readonly before: string | null
  /** Its text after. */
  readonly after: string
  /** How many lines are new or different. */
  readonly beads: number
}

const kept = 20
const shape = z.array(
  z.array(z.object({ name: z.string(), before: z.string().nullable(), after: z.string(), beads: z.number() }))
)

/** Keep what one acceptance wrote, so that it can be undone; only the last acceptances are kept. */
export async function record(corpus: string, written: readonly Written[]): Promise<void> {
  if (written.length === 0) return
  const acts = await readActs(corpus)
  await writeFileWhole(journalOf(corpus), JSON.stringify([...acts, written].slice(-kept)))
}

/**
 * Undo the last acceptance that was not undone.
 *
 * @returns what was put back, or nothing where there is nothing to undo.
 * @throws UsageError where a file was changed since; nothing is written then.
 */
export async function undoLast(corpus: string): Promise<readonly Written[] | undefined> {
  const acts = await readActs(corpus)
  const last = acts.at(-1)
  if (!last) return undefined
  for (const { name, after } of last) {
    if ((await readText(join(corpus, name))) !== after)
      throw new UsageError(`${name} was changed since it was accepted: nothing was undone`)
  }
  for (const { name, before } of last) {
    const path = join(corpus, name)
    await withLock(corpus, path, () =>
      before === null ? rm(path, { force: true }) : writeFileWhole(path, before)
    )
  }
  await writeFileWhole(journalOf(corpus), JSON.stringify(acts.slice(0, -1)))
  return last
}

/** Read a text file as it is; nothing where there is none. */
export function readText(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(() => undefined)
}

function journalOf(corpus: string): string {
  const name = createHash('sha256').update(corpus).digest('hex').slice(0, 16)
  return join(cacheFolder(corpus), 'accepted', `${name}.json`)
}

/** A journal that cannot be read is an empty one: it may be deleted at any time. */
async function readActs(corpus: string): Promise<Written[][]> {
  try {
    return shape.parse(JSON.parse((await readText(journalOf(corpus))) ?? '[]'))
  } catch {
    return []
  }
}
