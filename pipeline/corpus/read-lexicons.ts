import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { VFile } from 'vfile'
import { type CorpusLexicon, readCorpusLexicon } from '../../src/align/index.ts'
import { report } from '../../src/message/report.ts'
import { type Locale, toLocale } from '../../src/nodes/index.ts'
import { explainError } from '../explain-error.ts'
import { UsageError } from '../usage-error.ts'
import { isReadable, readTextFile } from './read-text-file.ts'

/** Name of the folder of a corpus with its own lexicons; no document can have this name. */
export const lexiconFolder = 'lexicons'

/** Lexicons of a corpus by `<source>--<target>`. */
export type CorpusLexicons = ReadonlyMap<string, CorpusLexicon>

/**
 * Read the lexicons of a corpus: files `<source>--<target>.tsv` in its folder `lexicons`.
 *
 * @returns the lexicons without faults, and every file with the messages found in it.
 * @throws UsageError if the folder exists but cannot be read.
 */
export async function readLexicons(
  corpus: string
): Promise<{ readonly lexicons: CorpusLexicons; readonly files: readonly VFile[] }> {
  const folder = join(corpus, lexiconFolder)
  const names = existsSync(folder) ? await list(folder) : []
  const lexicons = new Map<string, CorpusLexicon>()
  const files: VFile[] = []
  for (const name of names.filter(isOurs).sort()) {
    const file = await readTextFile(join(folder, name), `${lexiconFolder}/${name}`)
    files.push(file)
    const pair = name.replace(/\.tsv$/, '')
    const locales = localesOf(pair)
    if (!locales) report(file, 'name-unexpected', `Unexpected file name, expected names as zh-Hans--ja.tsv`)
    const lexicon = locales && isReadable(file) ? readCorpusLexicon(file, locales) : undefined
    if (lexicon) lexicons.set(pair, lexicon)
  }
  return { lexicons, files }
}

function list(folder: string): Promise<string[]> {
  return readdir(folder).catch(error => {
    throw new UsageError(`cannot read ${folder}: ${explainError(error)}`)
  })
}

/** Tell whether a file is ours. A document in this folder is reported as a fault, not ignored. */
function isOurs(name: string): boolean {
  return name.endsWith('.tsv') || name === 'document.yaml'
}

function localesOf(pair: string): readonly [Locale, Locale] | undefined {
  const [source = '', target = '', ...more] = pair.split('--')
  const known = [source, target].every(tag => tag !== '' && toLocale(tag) === tag)
  return known && more.length === 0 ? [source, target] : undefined
}
