import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Locale, toLocale } from '../../src/nodes/index.ts'

/** One file of a document, and its language. */
export interface RealText {
  readonly path: string
  readonly locale: Locale
}

/** A file and its translation, as published. */
export interface RealPair {
  readonly name: string
  readonly source: RealText
  readonly target: RealText
}

/**
 * List the pairs of Markdown files in a folder: `DOCUMENT/LANGUAGE/FILE`, with equal file names or one file per
 * language.
 *
 * English, or else the first language, is paired with all others, and Japanese with Chinese.
 */
export function listRealPairs(folder: string): RealPair[] {
  return foldersOf(folder).flatMap(document => {
    const tags = foldersOf(join(folder, document)).filter(tag => toLocale(tag))
    const first = tags.includes('en') ? 'en' : tags[0]
    const couples = [
      ...tags.filter(tag => tag !== first).map(tag => [first ?? tag, tag] as const),
      ...tags.filter(tag => tag.startsWith('zh') && first !== 'ja').map(tag => ['ja', tag] as const)
    ]
    return couples.flatMap(([from, to]) => pairFiles(join(folder, document), document, from, to))
  })
}

function pairFiles(folder: string, document: string, from: string, to: string): RealPair[] {
  const [sources, targets] = [filesOf(join(folder, from)), filesOf(join(folder, to))]
  const [only] = targets
  return sources.flatMap(source => {
    const isAlone = sources.length === 1 && targets.length === 1
    const target = isAlone ? only : targets.find(name => name === source)
    if (target === undefined) return []
    return {
      name: [document, ...(isAlone ? [] : [source]), from, to].join(' '),
      source: { path: join(folder, from, source), locale: toLocale(from) ?? from },
      target: { path: join(folder, to, target), locale: toLocale(to) ?? to }
    }
  })
}

function foldersOf(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true })
  return entries
    .filter(entry => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
}

function filesOf(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && /\.mdx?$/u.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
}
