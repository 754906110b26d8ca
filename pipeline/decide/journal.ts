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

/** What one acceptance wrote, as the journal keeps it. */
type Act = z.infer<typeof shape>

/** Keep what one acceptance wrote, so that it can be undone; only the last acceptances are kept. */
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
 * Undo the last acceptance that was not undone.
 *
 * @param dryRun - whether only to say what would be put back.
 * @returns what was put back, or nothing where there is nothing to undo.
 * @throws UsageError where a file was changed since; nothing is written then.
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

/** An undo that was interrupted has put some files back. */
function isAsAccepted({ before, after }: Act[number], text: string | undefined): boolean {
  return digest(text) === after || text === (before ?? undefined)
}

function changed(name: string): UsageError {
  return new UsageError(`${name} was changed since it was accepted: nothing was undone`)
}

function digest(text: string | undefined): string {
  return text === undefined ? '' : createHash('sha256').update(text).digest('hex')
}

/** Open the journal; what version 0.1.0 kept as a cache moves there first. */
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
