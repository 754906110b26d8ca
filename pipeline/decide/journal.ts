import { createHash } from 'node:crypto'
import { readdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import * as z from 'zod'
import { clearStrays } from '../output/temporary-file.ts'
import { writeFileWhole } from '../output/write-file.ts'
import { makeStateFolder, stateFolder } from '../state-folder.ts'
import { UsageError } from '../usage-error.ts'
import { withLock } from './lock.ts'
import { readText, replaceFile } from './replace-file.ts'

/** A file written by an acceptance. */
export interface Written {
  /** The alignment file, relative to the corpus, with `/`. */
  readonly name: string
  /** Its text before; `null` if there was no file. */
  readonly before: string | null
  /** Its text after. */
  readonly after: string
  /** Number of decisions made or, if none were, dropped. */
  readonly beads: number
  /** Number of other decisions of which only paths and copies were updated. */
  readonly refreshed: number
}

/** A restored file. */
export type Undone = Omit<Written, 'after'>

/** Number of acceptances that can be undone. */
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

/** One acceptance, as stored in the journal. */
type Act = z.infer<typeof shape>

/** Record an acceptance, so that it can be undone; only the most recent ones are kept. */
export async function record(corpus: string, written: readonly Written[]): Promise<void> {
  clearStrays(stateFolder(corpus, 'undo'))
  if (written.length === 0) return
  const act = written.map(({ after, ...rest }) => ({ ...rest, after: digest(after) }))
  await withLock(corpus, async () => {
    const folder = await openJournal(corpus)
    const acts = await listActs(folder)
    const next = Number.parseInt(acts.at(-1) ?? '0', 10) + 1
    await writeFileWhole(join(folder, nameAct(next)), JSON.stringify(act))
    for (const old of acts.slice(0, -kept + 1)) await rm(join(folder, old), { force: true })
  })
}

/**
 * Undo the last acceptance that was not undone yet.
 *
 * @param dryRun - whether only to report what would be restored.
 * @returns what was restored, or `undefined` if there is nothing to undo.
 * @throws UsageError if a file was changed since; nothing is written then.
 */
export function undoLast(corpus: string, dryRun = false): Promise<readonly Undone[] | undefined> {
  return withLock(corpus, async () => {
    const folder = await openJournal(corpus)
    const last = (await listActs(folder)).at(-1)
    if (last === undefined) return undefined
    const act = await readAct(join(folder, last))
    await expectAsAccepted(corpus, act)
    if (!dryRun) {
      await putBack(corpus, act)
      await rm(join(folder, last), { force: true })
    }
    return act
  })
}

async function expectAsAccepted(corpus: string, act: Act): Promise<void> {
  for (const entry of act)
    if (!isAsAccepted(entry, await readText(join(corpus, entry.name)))) throw changed(entry.name)
}

async function putBack(corpus: string, act: Act): Promise<void> {
  for (const entry of act) {
    const isExpected = (text: string | undefined) => isAsAccepted(entry, text)
    if (!(await replaceFile(join(corpus, entry.name), isExpected, entry.before))) throw changed(entry.name)
  }
}

/** Tell whether a file is as accepted, or already restored by an undo that was interrupted. */
function isAsAccepted({ before, after }: Act[number], text: string | undefined): boolean {
  return digest(text) === after || text === (before ?? undefined)
}

function changed(name: string): UsageError {
  return new UsageError(`${name} was changed since it was accepted: nothing was undone`)
}

function digest(text: string | undefined): string {
  return text === undefined ? '' : createHash('sha256').update(text).digest('hex')
}

/** Open the journal, after moving there what version 0.1.0 stored as a cache. */
async function openJournal(corpus: string): Promise<string> {
  const folder = makeStateFolder(corpus, 'undo')
  const name = createHash('sha256').update(corpus).digest('hex').slice(0, 16)
  const [before, locks] = ['accepted', 'locks'].map(kind =>
    join(dirname(corpus), 'node_modules', '.cache', 'taiyaku', kind, name)
  )
  if (!before || !locks) return folder
  const moved = await listActs(before)
  if ((await listActs(folder)).length === 0)
    for (const act of moved)
      await writeFileWhole(join(folder, act), (await readText(join(before, act))) ?? '')
  for (const old of [before, locks]) await rm(old, { recursive: true, force: true })
  return folder
}

function nameAct(number: number): string {
  return `${String(number).padStart(9, '0')}.json`
}

async function listActs(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => [])
  return names.filter(name => /^\d+\.json$/.test(name)).sort()
}

async function readAct(path: string): Promise<Act> {
  try {
    return shape.parse(JSON.parse((await readText(path)) ?? ''))
  } catch {
    throw new UsageError(`cannot read ${path}: nothing was undone; delete it to undo what was before`)
  }
}
