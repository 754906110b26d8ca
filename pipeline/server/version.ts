import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ProcessedBitext } from '../document/process-document.ts'

/**
 * Hash everything an action on a bitext depends on: both texts, the alignment file, and what is shown for them.
 *
 * @param shown - what else the page shows, such as messages; a JSON value.
 * @returns 32 hexadecimal digits.
 */
export function versionOf({ source, target, alignment, bitext }: ProcessedBitext, shown: unknown): string {
  const beads = bitext.beads.map(bead => [
    bead.id,
    bead.state,
    bead.source.map(({ path }) => path),
    bead.target.map(({ path }) => path)
  ])
  const texts = [source.file, target.file, alignment].map(file => (file ? String(file) : null))
  return digest(JSON.stringify([...texts, beads, shown]))
}

/** Hashes of the files of a document on disk, by path below its folder, with `/`. */
export type Fingerprint = ReadonlyMap<string, string>

/**
 * Hash the files of a document on disk, so that a change is noticed before any action.
 *
 * @param folder - folder of the document, absolute.
 * @returns the hashes; an unreadable file counts as empty.
 */
export async function fingerprint(folder: string): Promise<Fingerprint> {
  const list = async (steps: string) => {
    const names = await readdir(join(folder, steps)).catch(() => [])
    return names.filter(name => /\.(?:md|yaml)$/u.test(name)).map(name => `${steps}${name}`)
  }
  const paths = [...(await list('')), ...(await list('alignment/'))].sort()
  const texts = await Promise.all(
    paths.map(path => readFile(join(folder, path)).catch(() => Buffer.alloc(0)))
  )
  return new Map(texts.map((text, at) => [paths[at] ?? '', digest(text)]))
}

/** Return a fingerprint in which one file has a new text. */
export function withText(before: Fingerprint, path: string, text: string): Fingerprint {
  return new Map(before).set(path, digest(text))
}

/** Return a fingerprint without the alignment files. */
export function withoutAlignments(files: Fingerprint): Fingerprint {
  return new Map([...files].filter(([path]) => !path.startsWith('alignment/')))
}

/** Tell whether two fingerprints are equal. */
export function isSameFingerprint(one: Fingerprint, other: Fingerprint): boolean {
  return one.size === other.size && [...one].every(([path, hash]) => other.get(path) === hash)
}

function digest(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 32)
}
