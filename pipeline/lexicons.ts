import { readFile } from 'node:fs/promises'
import { type Lexicon, readLexicon } from '../src/align/index.ts'
import { type Locale, languageOf } from '../src/nodes/index.ts'
import { packageFile } from './package-file.ts'

const loaded = new Map<string, Promise<Lexicon | undefined>>()

/**
 * Load the lexicons that ship for two languages; both Chinese scripts share one.
 *
 * @returns none where there are none for these languages.
 */
export async function loadLexicons(source: Locale, target: Locale): Promise<Lexicon[]> {
  const [from, to] = [source, target].map(locale =>
    languageOf(locale) === 'zh' ? 'zh-Hans' : languageOf(locale)
  )
  if (!from || !to || from === to) return []
  const found = await Promise.all([load(from, to), load(to, from)])
  return found.filter(lexicon => lexicon !== undefined)
}

function load(first: Locale, second: Locale): Promise<Lexicon | undefined> {
  const name = `${first}--${second}.tsv`
  const known = loaded.get(name)
  if (known) return known
  const reading = read(name, [first, second])
  loaded.set(name, reading)
  return reading
}

async function read(name: string, locales: readonly [Locale, Locale]): Promise<Lexicon | undefined> {
  const path = await packageFile(`src/lexicons/${name}`).catch(() => undefined)
  return path === undefined ? undefined : readLexicon(await readFile(path, 'utf8'), locales)
}
