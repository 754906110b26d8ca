import { createHash } from 'node:crypto'
import type { SitePart } from '../../src/site/index.ts'
import { readCached, writeCached } from '../tasks/cache.ts'
import { programVersion } from '../tasks/program-version.ts'
import { areUnchanged, type WrittenFile, type WrittenFiles, writeEach } from './write-each.ts'

/** Files written for a part, by the fingerprint of all its data. */
type Known = Readonly<Record<string, readonly WrittenFile[]>>

/**
 * Write the parts of a site one after another, skipping those with unchanged data and untouched files.
 *
 * @param folder - absolute path of the output folder.
 * @param memory - file that records what was written, absolute.
 * @param plugins - fingerprint of the configuration; if it changes, all parts are rewritten.
 */
export async function writeParts(
  folder: string,
  parts: readonly SitePart[],
  memory: string,
  plugins = ''
): Promise<WrittenFiles> {
  const program = await programVersion()
  const version = program && `${program} ${plugins}`
  const known = await readKnown(memory, version)
  const print = makePrinter()
  const now: Record<string, readonly WrittenFile[]> = {}
  let written = 0
  for (const { from, write } of parts) {
    const key = print(from)
    const before = known[key]
    if (before && areUnchanged(folder, before)) now[key] = before
    else {
      const done = await writeEach(folder, write())
      now[key] = done.files
      written += done.written
    }
  }
  if (version) await writeCached(memory, version, JSON.stringify(now))
  return { files: Object.values(now).flat(), written }
}

async function readKnown(memory: string, version: string | undefined): Promise<Known> {
  const text = version && (await readCached(memory, version))
  return text ? JSON.parse(text) : {}
}

/** Make a function that computes fingerprints, memoized per object. */
function makePrinter(): (from: readonly unknown[]) => string {
  const prints = new WeakMap<object, string>()
  const printOne = (value: unknown): string => {
    if (typeof value !== 'object' || value === null) return digest(JSON.stringify(value) ?? '')
    const known = prints.get(value) ?? digest(JSON.stringify(value))
    prints.set(value, known)
    return known
  }
  return from => digest(from.map(printOne).join())
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
