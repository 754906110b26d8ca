import { createHash } from 'node:crypto'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import { cacheFolder } from '../cache-folder.ts'
import { writeFileWhole } from '../output/write-file.ts'
import { UsageError } from '../usage-error.ts'
import { withLock } from './lock.ts'
import { readText, replaceFile } from './replace-file.ts'

/** What an acceptance wrote. */
export interface Written {
  /** The alignment file, relative to the corpus, with `/`. */
  readonly name: string
  /** Its text before; `null` where there was no file. */
  readonly before: string | null
  /** Its text after. */
  readonly after: string
  /** How many decisions were made, or else dropped. */
  readonly beads: number
  /** How many others only say where their texts stand now. */
  readonly refreshed: number
}

/** What is put back: the file as it was before. */
export type Undone = Omit<Written, 'after'>

/** How many acceptances can be undone. */
const kept = 20
const shape = z.array(
  z.object({
    name: z.string(),
    before: z.string().nullable(),
    after: z.string(),
    beads: z.number(),
    refreshed: z.number().default(0)
  })
)

/** Keep what one acceptance wrote, so that it can be undone; only the last acceptances are kept. */
export async function record(corpus: string, written: readonly Written[]): Promise<void> {
  if (written.length === 0) return
  const folder = journalOf(corpus)
  const act = written.map(({ after, ...rest }) => ({ ...rest, after: digest(after) }))
  await withLock(corpus, folder, async () => {
    const acts = await listActs(folder)
    const next = Number.parseInt(acts.at(-1) ?? '0', 10) + 1
    await writeFileWhole(join(folder, `${String(next).padStart(9, '0')}.json`), JSON.stringify(act))
    for (const old of acts.slice(0, -kept + 1)) await rm(join(folder, old), { force: true })
  })
}

/**
 * Undo the last acceptance that was not undone.
 *
 * @param dryRun - whether only to say what would be put back.
 * @returns what was put back, or nothing where there is nothing to undo.
 * @throws UsageError where a file was changed since; nothing is written then.
 */
export async function undoLast(corpus: string, dryRun = false): Promise<readonly Undone[] | undefined> {
  const folder = journalOf(corpus)
  const last = (await listActs(folder)).at(-1)
  if (last === undefined) return undefined
  const act = await readAct(join(folder, last))
  for (const { name, before, after } of act) {
    const text = await readText(join(corpus, name))
    // An undo that was interrupted has put some files back.
    if (digest(text) !== after && text !== (before ?? undefined)) throw changed(name)
  }
  if (dryRun) return act
  for (const { name, before, after } of act) {
    const isExpected = (text: string | undefined): boolean =>
      digest(text) === after || text === (before ?? undefined)
    if (!(await replaceFile(corpus, join(corpus, name), isExpected, before))) throw changed(name)
  }
  await rm(join(folder, last), { force: true })
  return act
}

function changed(name: string): UsageError {
  return new UsageError(`${name} was changed since it was accepted: nothing was undone`)
}

function digest(text: string | undefined): string {
  return text === undefined ? '' : createHash('sha256').update(text).digest('hex')
}

function journalOf(corpus: string): string {
  return cacheFolder(corpus, 'accepted')
}

async function listActs(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => [])
  return names.filter(name => /^\d+\.json$/.test(name)).sort()
}

async function readAct(path: string): Promise<z.infer<typeof shape>> {
  try {
    return shape.parse(JSON.parse((await readText(path)) ?? ''))
  } catch {
    throw new UsageError(`cannot read ${path}: nothing was undone; delete it to undo what was before`)
  }
}
