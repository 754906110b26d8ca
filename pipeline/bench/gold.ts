import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type Locale, toLocale } from '../../src/nodes/index.ts'

/** Source and target segments of a bead by position; one side may be empty. */
export interface GoldBead {
  readonly source: readonly number[]
  readonly target: readonly number[]
}

/** A document pair aligned by hand. */
export interface GoldDocument {
  readonly name: string
  readonly source: readonly string[]
  readonly target: readonly string[]
  readonly beads: readonly GoldBead[]
}

/** A folder of gold documents; the last language pair in its name gives the languages. */
export interface GoldSet {
  readonly name: string
  readonly locales: readonly [Locale, Locale]
  /** Whether segments were split, while the gold refers to the original ones; see `mergeInside`. */
  readonly coarse: boolean
  readonly documents: readonly GoldDocument[]
}

/** Read every subfolder whose name is that of a gold set: `NAME-xxyy[-…]`. */
export function readGoldSets(folder: string): GoldSet[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name)
    .sort()
    .flatMap(name => readGoldSet(join(folder, name)))
}

/** Parse a line of a gold file: `[0]:[0, 1]`, ignoring everything after a second colon. */
export function parseBead(line: string): GoldBead {
  const [source = '', target = ''] = line.split(':').map(side => side.replace(/[[\]\s]/gu, ''))
  const positions = (side: string): number[] => (side === '' ? [] : side.split(',').map(Number))
  return { source: positions(source), target: positions(target) }
}

function readGoldSet(folder: string): GoldSet[] {
  const name = basename(folder)
  const languages = /-([a-z]{2})([a-z]{2})(?:-|$)/u.exec(name)
  const from = toLocale(languages?.[1] ?? '')
  const to = toLocale(languages?.[2] ?? '')
  if (!from || !to) return []
  const documents = readdirSync(folder)
    .filter(file => file.endsWith('.gold'))
    .sort()
    .map(file => readDocument(join(folder, basename(file, '.gold'))))
  return [{ name, locales: [from, to], coarse: name.split('-').includes('all'), documents }]
}

function readDocument(path: string): GoldDocument {
  return {
    name: basename(path),
    source: lines(`${path}.src`),
    target: lines(`${path}.tgt`),
    beads: lines(`${path}.gold`).map(parseBead)
  }
}

function lines(path: string): string[] {
  const text = readFileSync(path, 'utf8')
  return text.replace(/\r?\n$/u, '').split(/\r?\n/u)
}
