/**
 * The built-in lexicons, and functions to read and write others.
 *
 * @module taiyaku/lexicons
 */
import { readFile } from 'node:fs/promises'
import { type Lexicon, pivotLexicon, readLexicon } from '../src/align/index.ts'
import { type Locale, languageOf } from '../src/nodes/index.ts'
import type { CorpusLexicons } from './corpus/read-lexicons.ts'
import { packageFile } from './package-file.ts'

export {
  type CorpusLexicon,
  type Lexicon,
  type LexiconEntry,
  learnLexicon,
  pivotLexicon,
  readCorpusLexicon,
  readLexicon,
  writeCorpusLexicon
} from '../src/align/index.ts'
export type { CorpusLexicons } from './corpus/read-lexicons.ts'

/** Two languages without a common lexicon are joined through this one. */
const pivot = 'en'

const loaded = new Map<string, Promise<Lexicon | undefined>>()
const pivoted = new Map<string, Lexicon>()

/**
 * Load the lexicons for two languages: the built-in ones, where both Chinese scripts share a lexicon and languages
 * without a common lexicon are joined through English, and those of a corpus.
 *
 * @param own - lexicons of the corpus by `<source>--<target>`; by default none.
 * @returns an empty list if there are none for these languages.
 */
export async function loadLexicons(
  source: Locale,
  target: Locale,
  own: CorpusLexicons = new Map()
): Promise<Lexicon[]> {
  const learnt = [`${source}--${target}`, `${target}--${source}`].map(pair => own.get(pair)?.lexicon)
  return [...(await loadShipped(source, target)), ...learnt.filter(lexicon => lexicon !== undefined)]
}

async function loadShipped(source: Locale, target: Locale): Promise<Lexicon[]> {
  const [from, to] = [source, target].map(locale =>
    languageOf(locale) === 'zh' ? 'zh-Hans' : languageOf(locale)
  )
  if (!from || !to || from === to) return []
  const between = await loadEither(from, to)
  if (between || from === pivot || to === pivot) return between ? [between] : []
  const [first, second] = await Promise.all([loadEither(pivot, from), loadEither(pivot, to)])
  return first && second ? [pivotOf(first, second)] : []
}

async function loadEither(one: Locale, other: Locale): Promise<Lexicon | undefined> {
  return (await load(one, other)) ?? (await load(other, one))
}

/** Join two lexicons, once per process, so that the aligner indexes the result once. */
function pivotOf(first: Lexicon, second: Lexicon): Lexicon {
  const key = [...first.locales, ...second.locales].join(' ')
  const known = pivoted.get(key) ?? pivotLexicon(first, second, pivot)
  pivoted.set(key, known)
  return known
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
